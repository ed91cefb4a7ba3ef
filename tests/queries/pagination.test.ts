import { expect, test } from 'vitest';
import { paginate } from '../../src/queries/pagination.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
  [0, [0]],
  [1, [1]],
  [12, [12]],
  [13, [12, 1]],
  [25, [12, 12, 1]],
])('%i items make pages of %j', (count, lengths) => {
  expect(paginate(items(count), '/tin-tuc/').map((slice) => slice.items.length)).toEqual(lengths);
});

test('addresses and route parameters', () => {
  const [first, second] = paginate(items(13), '/tin-tuc/');
  expect(first).toMatchObject({ url: '/tin-tuc/', param: undefined });
  expect(second).toMatchObject({ url: '/tin-tuc/trang/2/', param: 'trang/2' });
});

test('the first page has nothing before it, the last nothing after', () => {
  const pagers = paginate(items(30), '/tin-tuc/', 10).map(({ pager }) => pager);
  expect(pagers.map(({ previousUrl }) => previousUrl)).toEqual([undefined, '/tin-tuc/', '/tin-tuc/trang/2/']);
  expect(pagers.map(({ nextUrl }) => nextUrl)).toEqual(['/tin-tuc/trang/2/', '/tin-tuc/trang/3/', undefined]);
});

test('links keep the ends and the neighbours, with gaps between', () => {
  const shown = paginate(items(200), '/', 10).map(({ pager }) =>
    pager.links.map((link) => (link === 'gap' ? '…' : `${link.number}${link.current ? '*' : ''}`)).join(' '),
  );
  expect(shown[0]).toBe('1* 2 … 20');
  expect(shown[2]).toBe('1 2 3* 4 … 20');
  expect(shown[9]).toBe('1 … 9 10* 11 … 20');
  expect(shown[19]).toBe('1 … 19 20*');
});
