import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { colourOf, contrastOf, PAIRS, themesOf } from '../../../src/components/guide/contrast.ts';

const STYLES = path.join(import.meta.dirname, '../../../src/styles');
const read = (name: string) => readFileSync(path.join(STYLES, name), 'utf8');

test('tokens are read with what a dark theme changes of them', () => {
  const { light, dark } = themesOf([
    ':root { --ink: #123456; --pale: #fff; } /* --not: #000 */',
    ':root { --text: var(--ink); --size: 1rem; } @media screen and (prefers-color-scheme: dark) { :root { --text: var(--pale); } }',
  ]);
  expect(colourOf(light, '--text')).toEqual([0x12, 0x34, 0x56]);
  expect(colourOf(dark, '--text')).toEqual([255, 255, 255]);
  expect([colourOf(light, '--size'), colourOf(light, '--not')]).toEqual([undefined, undefined]);
});

// Of WCAG's own examples: #777 on white just misses 4.5.
test.each([
  ['#000', '#fff', 21],
  ['#777777', '#fff', 4.48],
  ['#fff', '#ffffff', 1],
])('%s on %s is %d to 1', (front, ground, ratio) => {
  const tokens = new Map([
    ['--front', front],
    ['--ground', ground],
  ]);
  expect(contrastOf(tokens, '--front', '--ground')).toBeCloseTo(ratio, 2);
});

const themes = themesOf([read('palette.css'), read('roles.css')]);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(PAIRS)('$front can be read on $ground', ({ front, ground, least }) => {
    expect(contrastOf(themes[theme], front, ground)).toBeGreaterThanOrEqual(least);
  });
});
