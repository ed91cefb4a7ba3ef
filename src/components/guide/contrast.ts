/** What the tokens of `src/styles` come to in each theme, read out of the style sheets themselves. */

/** Red, green, blue: 0 to 255. */
type Colour = readonly [number, number, number];

/** Values of custom properties by their names, `--text`. */
export type Tokens = ReadonlyMap<string, string>;

export interface Themes {
  readonly light: Tokens;
  /** As light where a dark theme says nothing. */
  readonly dark: Tokens;
}

/** Text on its ground, and how far they must differ: 4.5 for text, 3 for what is no text (WCAG 2.2, 1.4.3 and 1.4.11). */
export const PAIRS = [
  { front: '--text', ground: '--page', least: 4.5 },
  { front: '--text', ground: '--surface', least: 4.5 },
  { front: '--text', ground: '--surface-warm', least: 4.5 },
  { front: '--text', ground: '--surface-accent', least: 4.5 },
  { front: '--text', ground: '--important-ground', least: 4.5 },
  { front: '--text', ground: '--urgent-ground', least: 4.5 },
  { front: '--text-soft', ground: '--page', least: 4.5 },
  { front: '--text-soft', ground: '--surface', least: 4.5 },
  { front: '--text-soft', ground: '--surface-warm', least: 4.5 },
  { front: '--text-soft', ground: '--surface-accent', least: 4.5 },
  { front: '--text-soft', ground: '--important-ground', least: 4.5 },
  { front: '--text-soft', ground: '--urgent-ground', least: 4.5 },
  { front: '--accent', ground: '--page', least: 4.5 },
  { front: '--accent', ground: '--surface', least: 4.5 },
  { front: '--accent', ground: '--surface-warm', least: 4.5 },
  { front: '--accent', ground: '--surface-accent', least: 4.5 },
  { front: '--accent', ground: '--important-ground', least: 4.5 },
  { front: '--accent', ground: '--urgent-ground', least: 4.5 },
  { front: '--accent-strong', ground: '--page', least: 4.5 },
  { front: '--accent-strong', ground: '--surface', least: 4.5 },
  { front: '--accent-strong', ground: '--surface-warm', least: 4.5 },
  { front: '--accent-strong', ground: '--surface-accent', least: 4.5 },
  { front: '--accent-strong', ground: '--important-ground', least: 4.5 },
  { front: '--accent-strong', ground: '--urgent-ground', least: 4.5 },
  { front: '--on-accent', ground: '--accent', least: 4.5 },
  { front: '--on-accent', ground: '--accent-strong', least: 4.5 },
  { front: '--on-band', ground: '--band', least: 4.5 },
  { front: '--on-band', ground: '--band-deep', least: 4.5 },
  { front: '--on-band-soft', ground: '--band', least: 4.5 },
  { front: '--on-band-soft', ground: '--band-deep', least: 4.5 },
  { front: '--urgent', ground: '--page', least: 4.5 },
  { front: '--urgent', ground: '--surface', least: 4.5 },
  { front: '--urgent', ground: '--urgent-ground', least: 4.5 },
  { front: '--on-urgent', ground: '--urgent-band', least: 4.5 },
  { front: '--important', ground: '--page', least: 4.5 },
  { front: '--important', ground: '--surface', least: 4.5 },
  { front: '--important', ground: '--important-ground', least: 4.5 },
  { front: '--control-line', ground: '--page', least: 3 },
  { front: '--control-line', ground: '--surface', least: 3 },
  { front: '--control-line', ground: '--surface-warm', least: 3 },
  { front: '--control-line', ground: '--surface-accent', least: 3 },
  { front: '--focus', ground: '--page', least: 3 },
  { front: '--focus', ground: '--focus-ground', least: 3 },
] as const;

const DARK = /@media[^{]*prefers-color-scheme:\s*dark[^{]*\{/u;

/** @param sheets of tokens, in the order in which they apply; a dark theme stands in an `@media` block. */
export function themesOf(sheets: readonly string[]): Themes {
  const parts = sheets.map((sheet) => splitAtDark(sheet.replaceAll(/\/\*[\s\S]*?\*\//gu, '')));
  const light = new Map(parts.flatMap(({ always }) => declarations(always)));
  const dark = new Map([...light, ...parts.flatMap(({ inDark }) => declarations(inDark))]);
  return { light, dark };
}

function splitAtDark(css: string): { readonly always: string; readonly inDark: string } {
  const start = DARK.exec(css);
  if (start === null) return { always: css, inDark: '' };
  const from = start.index + start[0].length;
  let open = 1;
  let end = from;
  for (; end < css.length && open > 0; end += 1) {
    if (css[end] === '{') open += 1;
    if (css[end] === '}') open -= 1;
  }
  return { always: css.slice(0, start.index) + css.slice(end), inDark: css.slice(from, end - 1) };
}

function declarations(css: string): (readonly [string, string])[] {
  return [...css.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/gu)].map(([, name = '', value = '']) => [
    name,
    value.trim().replaceAll(/\s+/gu, ' '),
  ]);
}

/** @returns `undefined` for what is no plain colour: a length, a colour that lets its ground through */
export function colourOf(tokens: Tokens, name: string): Colour | undefined {
  const value = tokens.get(name) ?? '';
  const other = /^var\((--[\w-]+)\)$/u.exec(value)?.[1];
  if (other !== undefined) return colourOf(tokens, other);
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/iu.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const size = digits.length / 3;
  const channel = (index: number) =>
    Number.parseInt(digits.slice(index * size, (index + 1) * size).repeat(3 - size), 16);
  return [channel(0), channel(1), channel(2)];
}

/** WCAG 2.2, «contrast ratio»: 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `undefined` where one of them is no plain colour. */
export function contrastOf(tokens: Tokens, front: string, ground: string): number | undefined {
  const [one, other] = [colourOf(tokens, front), colourOf(tokens, ground)];
  return one === undefined || other === undefined ? undefined : contrast(one, other);
}
