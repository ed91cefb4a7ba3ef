/** The site's two faces: what they can write, what they weigh, and that `npm run fonts` makes them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { cutFace } from '../../../scripts/fonts/cut.ts';
import { SIGNS, vietnameseLetters } from '../../../scripts/fonts/letters.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/styles/fonts');
const face = (weight: string) => readFileSync(path.join(FOLDER, `be-vietnam-pro-${weight}.woff2`));

/** The code points of a TrueType face that lead to a glyph: its `cmap` in format 4 (OpenType 1.9.1, «cmap»). */
function codePointsOf(font: Buffer): Set<number> {
  const tables = font.readUInt16BE(4);
  const record = Array.from({ length: tables }, (_, index) => 12 + index * 16).find(
    (at) => font.toString('latin1', at, at + 4) === 'cmap',
  );
  if (record === undefined) throw new Error('no cmap');
  const cmap = font.readUInt32BE(record + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  const at = subtables.find((subtable) => font.readUInt16BE(subtable) === 4);
  if (at === undefined) throw new Error('no cmap of format 4');
  const twice = font.readUInt16BE(at + 6);
  const found = new Set<number>();
  for (let segment = 0; segment < twice; segment += 2) {
    const last = font.readUInt16BE(at + 14 + segment);
    const first = font.readUInt16BE(at + 16 + twice + segment);
    for (let code = first; code <= last && code < 0xffff; code += 1) found.add(code);
  }
  return found;
}

describe.each(['regular', 'bold'] as const)('%s', (weight) => {
  test('writes all of Vietnamese, with every tone, and the signs of its documents', async () => {
    const known = codePointsOf(
      await subsetFont(face(weight), undefined, { targetFormat: 'truetype', keepAllGlyphs: true }),
    );
    const wanted = `${vietnameseLetters()}${SIGNS}0123456789AZaz.,:;!?()/%«»`;
    expect(Array.from(wanted).filter((letter) => !known.has(letter.codePointAt(0) ?? 0))).toEqual([]);
    expect(known.has('→'.codePointAt(0) ?? 0)).toBe(false);
  });

  test('is what npm run fonts makes', async () => {
    expect((await cutFace(weight)).equals(face(weight))).toBe(true);
  });
});

test('the alphabet has 12 vowels with 6 tones and đ, small and capital, and no mark by itself', () => {
  const letters = Array.from(vietnameseLetters());
  expect(new Set(letters).size).toBe((12 * 6 + 1) * 2);
  expect(letters.join('')).not.toMatch(/\p{M}/u);
});

test('both weigh 60 KB at most', () => {
  expect(face('regular').length + face('bold').length).toBeLessThanOrEqual(60 * 1024);
});
