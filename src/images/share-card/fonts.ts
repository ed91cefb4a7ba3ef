import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontCoverage, type Coverage } from './coverage.ts';

/** The whole font: satori takes no woff2, and the site's own files hold only some scripts. */
const FAMILY = '@expo-google-fonts/be-vietnam-pro';

const WEIGHTS = [
  { weight: 400, file: '400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 700, file: '700Bold/BeVietnamPro_700Bold.ttf' },
] as const;

export interface CardFonts {
  readonly faces: readonly {
    readonly name: string;
    readonly weight: (typeof WEIGHTS)[number]['weight'];
    readonly style: 'normal';
    readonly data: Buffer;
  }[];
  /** What every weight can draw. */
  readonly covers: Coverage;
}

export function readCardFonts(): CardFonts {
  const require = createRequire(import.meta.url);
  const faces = WEIGHTS.map(({ weight, file }) => ({
    name: 'Be Vietnam Pro',
    weight,
    style: 'normal' as const,
    data: readFileSync(require.resolve(`${FAMILY}/${file}`)),
  }));
  const coverages = faces.map(({ data }) => fontCoverage(data));
  return { faces, covers: (character) => coverages.every((covers) => covers(character)) };
}

/**
 * A text as the font can draw it: composed, on one line, without what the font has no glyph for (pictographs, other
 * scripts). May be empty.
 */
export function drawable(text: string, covers: Coverage): string {
  const known = Array.from(text.normalize('NFC').replace(/[\s\p{C}]+/gu, ' ')).filter(covers);
  return known.join('').replace(/ {2,}/gu, ' ').trim();
}
