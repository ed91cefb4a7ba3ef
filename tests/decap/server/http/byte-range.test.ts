import { expect, it } from 'vitest';
import { askedRange } from '../../../../decap/server/http/byte-range.ts';

it.each([
  ['bytes=0-', 10, { first: 0, last: 9 }],
  ['bytes=0-0', 10, { first: 0, last: 0 }],
  ['bytes=-20', 10, { first: 0, last: 9 }],
  ['bytes=9-9', 10, { first: 9, last: 9 }],
  ['bytes=10-10', 10, 'unsatisfiable'],
  ['bytes=-0', 10, 'unsatisfiable'],
  ['bytes=-1', 0, 'unsatisfiable'],
  ['bytes=5-4', 10, undefined],
  ['bytes=-', 10, undefined],
  ['bytes=a-b', 10, undefined],
  ['lines=0-1', 10, undefined],
  ['bytes=0-99999999999999999999', 10, undefined],
  [undefined, 10, undefined],
])('%s of %i bytes', (header, size, expected) => {
  expect(askedRange(header, size)).toEqual(expected);
});
