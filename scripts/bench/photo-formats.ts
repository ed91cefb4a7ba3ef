import sharp, { type Sharp } from 'sharp';
import { encodeVariants, uprightSize } from '../../src/images/encode.ts';
import { photo } from './photos.ts';

const WIDTHS = [480, 720, 960, 1600] as const;
/** What a phone of 360 pixels at double density may fetch for one photo, in bytes (issue 7). */
const PHONE_BYTES = 90_000;
const PHONE_WIDTH = 720;

/** Ways of encoding that were thought of. The first is what was served before AVIF. */
const WAYS: readonly (readonly [string, (picture: Sharp) => Sharp])[] = [
  ['WebP 72, effort 2', (picture) => picture.webp({ quality: 72, effort: 2 })],
  ['AVIF 55, effort 0', avif(55, 0)],
  ['AVIF 55, effort 1', avif(55, 1)],
  ['AVIF 55, effort 2', avif(55, 2)],
  ['AVIF 50, effort 2', avif(50, 2)],
  ['AVIF 45, effort 0', avif(45, 0)],
];

function avif(quality: number, effort: number): (picture: Sharp) => Sharp {
  return (picture) => picture.avif({ quality, effort, chromaSubsampling: '4:2:0' });
}

/** Photos whose every corner is full: leaves, gravel, a crowd. The upright one has the most pixels at one width. */
async function busyPhoto(width: number, height: number): Promise<Uint8Array> {
  const noise = { type: 'gaussian', mean: 128, sigma: 48 } as const;
  return sharp({ create: { width: width / 4, height: height / 4, channels: 3, background: 'black', noise } })
    .resize(width, height, { kernel: 'cubic' })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/**
 * What each way of encoding costs for one photo, and how like the photo it is.
 *
 * @returns lines: for each way and width, kilobytes, seconds of processor time and SSIM, each the mean of `count`
 *   photos; then the heaviest file that a phone fetches of any photo, also of busy ones.
 */
export async function benchFormats(count: number): Promise<readonly string[]> {
  const photos: Uint8Array[] = [];
  for (let number = 0; number < count; number += 1) photos.push(await photo(number));
  const lines: string[] = [];
  for (const [name, encode] of WAYS) {
    const cells: string[] = [];
    for (const width of WIDTHS) cells.push(await cell(photos, width, encode));
    lines.push(`  ${name}: ${cells.join(' · ')}`);
  }
  const busy = [await busyPhoto(4032, 3024), await busyPhoto(3024, 4032)];
  const heaviest = Math.max(...(await Promise.all([...photos, ...busy].map(heaviestOnPhone))));
  const met = heaviest <= PHONE_BYTES ? 'ĐẠT' : 'CHƯA';
  return [
    ...lines,
    `  tệp nặng nhất điện thoại 360 px × 2 tải: ${(heaviest / 1000).toFixed(0)} KB (mức ≤ 90: ${met})`,
  ];
}

async function cell(
  photos: readonly Uint8Array[],
  width: number,
  encode: (picture: Sharp) => Sharp,
): Promise<string> {
  let [bytes, seconds, likeness] = [0, 0, 0];
  for (const original of photos) {
    const { data, info } = await sharp(original)
      .resize({ width })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const before = process.cpuUsage();
    const encoded = await encode(sharp(data, { raw: info })).toBuffer();
    const { user, system } = process.cpuUsage(before);
    const shown = await sharp(encoded).removeAlpha().raw().toBuffer();
    bytes += encoded.length / photos.length;
    seconds += (user + system) / 1e6 / photos.length;
    likeness += ssim(data, shown, info.width) / photos.length;
  }
  return `${width}: ${(bytes / 1000).toFixed(0)} KB, ${seconds.toFixed(2)} s, ${likeness.toFixed(3)}`;
}

async function heaviestOnPhone(original: Uint8Array): Promise<number> {
  const variants = await encodeVariants(original, await uprightSize(original));
  const fetched = variants.filter(({ format, width }) => format === 'avif' && width <= PHONE_WIDTH);
  return Math.max(...fetched.map(({ bytes }) => bytes.length));
}

const BLOCK = 8;
const [C1, C2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/**
 * Structural similarity of two pictures' green channels over blocks of 8 × 8 (Wang and others, 2004); 1: the same.
 *
 * @param width in pixels, of both; three bytes a pixel
 */
function ssim(a: Uint8Array, b: Uint8Array, width: number): number {
  const height = a.length / 3 / width;
  let [sum, blocks] = [0, 0];
  for (let top = 0; top + BLOCK <= height; top += BLOCK) {
    for (let left = 0; left + BLOCK <= width; left += BLOCK) {
      sum += blockSsim(a, b, width, top * width + left);
      blocks += 1;
    }
  }
  return sum / blocks;
}

function blockSsim(a: Uint8Array, b: Uint8Array, width: number, start: number): number {
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0];
  for (let row = 0; row < BLOCK; row += 1) {
    for (let column = 0; column < BLOCK; column += 1) {
      const at = (start + row * width + column) * 3 + 1;
      const [one = 0, other = 0] = [a[at], b[at]];
      sumA += one;
      sumB += other;
      squaresA += one * one;
      squaresB += other * other;
      products += one * other;
    }
  }
  const pixels = BLOCK * BLOCK;
  const [meanA, meanB] = [sumA / pixels, sumB / pixels];
  const variances = squaresA / pixels - meanA ** 2 + squaresB / pixels - meanB ** 2;
  const covariance = products / pixels - meanA * meanB;
  return (
    ((2 * meanA * meanB + C1) * (2 * covariance + C2)) / ((meanA ** 2 + meanB ** 2 + C1) * (variances + C2))
  );
}
