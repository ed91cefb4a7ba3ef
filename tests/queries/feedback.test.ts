import { expect, test } from 'vitest';
import { contentAt, standingPages } from '../../src/queries/index.ts';
import type { School } from '../../src/schema/index.ts';
import { allEntries, at, schoolSettings, standingPage } from './entries.ts';

const PAGES = ['gioi-thieu', 'gop-y'];

function feedbackOf(settings: Partial<School>, slug = 'gioi-thieu', pages = PAGES) {
  const school = { ...schoolSettings, ...settings };
  const all = allEntries({ pages: pages.map((name) => standingPage(name)) });
  const found = standingPages(contentAt(at('2022-10-01T08:00'), school, all));
  return found.find(({ params }) => params.slug === slug)?.page.feedback;
}

test.each(['0912 345 678', '+84912345678', '84 912.345.678'])('a mobile phone is on Zalo: %s', (phone) => {
  expect(feedbackOf({ phone })).toEqual([
    { url: 'https://zalo.me/0912345678', text: 'Nhắn nhà trường qua Zalo' },
  ]);
});

test('a phone at a desk is not', () => {
  expect(feedbackOf({ phone: '0225 3883 123' })).toEqual([{ url: '/gop-y/', text: 'Góp ý với nhà trường' }]);
});

test('a mail says which page it is about, and whether it helped', () => {
  const links = feedbackOf({ email: 'mn@hoasen.example' }) ?? [];
  expect(links.map(({ text }) => text)).toEqual(['Viết thư: có ích', 'Viết thư: còn thiếu, chưa rõ']);
  const [{ url } = { url: '' }] = links;
  const mail = new URL(url);
  expect(mail.pathname).toBe('mn@hoasen.example');
  expect(mail.searchParams.get('subject')).toBe('Có ích: Trang gioi-thieu');
  expect(mail.searchParams.get('body')).toBe('https://hoasen.example/gioi-thieu/\r\n\r\n');
});

test('without either the page for opinions hears it, and that page asks nothing', () => {
  expect(feedbackOf({})).toEqual([{ url: '/gop-y/', text: 'Góp ý với nhà trường' }]);
  expect(feedbackOf({}, 'gop-y')).toEqual([]);
  expect(feedbackOf({}, 'gioi-thieu', ['gioi-thieu'])).toEqual([]);
});
