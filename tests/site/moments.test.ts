/**
 * What the site shows depends on when it is built. The same content is built at two moments, the second time on the
 * cache of the first, so that a page whose `cacheKey` forgot something shows here as a page left behind.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBody, readContent } from '../../src/loader/index.ts';
import { redOverBlue } from '../images/photos.ts';
import { writeFiles } from '../temporary-folder.ts';
import { attribute, having, pageAt, readSite, textOf, type BuiltPage, type BuiltSite } from './built-site.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'bang-tin-moments-'));
const contentDir = path.join(folder, 'content');

function writeEntry(file: string, lines: readonly string[]): void {
  const target = path.join(contentDir, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(
    target,
    ['---', ...lines, 'area: khac', 'author: pham-thi-nga', '---', '', 'Nội dung.', ''].join('\n'),
  );
}

function build(moment: string): BuiltSite {
  const outDir = path.join(folder, 'dist');
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/build.ts'), '--pages-only'], {
    cwd: ROOT,
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
      CACHE_DIR: path.join(folder, 'cache'),
      BUILD_NOW: moment,
    },
    stdio: 'pipe',
  });
  return readSite(outDir);
}

const URGENT = 'Nghỉ học vì bão';
const SCHEDULED = 'Bài hẹn giờ';

const shows = ({ elements: [root] }: BuiltPage, text: string) =>
  root !== undefined && textOf(root).includes(text);
const urlsShowing = (site: BuiltSite, text: string) =>
  site.pages.filter((page) => shows(page, text)).map(({ url }) => url);

/** The home page's part of that heading shows the text. */
function showsIn(site: BuiltSite, heading: string, text: string): boolean {
  const part = having(pageAt(site, '/'), 'aria-labelledby').find(
    (element) => attribute(element, 'aria-labelledby') === heading,
  );
  if (part === undefined) throw new Error(`the home page has no part ${heading}`);
  return textOf(part).includes(text);
}

/** The feed of events, and the calendar file of the one that is taken back. */
function calendars({ dir }: BuiltSite): readonly string[] {
  return ['su-kien/lich.ics', 'su-kien/hoi-thi.ics'].map((file) =>
    readFileSync(path.join(dir, file), 'utf8'),
  );
}

const attached = (file: string) => ['attachments:', `  - { title: Tệp, file: /media/2027/${file} }`];
/** Addresses of the photos that a page shows in itself. */
const photosOn = ({ html }: BuiltPage) => html.match(/\/anh\/[0-9a-f]{24}-\d+\.(?:avif|webp)/gu) ?? [];

let calendarsBefore: readonly string[];
let before: BuiltSite;
let after: BuiltSite;

beforeAll(async () => {
  cpSync(path.join(ROOT, 'content'), contentDir, { recursive: true });
  writeEntry('announcements/2027/nghi-hoc.mdx', [
    `title: ${URGENT}`,
    'publishedAt: 2027-09-01T08:00',
    'expiresAt: 2027-09-03T17:00',
    'level: khan',
    ...attached('nghi-hoc.pdf'),
  ]);
  writeEntry('articles/2027/hen-gio.mdx', [
    `title: ${SCHEDULED}`,
    'publishedAt: 2027-09-05T08:00',
    'cover: { src: /media/2027/hen-gio.jpg, alt: Đỏ trên xanh, people: khong }',
    ...attached('hen-gio.pdf'),
  ]);
  writeFiles(path.join(contentDir, 'media/2027'), {
    'hen-gio.jpg': await redOverBlue(900, 600).jpeg().toBuffer(),
    'hen-gio.pdf': '%PDF-1.4',
    'nghi-hoc.pdf': '%PDF-1.4',
  });
  writeEntry('events/2027/khai-giang.mdx', [
    'title: Lễ khai giảng',
    'publishedAt: 2027-08-20T08:00',
    'startsAt: 2027-09-05T07:00',
    'place: Sân trường',
  ]);
  writeEntry('events/2027/hoi-thi.mdx', [
    'title: Hội thi bị hoãn',
    'publishedAt: 2027-08-20T08:00',
    'startsAt: 2027-09-20T07:00',
    'place: Sân trường',
    'withdrawal:',
    '  date: 2027-09-04',
    '  reason: Hoãn vì bão',
  ]);
  for (let number = 1; number <= 30; number += 1) {
    writeEntry(`articles/2027/tin-${number}.mdx`, [
      `title: Tin số ${number}`,
      'publishedAt: 2027-08-15T08:00',
    ]);
  }
  before = build('2027-09-02T08:00');
  calendarsBefore = calendars(before);
  after = build('2027-09-06T08:00');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('while an urgent announcement is in force', () => {
  test('every page has it at its head', () => {
    expect(urlsShowing(before, URGENT)).toEqual(before.pages.map(({ url }) => url));
  });

  test('a scheduled entry is on no page', () => {
    expect(urlsShowing(before, SCHEDULED)).toEqual([]);
    expect(before.serves('/tin-tuc/hen-gio/')).toBe(false);
  });

  test('nor are its photo and its file anywhere, though somebody may guess where', () => {
    const photos = photosOn(pageAt(after, '/tin-tuc/hen-gio/'));
    expect(photos.length).toBeGreaterThan(3);
    expect([...photos, '/media/2027/hen-gio.pdf'].filter((address) => before.serves(address))).toEqual([]);
  });

  test('an event to come stands on the home page', () => {
    expect(showsIn(before, 'su-kien', 'Lễ khai giảng')).toBe(true);
  });
});

describe('after it has expired, built on the same cache', () => {
  test('only its own page and the archive have it', () => {
    expect(urlsShowing(after, URGENT)).toEqual([
      '/nam-hoc/2027-2028/',
      '/nam-hoc/2027-2028/thong-bao/',
      '/thong-bao/nghi-hoc/',
    ]);
    expect(shows(pageAt(after, '/thong-bao/nghi-hoc/'), 'Đã hết hiệu lực')).toBe(true);
  });

  test('the scheduled entry is on the home page, in its lists and beside its neighbour', () => {
    expect(after.serves('/tin-tuc/hen-gio/')).toBe(true);
    expect(urlsShowing(after, SCHEDULED)).toEqual(
      expect.arrayContaining([
        '/',
        '/chuyen-muc/khac/',
        '/tac-gia/pham-thi-nga/',
        '/tin-tuc/',
        '/nam-hoc/2027-2028/',
      ]),
    );
  });

  test('its photo and its file are there, and the file of what has expired still is', () => {
    const shown = photosOn(pageAt(after, '/tin-tuc/hen-gio/'));
    const files = ['hen-gio.pdf', 'nghi-hoc.pdf'].map((file) => `/media/2027/${file}`);
    expect([...shown, ...files].filter((address) => !after.serves(address))).toEqual([]);
    expect(before.serves('/media/2027/nghi-hoc.pdf')).toBe(true);
  });

  test('the event is over', () => {
    expect(showsIn(after, 'su-kien', 'Lễ khai giảng')).toBe(false);
    expect(shows(pageAt(after, '/su-kien/'), 'Đã qua')).toBe(true);
  });
});

test('the body of every entry is alone in its element', async () => {
  const cacheDir = path.join(folder, 'cache');
  const { entries } = await readContent({ contentDir, cacheDir });
  expect(entries.length).toBeGreaterThan(30);
  for (const { url, digest } of entries.filter(({ url }) => !url.includes('#'))) {
    const [, fromBody = '', ...others] = pageAt(after, url).html.split(' data-entry-body>');
    const { html } = readBody(digest, cacheDir);
    // Other entries that it shows are filled in by its page.
    const [beginning = '', ...rest] = html.split(/<entry-ref [^>]*>[^<]*<\/entry-ref>/u);
    expect(fromBody.startsWith(rest.length === 0 ? `${beginning}</div>` : beginning), url).toBe(true);
    for (const part of rest) expect(fromBody, url).toContain(part);
    expect(fromBody, url).not.toContain('<entry-ref');
    expect(others, url).toEqual([]);
  }
});

test('an event that is taken back is cancelled in the calendars, and marked in its month', () => {
  for (const calendar of calendarsBefore) {
    expect(calendar).toContain('SUMMARY:Hội thi bị hoãn');
    expect(calendar).not.toContain('STATUS:CANCELLED');
  }
  for (const calendar of calendars(after)) expect(calendar).toContain('STATUS:CANCELLED');
  const month = '/su-kien/lich/2027-09/';
  expect([before, after].map((site) => shows(pageAt(site, month), 'Đã rút'))).toEqual([false, true]);
  expect(shows(pageAt(after, '/su-kien/'), 'Hội thi bị hoãn')).toBe(false);
});

test('an entry without a page of its own is at its anchor on the page that it shares', async () => {
  const { entries } = await readContent({ contentDir, cacheDir: path.join(folder, 'cache') });
  const anchored = entries.map(({ url }) => url.split('#')).filter(([, id]) => id !== undefined);
  expect(anchored).toHaveLength(7);
  for (const [url = '', id = ''] of anchored) expect(pageAt(after, url).html).toContain(` id="${id}"`);
});

describe('a long list', () => {
  test('goes on over pages, each entry on one of them', () => {
    const lists = before.pages.filter(({ url }) => /^\/tin-tuc\/(?:trang\/\d+\/)?$/u.test(url));
    expect(lists.map(({ url }) => url)).toEqual(['/tin-tuc/', '/tin-tuc/trang/1/', '/tin-tuc/trang/2/']);
    for (let number = 1; number <= 30; number += 1) {
      const link = `href="/tin-tuc/tin-${number}/"`;
      expect(
        lists.filter(({ html }) => html.includes(link)),
        link,
      ).toHaveLength(1);
    }
  });
});
