import { expect, test } from 'vitest';
import { variantSizes } from '../../src/images/sizes.ts';

const widths = (width: number, height: number) => {
  const { avif, webp } = variantSizes({ width, height });
  return [avif.map((size) => size.width), webp.map((size) => size.width)];
};

test.each([
  ['a phone photo', 4032, 3024, [240, 480, 720, 960, 1600], [720, 1600]],
  ['exactly the largest', 1600, 900, [240, 480, 720, 960, 1600], [720, 1600]],
  ['smaller than the largest: its own width last', 1200, 800, [240, 480, 720, 960, 1200], [720, 1200]],
  ['just over a size', 721, 481, [240, 480, 720, 721], [720, 721]],
  ['exactly a size', 720, 480, [240, 480, 720], [720]],
  ['a small picture is not enlarged', 120, 90, [120], [120]],
  ['one pixel', 1, 1, [1], [1]],
])('%s', (_what, width, height, avif, webp) => {
  expect(widths(width, height)).toEqual([avif, webp]);
});

test('keeps the proportions', () => {
  expect(variantSizes({ width: 4000, height: 3000 }).webp).toEqual([
    { width: 720, height: 540 },
    { width: 1600, height: 1200 },
  ]);
});

test('a very long screenshot stays below what WebP can hold', () => {
  expect(variantSizes({ width: 1080, height: 40_000 }).largest).toEqual({ width: 173, height: 6400 });
});

test('a line one pixel high keeps its pixel', () => {
  expect(variantSizes({ width: 4000, height: 1 }).largest).toEqual({ width: 1600, height: 1 });
});
