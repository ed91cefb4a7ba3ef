import sharp from 'sharp';
import { seeded } from './random.ts';

const WIDTH = 4032;
const HEIGHT = 3024;

/** Xã Quang Phục, to the minute: what a phone writes into every photo. */
const EXIF = {
  IFD0: { Make: 'Bench', Model: 'Phone', DateTime: '2022:09:05 07:30:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '20/1 43/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '106/1 33/1 0/1',
  },
} as const;

/** A 12-megapixel JPEG with large shapes, fine grain and GPS, about 4 MB; the same for the same number. */
export async function photo(number: number): Promise<Uint8Array> {
  const random = seeded(number);
  const [columns, rows] = [48, 36];
  const shapes = Uint8Array.from({ length: columns * rows * 3 }, () => Math.floor(random() * 256));
  const grain = {
    width: 1008,
    height: 756,
    channels: 3,
    noise: { type: 'gaussian', mean: 128, sigma: 24 },
  } as const;
  const grained = await sharp({ create: { ...grain, background: 'black' } })
    .resize(WIDTH, HEIGHT, { kernel: 'nearest' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(shapes, { raw: { width: columns, height: rows, channels: 3 } })
    .resize(WIDTH, HEIGHT, { kernel: 'cubic' })
    .composite([{ input: grained, blend: 'soft-light' }])
    .withExif(EXIF)
    .jpeg({ quality: 90 })
    .toBuffer();
}
