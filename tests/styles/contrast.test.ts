/** Every colour of a text on the grounds it stands on, and of controls beside them, in both themes (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const STYLES = path.resolve(import.meta.dirname, '../../src/styles');
const css = (name: string) => readFileSync(path.join(STYLES, name), 'utf8');

/** `--name: value` of each custom property in a part of a sheet; the last one counts. */
const declared = (text: string) =>
  new Map([...text.matchAll(/(--[\w-]+): ([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]));

const palette = declared(css('palette.css'));
const [light = '', dark = ''] = css('roles.css').split('@media screen and (prefers-color-scheme: dark)');
const THEMES = {
  light: declared(light),
  dark: new Map([...declared(light), ...declared(dark)]),
};

/** @throws Error when a role does not lead to a hex colour of the palette */
function colourOf(roles: ReadonlyMap<string, string>, role: string): string {
  const name = /^var\((--[\w-]+)\)$/u.exec(roles.get(`--${role}`) ?? '')?.[1] ?? '';
  const value = palette.get(name) ?? '';
  const hex = /^#(?:[\da-f]{3}|[\da-f]{6})$/u.exec(value)?.[0].slice(1);
  if (hex === undefined) throw new Error(`--${role} is no colour of the palette: ${name} ${value}`);
  return hex.length === 3 ? hex.replaceAll(/./gu, '$&$&') : hex;
}

/** Relative luminance (WCAG 2.2, definitions), 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['page', 'surface', 'surface-warm', 'surface-accent'];
/** What is written, and on what. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...GROUNDS, 'important-ground', 'urgent-ground']],
  ['text-soft', [...GROUNDS, 'important-ground', 'urgent-ground']],
  ['accent', [...GROUNDS, 'important-ground', 'urgent-ground']],
  ['accent-strong', [...GROUNDS, 'important-ground', 'urgent-ground']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-band', ['band', 'band-deep']],
  ['on-band-soft', ['band', 'band-deep']],
  ['on-urgent', ['urgent-band']],
  ['urgent', ['page', 'surface', 'urgent-ground']],
  ['important', ['page', 'surface', 'important-ground']],
];
/** Edges of controls, rings of focus, bars of charts. */
const CONTROLS: readonly (readonly [string, readonly string[]])[] = [
  ['control-line', GROUNDS],
  ['accent', GROUNDS],
  ['focus', ['focus-ground']],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const ratios = (pairs: typeof TEXTS) =>
    pairs.flatMap(([role, grounds]) =>
      grounds.map((ground) => ({
        pair: `${role} on ${ground}`,
        ratio: contrast(colourOf(THEMES[theme], role), colourOf(THEMES[theme], ground)),
      })),
    );

  test('what is written stands out by 4.5 at least', () => {
    expect(ratios(TEXTS).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  test('edges of controls stand out by 3 at least', () => {
    expect(ratios(CONTROLS).filter(({ ratio }) => ratio < 3)).toEqual([]);
  });

  test("a browser's bars have the page's colour", () => {
    const layout = readFileSync(path.join(STYLES, '../layouts/SiteLayout.astro'), 'utf8');
    expect(layout).toContain(
      `<meta name="theme-color" content="#${colourOf(THEMES[theme], 'page')}" media="(prefers-color-scheme: ${theme})" />`,
    );
  });
});

test('black on white is 21 to 1, and grey is not', () => {
  expect(contrast('000000', 'ffffff')).toBeCloseTo(21);
  expect(contrast('777777', 'ffffff')).toBeCloseTo(4.48, 2);
});
