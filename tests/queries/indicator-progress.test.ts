import { expect, test } from 'vitest';
import { indicatorProgress, type IndicatorProgress, type Measured } from '../../src/queries/index.ts';

test.each<[string, Measured, IndicatorProgress]>([
  ['not measured', { target: 20 }, {}],
  ['nothing done', { target: 20, actual: 0 }, { percent: 0, reached: false }],
  ['on the way', { target: 20, actual: 7 }, { percent: 35, reached: false }],
  ['rounded', { target: 3, actual: 2 }, { percent: 67, reached: false }],
  ['a little below is not yet 100', { target: 1000, actual: 999 }, { percent: 99, reached: false }],
  ['reached', { target: 95, actual: 95 }, { percent: 100, reached: true }],
  ['more than that', { target: 20, actual: 23 }, { percent: 115, reached: true }],
  ['a little more than that', { target: 1000, actual: 1001 }, { percent: 100, reached: true }],
  ['of a bad thing none', { target: 0, actual: 0 }, { reached: true }],
  ['of a bad thing one', { target: 0, actual: 1 }, { reached: false }],
  ['of a bad thing nobody knows', { target: 0 }, {}],
])('%s', (_what, measured, progress) => {
  expect(indicatorProgress(measured)).toEqual(progress);
});
