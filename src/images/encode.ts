import sharp from 'sharp';
import { variantSizes, type Size } from './sizes.ts';

/**
 * Changes whenever the same photo would come out differently: it is part of every variant's name.
 * Quality 72 at effort 2 is what was measured to be cheap and good (DESIGN, "Pictures").
 */
export const RECIPE = 'webp-72-2-480-960-1600-1';

const WEBP = { quality: 72, effort: 2 } as const;

/** A photo of more pixels is refused before it is decoded: 100 MP is beyond what a school's cameras make. */
const MAX_PIXELS = 100_000_000;

// Each photo on one thread, several photos at a time (photo-cache.ts): less memory than the other way round.
sharp.concurrency(1);
sharp.cache(false);

/** Truncated pixels are an error; a harmless oddity that phones write is not. */
const READING = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;

/**
 * Size of a photo as it is meant to be looked at: turned as its EXIF orientation says.
 *
 * @throws Error when the file cannot be read or has more than 100 million pixels.
 */
export async function uprightSize(bytes: Uint8Array): Promise<Size> {
  const { autoOrient } = await sharp(bytes, READING).metadata();
  return { width: autoOrient.width, height: autoOrient.height };
}

/**
 * A photo in all its sizes, as WebP without any metadata, in sRGB, upright. Decoded once.
 *
 * @param upright what `uprightSize` says of the same bytes.
 * @throws Error when the pixels cannot be decoded.
 */
export async function encodeVariants(
  bytes: Uint8Array,
  upright: Size,
): Promise<readonly (Size & { readonly webp: Uint8Array })[]> {
  const { largest, all } = variantSizes(upright);
  const { data, info } = await sharp(bytes, READING)
    .autoOrient()
    .resize({ ...largest, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const variants = [];
  for (const size of all) {
    const webp = await sharp(data, { raw })
      .resize({ ...size, fit: 'fill' })
      .webp(WEBP)
      .toBuffer();
    variants.push({ ...size, webp });
  }
  return variants;
}
