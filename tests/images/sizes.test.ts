import { expect, test } from 'vitest';
import { variantSizes } from '../../src/images/sizes.ts';

const widths = (width: number, height: number) =>
  variantSizes({ width, height }).all.map((size) => size.width);

test.each([
  ['a phone photo', 4032, 3024, [480, 960, 1600]],
  ['exactly the largest', 1600, 900, [480, 960, 1600]],
  ['smaller than the largest: its own width last', 1200, 800, [480, 960, 1200]],
  ['just over a size', 481, 481, [480, 481]],
  ['exactly the smallest', 480, 320, [480]],
  ['a small picture is not enlarged', 120, 90, [120]],
  ['one pixel', 1, 1, [1]],
])('%s', (_what, width, height, expected) => {
  expect(widths(width, height)).toEqual(expected);
});

test('keeps the proportions', () => {
  expect(variantSizes({ width: 4000, height: 3000 }).all).toEqual([
    { width: 480, height: 360 },
    { width: 960, height: 720 },
    { width: 1600, height: 1200 },
  ]);
});

test('a very long screenshot stays below what WebP can hold', () => {
  expect(variantSizes({ width: 1080, height: 40_000 }).largest).toEqual({ width: 173, height: 6400 });
});

test('a line one pixel high keeps its pixel', () => {
  expect(variantSizes({ width: 4000, height: 1 }).largest).toEqual({ width: 1600, height: 1 });
});
