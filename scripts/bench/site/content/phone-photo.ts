import sharp from 'sharp';
import { seeded, type Random } from '../../random.ts';

const WIDTH = 4032;
const HEIGHT = 3024;
/** Fewer make a calm wall, more a hedge. */
const LEAVES = { least: 1500, most: 7500 } as const;
/** Radii of the leaves, in pixels: below the smallest nothing is left of one at the sizes that a site shows. */
const [SMALLEST, LARGEST] = [14, 1400];

/** A radius of a law that is the same at every scale: density ∝ r⁻³. */
function radius(random: Random): number {
  const [low, high] = [SMALLEST ** -2, LARGEST ** -2];
  return (low - random() * (low - high)) ** -0.5;
}

function leaf(random: Random): string {
  const [x, y, r] = [random() * WIDTH, random() * HEIGHT, radius(random)].map((value) => value.toFixed(0));
  const [hue, saturation, lightness] = [random() * 360, random() ** 2 * 70, 8 + random() * 84];
  const color = `hsl(${hue.toFixed(0)},${saturation.toFixed(0)}%,${lightness.toFixed(0)}%)`;
  return `<circle cx="${x ?? ''}" cy="${y ?? ''}" r="${r ?? ''}" fill="${color}"/>`;
}

/**
 * A 12-megapixel JPEG that compresses as a phone's does; the same for the same number.
 *
 * «Dead leaves»: discs of all sizes that hide one another have the edges and the spectrum of photographs (Lee, Mumford,
 * Huang: Occlusion models for natural images, IJCV 41, 2001). The grain is the sensor's.
 */
export async function phonePhoto(number: number): Promise<Uint8Array> {
  const random = seeded(number);
  const count = LEAVES.least + random() * (LEAVES.most - LEAVES.least);
  const leaves = Array.from({ length: Math.round(count) }, () => leaf(random)).join('');
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#888"/>${leaves}</svg>`;
  const grain = sharp({
    create: {
      width: WIDTH,
      height: HEIGHT,
      channels: 3,
      background: 'black',
      noise: { type: 'gaussian', mean: 128, sigma: 18 },
    },
  });
  const { data, info } = await grain.raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return sharp(Buffer.from(scene))
    .flatten()
    .composite([{ input: data, raw, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer();
}
