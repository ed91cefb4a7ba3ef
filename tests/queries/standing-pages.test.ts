import { expect, test } from 'vitest';
import { contentAt, standingPages } from '../../src/queries/index.ts';
import type { School } from '../../src/schema/index.ts';
import { allEntries, at, schoolSettings, standingPage } from './entries.ts';

const NOW = at('2022-10-01T08:00');

function pageOf(frontmatter: Parameters<typeof standingPage>[1], school: Partial<School> = {}) {
  const entries = allEntries({ pages: [standingPage('trang', frontmatter)] });
  const [first] = standingPages(contentAt(NOW, { ...schoolSettings, ...school }, entries));
  if (first === undefined) throw new Error('no page');
  return first.page;
}

const reachable: Partial<School> = {
  phone: '0225 123 456',
  office: { hours: '7 giờ đến 16 giờ 30' },
  reception: { weekday: 'thu-nam', hours: '8 giờ đến 10 giờ', place: 'Phòng hiệu trưởng', person: 'nga' },
};

test('a page has no card unless it asks for one', () => {
  expect(pageOf({}, reachable)).not.toHaveProperty('card');
});

test('the feedback card has what the school has announced, the head’s day too', () => {
  expect(pageOf({ card: 'gop-y' }, reachable).card).toEqual({
    kind: 'gop-y',
    address: 'Thôn Đông',
    phone: '0225 123 456',
    office: { hours: '7 giờ đến 16 giờ 30' },
    reception: {
      weekday: 'Thứ Năm',
      hours: '8 giờ đến 10 giờ',
      place: 'Phòng hiệu trưởng',
      person: { name: 'Cô Nga', role: 'Giáo viên', url: '/tac-gia/nga/' },
    },
  });
  expect(pageOf({ card: 'lien-he' }, reachable).card).not.toHaveProperty('reception');
});

test('what is not announced is not there', () => {
  expect(pageOf({ card: 'gop-y' }).card).toEqual({ kind: 'gop-y', address: 'Thôn Đông' });
});

test('a sample page is marked, a withdrawn one has its banner from that day', () => {
  expect(pageOf({ sample: true }).marks).toEqual([{ tone: 'sample', text: 'Trang mẫu' }]);
  const withdrawal = { date: at('2022-10-01T08:00'), reason: 'Đã có trang mới.' };
  expect(pageOf({ withdrawal })).toMatchObject({ marks: [{ tone: 'quiet', text: 'Đã rút' }], withdrawal });
  expect(pageOf({ withdrawal: { ...withdrawal, date: at('2022-10-01T08:01') } })).not.toHaveProperty(
    'withdrawal',
  );
});

test('changes stand latest first', () => {
  const change = (day: string) => ({ date: at(`${day}T00:00`), note: day, major: false });
  const { changes } = pageOf({ changes: [change('2022-09-01'), change('2022-09-03')] });
  expect(changes.map(({ note }) => note)).toEqual(['2022-09-03', '2022-09-01']);
});
