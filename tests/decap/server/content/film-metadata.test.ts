import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutFilmMetadata } from '../../../../decap/server/content/film-metadata.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

function box(type: string, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + body.length);
  return Buffer.concat([size, bytes(type), body]);
}

/** The same with its size in eight bytes. */
function longBox(type: string, content: Buffer): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(16 + content.length));
  return Buffer.concat([Buffer.from([0, 0, 0, 1]), bytes(type), size, content]);
}

const PLACE = '+20.7233+106.6021/';
const FTYP = box('ftyp', bytes('mp42\0\0\0\0'));
const MDAT = box('mdat', bytes('film moov udta film'));
/** Version and flags, made, changed, then what the film needs. */
const header = (type: string) => box(type, Buffer.alloc(4), bytes('MADECHNG'), bytes('rest'));
const longHeader = (type: string) => box(type, Buffer.from([1, 0, 0, 0]), bytes('MADE....CHANGED.'), bytes('rest'));

const film = Buffer.concat([
  FTYP,
  box(
    'moov',
    header('mvhd'),
    box('trak', longHeader('tkhd'), box('mdia', header('mdhd'), box('minf', bytes('samples'))), box('udta', bytes('Phone'))),
    longBox('meta', bytes('com.apple.quicktime.model')),
    box('udta', box('\u{A9}xyz', bytes(PLACE))),
  ),
  MDAT,
  box('uuid', bytes('<x:xmpmeta>')),
]);

describe('a film of a phone', () => {
  const cleared = withoutFilmMetadata(film);

  it.each([PLACE, 'Phone', 'com.apple', 'xmpmeta', 'MADE', 'CHNG', 'CHANGED'])('no longer says %s', (said) => {
    expect(film.includes(said, 0, 'latin1')).toBe(true);
    expect(cleared.includes(said, 0, 'latin1')).toBe(false);
  });

  it('keeps all that a player needs, where it was', () => {
    expect(cleared.length).toBe(film.length);
    for (const part of ['mvhd', 'tkhd', 'mdhd', 'rest', 'samples'])
      expect(cleared.indexOf(part, 0, 'latin1')).toBe(film.indexOf(part, 0, 'latin1'));
    expect(cleared.indexOf(MDAT)).toBe(film.indexOf(MDAT));
  });

  it('is the same when it is saved again', () => {
    expect(withoutFilmMetadata(cleared).equals(cleared)).toBe(true);
  });
});

it.each([
  ['cut off in a box', film.subarray(0, 60)],
  ['cut off in a header', Buffer.concat([FTYP, Buffer.from([0, 0])])],
  ['with a box of no size that is possible', Buffer.concat([FTYP, Buffer.from([0, 0, 0, 3]), bytes('moov')])],
  ['with a long size and no room for it', Buffer.concat([FTYP, Buffer.from([0, 0, 0, 1]), bytes('moov')])],
])('a file %s is left as it is from there on', (_what, content) => {
  expect(withoutFilmMetadata(content).length).toBe(content.length);
});

it('a box that goes up to the end is one', () => {
  const open = Buffer.concat([FTYP, Buffer.alloc(4), bytes('moov'), box('udta', bytes(PLACE))]);
  expect(withoutFilmMetadata(open).includes(PLACE)).toBe(false);
});

it('the sample film says nothing', () => {
  const sample = readFileSync(
    path.join(import.meta.dirname, '../../../../content/media/2023/video-mau-canh-dieu.mp4'),
  );
  expect(withoutFilmMetadata(sample).equals(sample)).toBe(true);
});
