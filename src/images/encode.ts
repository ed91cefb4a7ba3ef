import sharp, { type Sharp } from 'sharp';
import { variantSizes, type Format, type Size } from './sizes.ts';

/**
 * Changes whenever the same photo would come out differently: it is part of every variant's name. Say in it what
 * stands below and in sizes.ts.
 */
export const RECIPE = 'avif-55..15-0-240-480-720-960-1600 webp-72..40-2-720-1600 gate-1';

/**
 * Qualities to be tried in turn, the first that fits into the bytes of its size. What each costs and looks like was
 * measured: docs/decisions/028.
 */
const QUALITIES: Readonly<Record<Format, readonly number[]>> = {
  avif: [55, 45, 35, 25, 15],
  webp: [72, 55, 40],
};

/** A phone of 360 pixels at double density takes 720 pixels: 90 KB at most, whatever is in the photo (issue 7). */
const MOST_BYTES: readonly { readonly width: number; readonly bytes: number }[] = [
  { width: 240, bytes: 20_000 },
  { width: 480, bytes: 48_000 },
  { width: 720, bytes: 88_000 },
  { width: 960, bytes: 150_000 },
  { width: 1600, bytes: 400_000 },
];

/** A photo of more pixels is refused before it is decoded: 100 MP is beyond what a school's cameras make. */
const MAX_PIXELS = 100_000_000;

// Each photo on one thread, several photos at a time (photo-cache.ts): less memory than the other way round.
sharp.concurrency(1);
sharp.cache(false);

/** Truncated pixels are an error; a harmless oddity that phones write is not. */
const READING = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;

/** One photo in one size and format. */
export interface Variant extends Size {
  readonly format: Format;
  readonly bytes: Uint8Array;
}

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
 * A photo in all its sizes, as AVIF and WebP without any metadata, in sRGB, upright. Decoded once.
 *
 * @param upright what `uprightSize` says of the same bytes.
 * @throws Error when the pixels cannot be decoded.
 */
export async function encodeVariants(bytes: Uint8Array, upright: Size): Promise<readonly Variant[]> {
  const { largest, ...sizes } = variantSizes(upright);
  const { data, info } = await sharp(bytes, READING)
    .autoOrient()
    .resize({ ...largest, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const variants: Variant[] = [];
  for (const format of ['avif', 'webp'] as const) {
    for (const size of sizes[format]) {
      const resized = sharp(data, { raw }).resize({ ...size, fit: 'fill' });
      variants.push({ ...size, format, bytes: await encodeWithin(resized, format, mostBytes(size)) });
    }
  }
  return variants;
}

function mostBytes({ width }: Size): number {
  return MOST_BYTES.find((most) => width <= most.width)?.bytes ?? Number.POSITIVE_INFINITY;
}

/** In the best quality that fits; in the least one when even that does not. */
async function encodeWithin(picture: Sharp, format: Format, most: number): Promise<Uint8Array> {
  let encoded: Uint8Array = new Uint8Array();
  for (const quality of QUALITIES[format]) {
    encoded = await encode(picture.clone(), format, quality);
    if (encoded.length <= most) break;
  }
  return encoded;
}

function encode(picture: Sharp, format: Format, quality: number): Promise<Uint8Array> {
  return format === 'avif'
    ? picture.avif({ quality, effort: 0, chromaSubsampling: '4:2:0' }).toBuffer()
    : picture.webp({ quality, effort: 2 }).toBuffer();
}
