import { expect, test } from 'vitest';
import { Completions } from '../../../src/search/query/complete.ts';

const completions = new Completions([
  'tuyển sinh',
  'thông báo tuyển sinh',
  'thực đơn tuần',
  'thuc don tuan',
  'tuyên truyền',
]);

test.each([
  ['tuyen', ['tuyển sinh', 'tuyên truyền', 'thông báo tuyển sinh']],
  ['TUYỂN S', ['tuyển sinh', 'thông báo tuyển sinh']],
  ['thuc  don', ['thực đơn tuần']],
  ['thực'.normalize('NFD'), ['thực đơn tuần']],
  ['sinh', ['tuyển sinh', 'thông báo tuyển sinh']],
  ['tuyển sinh', ['thông báo tuyển sinh']],
  ['t', []],
  ['zzz', []],
  ['', []],
  ['()', []],
])('%j may become %j', (typed, offered) => {
  expect(completions.of(typed, 5)).toEqual(offered);
});

test('no more than asked for', () => {
  expect(completions.of('tuyen', 1)).toEqual(['tuyển sinh']);
});
