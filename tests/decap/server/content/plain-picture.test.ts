import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { acceptedMedia } from '../../../../decap/server/content/media-file.ts';
import { isPlainPicture } from '../../../../decap/server/content/plain-picture.ts';
import { zip } from './zip.ts';

const drawn = (): Sharp =>
  sharp({
    create: {
      ...{ width: 80, height: 60, channels: 3, background: 'blue' },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

const jpeg = (options = {}) => drawn().jpeg(options).toBuffer();
const webp = (options = {}) => drawn().webp(options).toBuffer();

const PAGE = Buffer.from('<!doctype html><script>alert(1)</script>');
const ARCHIVE = zip({ 'a.html': PAGE.toString() });

/** A segment of a JPEG right after its beginning. */
function withSegment(content: Buffer, marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([content.subarray(0, 2), head, body, content.subarray(2)]);
}

/** A chunk of a WebP behind the others, counted in its size. */
function withChunk(content: Buffer, kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32LE(body.length, 4);
  const longer = Buffer.concat([content, head, body, Buffer.alloc(body.length % 2)]);
  longer.writeUInt32LE(longer.length - 8, 4);
  return longer;
}

const joined = (...parts: readonly Buffer[]) => Buffer.concat(parts);

const plain: [string, string, () => Promise<Buffer>][] = [
  ['jpeg', 'as sharp writes it', jpeg],
  ['jpeg', 'in several scans', () => jpeg({ progressive: true })],
  ['jpeg', 'with a colour profile', () => drawn().jpeg().withIccProfile('p3').toBuffer()],
  ['webp', 'as sharp writes it', webp],
  ['webp', 'without loss', () => webp({ lossless: true })],
  ['webp', 'that is partly transparent', () => drawn().ensureAlpha(0.5).webp().toBuffer()],
  ['webp', 'with a colour profile', () => drawn().webp().withIccProfile('p3').toBuffer()],
];

const carrying: [string, string, () => Promise<Buffer>][] = [
  ['jpeg', 'with an archive behind it', async () => joined(await jpeg(), ARCHIVE)],
  ['jpeg', 'with a page behind it', async () => joined(await jpeg(), PAGE)],
  ['jpeg', 'with a second picture behind it', async () => joined(await jpeg(), await jpeg())],
  ['jpeg', 'with a page in a comment', async () => withSegment(await jpeg(), 0xfe, PAGE)],
  ['jpeg', 'with a page in a segment of a program', async () => withSegment(await jpeg(), 0xed, PAGE)],
  ['jpeg', 'with an archive where a profile would be', async () => withSegment(await jpeg(), 0xe2, ARCHIVE)],
  [
    'jpeg',
    'with 50 KB called a profile',
    async () => withSegment(await jpeg(), 0xe2, joined(Buffer.from('ICC_PROFILE\0\x01\x01'), Buffer.alloc(50_000))),
  ],
  ['jpeg', 'with a place', () => drawn().jpeg().withExif({ IFD3: { GPSLatitudeRef: 'N' } }).toBuffer()],
  ['webp', 'with an archive behind it', async () => joined(await webp(), ARCHIVE)],
  ['webp', 'with a page in a chunk nobody knows', async () => withChunk(await webp(), 'HTML', PAGE)],
  ['webp', 'with a second picture', async () => withChunk(await webp(), 'VP8 ', ARCHIVE)],
  ['webp', 'with a place', () => drawn().webp().withExif({ IFD3: { GPSLatitudeRef: 'N' } }).toBuffer()],
];

describe('a picture and nothing else', () => {
  it.each(plain)('is a .%s %s', async (format, _, make) => {
    expect(isPlainPicture(format, await make())).toBe(true);
  });

  it.each(carrying)('is no .%s %s', async (format, _, make) => {
    expect(isPlainPicture(format, await make())).toBe(false);
  });

  it.each(['jpeg', 'webp'])('is no .%s that was cut off anywhere', async (format) => {
    const whole = await (format === 'jpeg' ? jpeg() : webp());
    for (let length = 0; length < whole.length; length += 1)
      expect([length, isPlainPicture(format, whole.subarray(0, length))]).toEqual([length, false]);
  });
});

const stored = (extension: string, content: Buffer) =>
  acceptedMedia(`content/media/a.${extension}`, { kind: 'image', extension }, content);

describe('at the desk', () => {
  it.each(carrying)('a .%s %s is written anew', async (format, _, make) => {
    const extension = format === 'jpeg' ? 'jpg' : format;
    const content = await make();
    const bytes = await stored(extension, content);
    expect(bytes.equals(content)).toBe(false);
    for (const carried of [PAGE, ARCHIVE, Buffer.from('alert(1)')]) expect(bytes.includes(carried)).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({ format, width: 80, height: 60 });
    expect(isPlainPicture(format, bytes)).toBe(true);
  });

  it.each([
    ['png', () => drawn().png().toBuffer()],
    ['gif', () => drawn().gif().toBuffer()],
    ['avif', () => drawn().avif({ effort: 0 }).toBuffer()],
  ])('a .%s is always written anew: a page behind it is gone', async (extension, make) => {
    const bytes = await stored(extension, joined(await make(), PAGE));
    expect(bytes.includes('alert(1)')).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 80, height: 60 });
  });

  it.each([
    ['a page', PAGE],
    ['a page that begins like a JPEG', joined(Buffer.from([0xff, 0xd8, 0xff, 0xfe]), PAGE)],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['an archive', ARCHIVE],
    ['a GIF that is a script too', Buffer.from('GIF89a=1;alert(1)//')],
  ])('%s named as a picture is refused', async (_, content) => {
    for (const extension of ['jpg', 'png', 'webp', 'gif', 'avif'])
      await expect(stored(extension, content)).rejects.toThrow('không phải là ảnh đúng với đuôi tên');
  });
});

/** A PNG of one bit a pixel, all black: 900 million pixels in a hundred kilobytes. */
function bomb(side: number): Buffer {
  const chunk = (kind: string, body: Buffer) => {
    const named = joined(Buffer.from(kind, 'latin1'), body);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    check.writeUInt32BE(crc32(named));
    return joined(length, named, check);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return joined(signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0)));
}

it('a picture of 900 million pixels in a hundred kilobytes is refused before it is decoded', async () => {
  const content = bomb(30_000);
  expect(content.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  await expect(stored('png', content)).rejects.toThrow('có quá nhiều điểm ảnh (hơn 50 triệu)');
  expect(performance.now() - start).toBeLessThan(2000);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
});

/** An animated WebP (RFC 9649, 2.7.1) of large frames, of each of which one pixel is drawn. */
async function animation(width: number, height: number, pages: number): Promise<Buffer> {
  const three = (number: number) => Buffer.from([number & 255, (number >> 8) & 255, number >> 16]);
  const chunk = (kind: string, ...body: readonly Buffer[]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(joined(...body).length);
    return joined(Buffer.from(kind, 'latin1'), size, ...body);
  };
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .webp({ lossless: true })
    .toBuffer();
  const zeros = (count: number) => Buffer.alloc(count);
  const frame = chunk('ANMF', zeros(6), zeros(6), three(100), zeros(1), dot.subarray(12));
  const head = chunk('VP8X', Buffer.from([2, 0, 0, 0]), three(width - 1), three(height - 1));
  const frames = Array.from({ length: pages }, () => frame);
  return chunk('RIFF', Buffer.from('WEBP'), head, chunk('ANIM', zeros(6)), ...frames);
}

it('so is an animation of some hundred bytes whose frames are large', async () => {
  const content = await animation(10_000, 2000, 3);
  expect(await sharp(content).metadata()).toMatchObject({ width: 10_000, height: 2000, pages: 3 });
  await expect(stored('webp', content)).rejects.toThrow('có quá nhiều điểm ảnh');
});
