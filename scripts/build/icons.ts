import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { writeAtomically } from '../../src/images/atomic-file.ts';
import { digest } from '../../src/loader/digest.ts';
import type { Placement } from './reading.ts';

const MARK = path.join(import.meta.dirname, '..', '..', 'public', 'favicon.svg');
/** Of the mark's drawing, in its own units. */
const SIDE = 48;

/** Of `manifest.webmanifest` and of the layout's head: names, sides in pixels, and whether the ground fills the square. */
const ICONS = [
  { src: '/bieu-tuong-192.png', side: 192, fills: false },
  { src: '/bieu-tuong-512.png', side: 512, fills: false },
  { src: '/bieu-tuong-512-phu-kin.png', side: 512, fills: true },
  // iOS makes what is transparent black.
  { src: '/apple-touch-icon.png', side: 180, fills: true },
] as const;

/** The school's mark as the icons that phones want, made once for each state of the drawing. */
export async function iconPlacements(cacheDir: string): Promise<readonly Placement[]> {
  const svg = readFileSync(MARK, 'utf8');
  const folder = path.join(cacheDir, 'icons', digest(svg, sharp.versions.sharp));
  return Promise.all(
    ICONS.map(async ({ src, side, fills }) => {
      const file = path.join(folder, src);
      if (!existsSync(file)) {
        const drawing = Buffer.from(fills ? filled(svg) : svg);
        const image = sharp(drawing, { density: (72 * side) / SIDE }).resize(side, side);
        writeAtomically(file, await image.png({ compressionLevel: 9, palette: true }).toBuffer());
      }
      return { file, src, immutable: false };
    }),
  );
}

/** The mark within the inner four fifths, which no phone cuts off (W3C, «maskable icons»: safe zone), on its own ground. */
function filled(svg: string): string {
  const [, inner = ''] = /<svg[^>]*>(.*)<\/svg>/su.exec(svg) ?? [];
  const ground = /<circle[^>]* fill="([^"]+)"/u.exec(inner)?.[1] ?? 'none';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${ground}"/><g transform="translate(4.8 4.8) scale(.8)">${inner}</g></svg>`;
}
