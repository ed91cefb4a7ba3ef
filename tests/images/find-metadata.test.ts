import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { findMetadata } from '../../src/images/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { PHONE_EXIF, redOverBlue } from './photos.ts';

const FORMATS = ['webp', 'jpeg', 'png', 'avif'] as const;
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

describe.each(FORMATS)('%s', (format) => {
  const encode = (picture: Sharp) =>
    (format === 'avif' ? picture.avif({ effort: 0 }) : picture.toFormat(format)).toBuffer();

  test('EXIF is found', async () => {
    const bytes = await encode(redOverBlue(32, 32).withExif(PHONE_EXIF));
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    expect(findMetadata(temporaryFolder({ [`anh/a.${format}`]: bytes }))).toContainEqual({
      path: `anh/a.${format}`,
      kind: 'EXIF',
    });
  });

  test('XMP is found', async () => {
    const bytes = await encode(redOverBlue(32, 32).withXmp(XMP));
    expect((await sharp(bytes).metadata()).xmp).toBeDefined();
    expect(findMetadata(temporaryFolder({ [`a.${format}`]: bytes }))).toEqual([
      { path: `a.${format}`, kind: 'XMP' },
    ]);
  });

  test('a clean one passes', async () => {
    const bytes = await encode(redOverBlue(700, 700));
    expect(findMetadata(temporaryFolder({ [`a.${format}`]: bytes }))).toEqual([]);
  });
});

describe('AVIF', () => {
  test('XMP in a box of its own is found', async () => {
    const clean = await redOverBlue(32, 32).avif({ effort: 0 }).toBuffer();
    const box = Buffer.from('0000002075756964be7acfcb97a942e89c71999491e3afac', 'hex');
    const bytes = Buffer.concat([clean, box, Buffer.from('<rdf:/>x')]);
    expect(findMetadata(temporaryFolder({ 'a.avif': bytes }))).toEqual([{ path: 'a.avif', kind: 'XMP' }]);
  });

  test('one whose boxes do not add up is searched whole', async () => {
    const bytes = await redOverBlue(32, 32).withExif(PHONE_EXIF).avif({ effort: 0 }).toBuffer();
    bytes.writeUInt32BE(0x7f_ff_ff_ff, 0);
    expect(findMetadata(temporaryFolder({ 'a.avif': bytes }))).toContainEqual({
      path: 'a.avif',
      kind: 'EXIF',
    });
  });

  test('a box of 64 bits and one to the end are walked over', async () => {
    const clean = await redOverBlue(32, 32).avif({ effort: 0 }).toBuffer();
    const wide = Buffer.from('00000001667265650000000000000014' + '45786966', 'hex');
    const last = Buffer.from('0000000066726565' + '45786966', 'hex');
    const bytes = Buffer.concat([clean, wide, last]);
    expect(findMetadata(temporaryFolder({ 'a.avif': bytes }))).toEqual([]);
  });
});

test('IPTC in a JPEG is found', () => {
  const segment = 'Photoshop 3.0\0' + '8BIM';
  const length = segment.length + 2;
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xed, length >> 8, length & 0xff]),
    Buffer.from(segment, 'latin1'),
    Buffer.from([0xff, 0xda]),
  ]);
  expect(findMetadata(temporaryFolder({ 'A.JPG': bytes }))).toEqual([{ path: 'A.JPG', kind: 'IPTC' }]);
});

test('XMP in a GIF is found', () => {
  const bytes = Buffer.from('GIF89a....!\xff\x0bXMP DataXMP<x/>', 'latin1');
  expect(findMetadata(temporaryFolder({ 'a.gif': bytes }))).toEqual([{ path: 'a.gif', kind: 'XMP' }]);
});

test('other files are not looked into', () => {
  expect(findMetadata(temporaryFolder({ 'index.html': 'Exif\0', 'a.pdf': 'Exif\0' }))).toEqual([]);
});
