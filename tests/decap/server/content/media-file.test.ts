import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { acceptedMedia } from '../../../../decap/server/content/media-file.ts';

/** A picture whose left half is red and right half is blue: turning it shows. */
function picture(): Sharp {
  const left = Buffer.from('<svg width="40" height="60"><rect width="40" height="60" fill="red"/></svg>');
  return sharp({ create: { width: 80, height: 60, channels: 3, background: 'blue' } }).composite([
    { input: left, left: 0, top: 0 },
  ]);
}

const PLACE = { GPSLatitudeRef: 'N', GPSLatitude: '20/1 43/1 0/1' };

async function stored(extension: string, content: Buffer) {
  const bytes = await acceptedMedia(`content/media/a.${extension}`, { kind: 'image', extension }, content);
  return { bytes, metadata: await sharp(bytes).metadata() };
}

describe('a photo that says where it was taken', () => {
  it.each([
    ['jpg', (image: Sharp) => image.jpeg()],
    ['png', (image: Sharp) => image.png()],
    ['webp', (image: Sharp) => image.webp()],
    ['avif', (image: Sharp) => image.avif({ effort: 0 })],
  ])('is stored without it: .%s', async (extension, encode) => {
    const content = await encode(picture()).withExif({ IFD0: { Make: 'Phone' }, IFD3: PLACE }).toBuffer();
    expect((await sharp(content).metadata()).exif).toBeDefined();

    const { metadata } = await stored(extension, content);
    expect(metadata).toMatchObject({ width: 80, height: 60 });
    expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
  });

  it('is turned upright, because the note of its turn goes too', async () => {
    const lying = await picture().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { bytes, metadata } = await stored('jpg', lying);
    expect(metadata).toMatchObject({ width: 60, height: 80 });
    // Orientation 6 shows the left side of the stored picture at the top.
    const top = await sharp(bytes).extract({ left: 30, top: 5, width: 1, height: 1 }).raw().toBuffer();
    expect(top[0]).toBeGreaterThan(200);
    expect(top[2]).toBeLessThan(60);
  });

  it('keeps every frame of an animation', async () => {
    const frames = [await picture().png().toBuffer(), await picture().negate().png().toBuffer()];
    const animation = await sharp(frames, { join: { animated: true } })
      .webp()
      .withExif({ IFD0: { Make: 'Phone' } })
      .toBuffer();
    const { metadata } = await stored('webp', animation);
    expect(metadata).toMatchObject({ pages: 2 });
    expect(metadata.exif).toBeUndefined();
  });
});

it('stores a photo that is too long smaller, under a name without its hash', async () => {
  const long = await sharp({ create: { width: 2000, height: 100, channels: 3, background: 'red' } }).png().toBuffer();
  expect((await stored('png', long)).metadata).toMatchObject({ width: 1600, height: 80 });
});

describe('tables and films', () => {
  const accepted = (extension: string, content: Buffer) =>
    acceptedMedia(`content/media/a.${extension}`, { kind: 'file', extension }, content);
  const mp4 = (brand: string) => Buffer.from(`\0\0\0\u{18}ftyp${brand}\0\0\0\0isommp42`, 'latin1');
  const webm = (type: string) =>
    Buffer.concat([Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282', 'hex'), Buffer.from(`\u{84}${type}`, 'latin1')]);

  it.each<[string, string, Buffer]>([
    ['csv', 'of UTF-8', Buffer.from('Khoản;Tiền\n')],
    ['csv', 'with a byte order mark', Buffer.from('\u{FEFF}Khoản;Tiền\n')],
    ['mp4', 'of a phone', mp4('mp42')],
    ['mp4', 'of a program', mp4('isom')],
    ['webm', 'of a browser', webm('webm')],
  ])('.%s %s is stored byte for byte', async (extension, _what, content) => {
    expect((await accepted(extension, content)).equals(content)).toBe(true);
  });

  it.each<[string, string, Buffer]>([
    ['csv', 'of another encoding', Buffer.from('Kho\xean;Ti\xean\n', 'latin1')],
    ['csv', 'of UTF-16', Buffer.from('A\t1\n', 'utf16le')],
    ['csv', 'with nothing in it', Buffer.alloc(0)],
    ['mp4', 'that is a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['mp4', 'that is a photo of an iPhone', mp4('heic')],
    ['mp4', 'that no browser but one plays', mp4('qt  ')],
    ['webm', 'that is another Matroska', webm('matroska')],
    ['webm', 'that is an MP4', mp4('isom')],
  ])('.%s %s is refused', async (extension, _what, content) => {
    await expect(accepted(extension, content)).rejects.toThrow(
      `Tệp «content/media/a.${extension}» không phải là tệp ${extension} đúng. Hãy chọn tệp khác.`,
    );
  });
});

it('stores a photo that says nothing byte for byte', async () => {
  const content = await picture().jpeg().toBuffer();
  expect((await stored('jpg', content)).bytes.equals(content)).toBe(true);
});

describe('what is not what its name says is refused', () => {
  it.each([
    ['jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['webp', Buffer.alloc(0)],
  ])('.%s', async (extension, content) => {
    await expect(stored(extension, content)).rejects.toThrow(
      `Tệp «content/media/a.${extension}» không phải là ảnh đúng với đuôi tên của nó, hoặc ảnh bị hỏng. Hãy chọn ảnh khác.`,
    );
  });

  it('a PNG named .jpg', async () => {
    await expect(stored('jpg', await picture().png().toBuffer())).rejects.toThrow('không phải là ảnh đúng');
  });

  it('a page named .pdf', async () => {
    const path = 'content/media/a.pdf';
    await expect(acceptedMedia(path, { kind: 'file', extension: 'pdf' }, Buffer.from('<html>'))).rejects.toThrow(
      'Tệp «content/media/a.pdf» không phải là tệp pdf đúng. Hãy chọn tệp khác.',
    );
  });
});
