import { cpSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  findMetadata,
  isVariantName,
  openPhotoCache,
  photoCacheFolder,
  variantNames,
  type Photo,
} from '../../src/images/index.ts';
import { encodeVariants } from '../../src/images/encode.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { PHONE_EXIF, pixel, redOverBlue } from './photos.ts';

async function photoIn(cacheDir: string, file: string): Promise<Photo> {
  const cache = openPhotoCache(cacheDir);
  const result = await cache.photo(file);
  cache.save();
  if ('problem' in result) throw new Error(result.problem);
  return result.photo;
}

async function problemOf(file: string): Promise<string> {
  const result = await openPhotoCache(temporaryFolder()).photo(file);
  if ('photo' in result) throw new Error('expected a problem');
  return result.problem;
}

function variants(cacheDir: string): readonly string[] {
  return readdirSync(photoCacheFolder(cacheDir)).filter(isVariantName).sort();
}

describe('a phone photo', () => {
  test('comes out in all sizes and both formats, upright, without metadata', async () => {
    const folder = temporaryFolder();
    const original = path.join(folder, 'in', 'anh.jpg');
    const bytes = await redOverBlue(2000, 1000)
      .withExif(PHONE_EXIF)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    cpSync(temporaryFolder({ 'anh.jpg': bytes }), path.join(folder, 'in'), { recursive: true });

    const photo = await photoIn(folder, original);

    // Orientation 6: the left side is up when it is looked at; red stood above, so it is now on the right.
    expect(photo.sizes.map(({ width, height }) => [width, height])).toEqual([
      [720, 1440],
      [1000, 2000],
    ]);
    expect(photo.avif.map(({ width, height }) => [width, height])).toEqual([
      [240, 480],
      [480, 960],
      [720, 1440],
      [960, 1920],
      [1000, 2000],
    ]);
    expect(variantNames(photo)).toHaveLength(7);
    expect(photo).toMatchObject({ width: 1000, height: 2000, src: `/anh/${photo.hash}-1000.webp` });
    for (const name of variantNames(photo)) {
      const file = path.join(photoCacheFolder(folder), name);
      const metadata = await sharp(file).metadata();
      expect(metadata.format).toBe(name.endsWith('.avif') ? 'heif' : 'webp');
      expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc, metadata.orientation]).toEqual(
        Array.from({ length: 5 }),
      );
      const [red = 0, , blue = 255] = await pixel(file, Math.floor(metadata.width * 0.9), 10);
      expect(red).toBeGreaterThan(200);
      expect(blue).toBeLessThan(60);
    }
    expect(findMetadata(photoCacheFolder(folder))).toEqual([]);
  });

  test('a small one keeps its size and is not enlarged', async () => {
    const folder = temporaryFolder({ 'nho.png': await redOverBlue(200, 100).png().toBuffer() });
    const photo = await photoIn(folder, path.join(folder, 'nho.png'));
    expect(photo.sizes).toEqual([{ width: 200, height: 100, src: `/anh/${photo.hash}-200.webp` }]);
    expect(photo.avif).toEqual([{ width: 200, height: 100, src: `/anh/${photo.hash}-200.avif` }]);
  });

  test('transparency stays', async () => {
    const clear = { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
    const folder = temporaryFolder({ 'trong.png': await sharp({ create: clear }).png().toBuffer() });
    const photo = await photoIn(folder, path.join(folder, 'trong.png'));
    for (const name of variantNames(photo))
      expect((await sharp(path.join(photoCacheFolder(folder), name)).metadata()).hasAlpha).toBe(true);
  });
});

describe('the bytes of a phone at double density', () => {
  /** What no real photo is: every pixel another one. */
  const noise = (width: number, height: number) =>
    sharp({
      create: {
        width,
        height,
        channels: 3,
        background: 'black',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    });

  test('fit, whatever is in the photo', async () => {
    const folder = temporaryFolder({ 'anh.png': await noise(720, 960).png().toBuffer() });
    const photo = await photoIn(folder, path.join(folder, 'anh.png'));
    const bytes = (width: number) =>
      statSync(path.join(photoCacheFolder(folder), `${photo.hash}-${width}.avif`)).size;
    expect(bytes(720)).toBeLessThanOrEqual(90_000);
    expect(bytes(240)).toBeLessThanOrEqual(20_000);
  });

  test('a calm photo keeps the best quality: the gate lowers it only where it has to', async () => {
    const calm = await redOverBlue(960, 720).png().toBuffer();
    const variants = await encodeVariants(calm, { width: 960, height: 720 });
    const phone = variants.find(({ format, width }) => format === 'avif' && width === 720);
    const best = await sharp(calm)
      .resize(720, 540, { fit: 'fill' })
      .avif({ quality: 55, effort: 0, chromaSubsampling: '4:2:0' })
      .toBuffer();
    expect(phone?.bytes.length).toBe(best.length);
  });
});

describe('the cache', () => {
  test('an unchanged file is not read again: a copy that cannot be decoded any more still counts', async () => {
    const folder = temporaryFolder({ 'anh.png': await redOverBlue(60, 40).png().toBuffer() });
    const file = path.join(folder, 'anh.png');
    const first = await photoIn(folder, file);
    const before = variants(folder).map(
      (name) => statSync(path.join(photoCacheFolder(folder), name)).mtimeMs,
    );
    expect(await photoIn(folder, file)).toEqual(first);
    expect(
      variants(folder).map((name) => statSync(path.join(photoCacheFolder(folder), name)).mtimeMs),
    ).toEqual(before);
  });

  test('another photo under the same name, size and date is another photo', async () => {
    const one = await redOverBlue(64, 64).raw().png({ compressionLevel: 0 }).toBuffer();
    const other = await redOverBlue(64, 64).rotate(180).png({ compressionLevel: 0 }).toBuffer();
    expect(other.length).toBe(one.length);
    const folder = temporaryFolder({ 'anh.png': one });
    const file = path.join(folder, 'anh.png');
    const { mtime } = statSync(file);
    const first = await photoIn(folder, file);
    writeFileSync(file, other);
    utimesSync(file, mtime, mtime);
    expect((await photoIn(folder, file)).hash).not.toBe(first.hash);
  });

  test('makes a variant again that has been deleted', async () => {
    const folder = temporaryFolder({ 'anh.png': await redOverBlue(60, 40).png().toBuffer() });
    const photo = await photoIn(folder, path.join(folder, 'anh.png'));
    for (const name of variants(folder)) rmSync(path.join(photoCacheFolder(folder), name));
    await photoIn(folder, path.join(folder, 'anh.png'));
    expect(variants(folder)).toEqual(variantNames(photo).toSorted());
  });

  test('a damaged memo is no obstacle', async () => {
    const folder = temporaryFolder({
      'anh.png': await redOverBlue(60, 40).png().toBuffer(),
      'images/memo.json': '{"x": 3, "y": {"stamp": 1}} trailing',
    });
    await expect(photoIn(folder, path.join(folder, 'anh.png'))).resolves.toMatchObject({ width: 60 });
  });

  test('prune removes the variants of photos that are not remembered', async () => {
    const folder = temporaryFolder({ 'anh.png': await redOverBlue(60, 40).png().toBuffer() });
    const photo = await photoIn(folder, path.join(folder, 'anh.png'));
    writeFileSync(path.join(photoCacheFolder(folder), 'abc-480.webp'), '');
    openPhotoCache(folder).prune();
    expect(variants(folder)).toEqual(variantNames(photo).toSorted());
  });

  test('the same bytes under two names are made once', async () => {
    const bytes = await redOverBlue(60, 40).png().toBuffer();
    const folder = temporaryFolder({ 'a.png': bytes, 'b.png': bytes });
    const cache = openPhotoCache(folder);
    const [a, b] = await Promise.all(['a.png', 'b.png'].map((name) => cache.photo(path.join(folder, name))));
    expect(a).toEqual(b);
    expect(variants(folder)).toHaveLength(2);
  });
});

describe('what is no photo is a Vietnamese sentence, not a crash', () => {
  test('cut off in the middle', async () => {
    const whole = await redOverBlue(900, 900).jpeg({ quality: 100 }).toBuffer();
    const folder = temporaryFolder({ 'anh.jpg': whole.subarray(0, whole.length / 2) });
    expect(await problemOf(path.join(folder, 'anh.jpg'))).toBe(
      'Ảnh này bị hỏng hoặc tải lên chưa trọn. Hãy tải lại bản gốc.',
    );
  });

  test('only a beginning', async () => {
    const folder = temporaryFolder({ 'anh.png': Buffer.from('89504e470d0a1a0a00', 'hex') });
    expect(await problemOf(path.join(folder, 'anh.png'))).toMatch(/bị hỏng/u);
  });

  test('an SVG named .jpg', async () => {
    const folder = temporaryFolder({ 'anh.jpg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    expect(await problemOf(path.join(folder, 'anh.jpg'))).toMatch(/SVG/u);
  });

  test('a decompression bomb: a small file that claims 20,000 × 20,000 pixels', async () => {
    const bytes = await redOverBlue(8, 8).png().toBuffer();
    // The header chunk: 8 bytes of signature, 4 of length, then type, width, height …, then its checksum.
    bytes.writeUInt32BE(20_000, 16);
    bytes.writeUInt32BE(20_000, 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    const folder = temporaryFolder({ 'anh.png': bytes });
    expect(await problemOf(path.join(folder, 'anh.png'))).toBe(
      'Ảnh này lớn quá 100 triệu điểm ảnh. Hãy thu nhỏ lại.',
    );
  });

  test('missing, or a folder', async () => {
    const folder = temporaryFolder({ 'x/y': '' });
    expect(await problemOf(path.join(folder, 'khong-co.jpg'))).toBe('Không có tệp này trong thư viện.');
    expect(await problemOf(path.join(folder, 'x'))).toBe('Không có tệp này trong thư viện.');
  });
});

test('what is written is whole: no half file stays behind', async () => {
  const folder = temporaryFolder({ 'anh.png': await redOverBlue(60, 40).png().toBuffer() });
  await photoIn(folder, path.join(folder, 'anh.png'));
  expect(readdirSync(photoCacheFolder(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(readFileSync(path.join(photoCacheFolder(folder), 'memo.json'), 'utf8')).toContain('anh.png');
});
