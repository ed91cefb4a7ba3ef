import { readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { attribute, readSite, tagged, textOf, type BuiltPage } from './built-site.ts';

const site = readSite();
const events = site.pages.filter(({ url }) => /^\/su-kien\/(?!lich\/|trang\/)[^/]+\/$/u.test(url));
const months = site.pages.filter(({ url }) => /^\/su-kien\/lich\/\d{4}-\d{2}\/$/u.test(url));

const hrefs = (page: BuiltPage) => tagged(page, 'a').map((link) => attribute(link, 'href'));

const calendarAt = (address: string) =>
  ICAL.Component.fromString(readFileSync(path.join(site.dir, address), 'utf8'));

test('every event has a calendar file that another program reads', () => {
  expect(events.length).toBeGreaterThan(1);
  for (const { url } of events) {
    const found = calendarAt(url.replace(/\/$/u, '.ics')).getAllSubcomponents('vevent');
    expect(found).toHaveLength(1);
    const address = String(found[0]?.getFirstPropertyValue('url'));
    expect(new URL(address).pathname).toBe(url);
  }
});

test('an event to come leads to its file, one that is over does not', () => {
  const leading = events.filter((page) => hrefs(page).includes(page.url.replace(/\/$/u, '.ics')));
  const over = events.filter((page) => page.elements.some((element) => textOf(element) === 'Đã diễn ra'));
  expect(leading.length).toBeGreaterThan(0);
  expect(over.length).toBeGreaterThan(0);
  for (const page of over) expect(leading).not.toContain(page);
});

test('the feed is a calendar', () => {
  expect(calendarAt('/su-kien/lich.ics').getFirstPropertyValue('version')).toBe('2.0');
});

test('every event stands in the month that its page leads to', () => {
  for (const page of events) {
    const month = months.find(({ url }) => hrefs(page).includes(url));
    expect(month && hrefs(month), page.url).toContain(page.url);
  }
});

test('a month has one column for each day of the week', () => {
  expect(months.length).toBeGreaterThan(1);
  for (const page of months) {
    const heads = tagged(page, 'th');
    expect(heads.map((head) => [attribute(head, 'scope'), textOf(head)])).toEqual(
      ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'].map((day) => ['col', day]),
    );
    expect(tagged(page, 'td').length % 7).toBe(0);
  }
});

test('every indicator of a campaign has a bar with words, and a row in the table', () => {
  const campaigns = site.pages.filter(({ url }) => /^\/thi-dua\/(?!trang\/)[^/]+\/$/u.test(url));
  expect(campaigns.length).toBeGreaterThan(1);
  for (const page of campaigns) {
    const bars = tagged(page, 'svg').filter((svg) => attribute(svg, 'class') === 'chart-bar');
    const rows = tagged(page, 'th').filter((head) => attribute(head, 'scope') === 'row');
    expect(bars.length).toBeGreaterThan(0);
    expect(bars.map((bar) => attribute(bar, 'aria-label')?.split(':')[0])).toEqual(
      rows.map(
        (row) =>
          textOf(row.childNodes[0] ?? row)
            .trim()
            .split(':')[0],
      ),
    );
  }
});
