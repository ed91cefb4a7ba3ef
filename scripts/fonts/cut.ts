import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { lettersKept } from './letters.ts';

/** The weights that the site uses, with where their full faces lie. */
export const WEIGHTS = { regular: '400Regular', bold: '700Bold' } as const;
export type Weight = keyof typeof WEIGHTS;

/**
 * The letters stay where they stand against each other and marks where they stand on letters. Hinting is left out: it is
 * half of the file, and every screen of today smooths letters without it.
 */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

/** One face of Be Vietnam Pro, cut to what the site writes, as WOFF2. The same face gives the same bytes. */
export async function cutFace(weight: Weight): Promise<Buffer> {
  const name = WEIGHTS[weight];
  const full = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`,
  );
  return await subsetFont(await readFile(full), lettersKept(), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
  });
}
