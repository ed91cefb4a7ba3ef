import { expect, test } from 'vitest';
import {
  albumPages,
  albumsPages,
  contentAt,
  frameOf,
  homePage,
  type AlbumPhoto,
  type Entry,
} from '../../src/queries/index.ts';
import { allEntries, announcement, article, at, event, schoolSettings } from './entries.ts';

const now = at('2022-10-01T08:00');

function photo(name: string): AlbumPhoto {
  const src = `/anh/${name}-1600.webp`;
  return { alt: `Ảnh ${name}`, image: { width: 1600, height: 1200, src, sizes: [], avif: [] } };
}

const withPhotos = <Name extends 'articles' | 'announcements' | 'events'>(
  entry: Entry<Name>,
  ...names: readonly string[]
) => ({ ...entry, album: names.map(photo) });

const withdrawal = { date: at('2022-09-20T08:00'), reason: 'Phụ huynh rút phiếu đồng ý.' };
const content = contentAt(
  now,
  schoolSettings,
  allEntries({
    articles: [
      withPhotos(article('vuon-rau', { publishedAt: at('2022-09-10T08:00') }), 'a', 'b'),
      withPhotos(article('nam-truoc', { publishedAt: at('2022-07-01T08:00') }), 'c'),
      withPhotos(article('da-rut', { withdrawal }), 'd'),
      withPhotos(article('hen-gio', { publishedAt: at('2022-10-02T08:00') }), 'e'),
      article('khong-anh'),
    ],
    announcements: [withPhotos(announcement('vuon-rau', { expiresAt: at('2022-09-30T00:00') }), 'f')],
    events: [withPhotos(event('vuon-rau', at('2022-09-20T08:00')), 'g')],
  }),
);

test('the list has what is in force and has photos, newest first, by school year', () => {
  const [first, ...others] = albumsPages(content);
  expect(others).toEqual([]);
  expect(first?.params).toEqual({ page: undefined });
  expect(
    first?.page.groups.map(({ heading, albums }) => [
      heading,
      ...albums.map(({ url, count }) => [url, count]),
    ]),
  ).toEqual([
    ['Năm học 2022–2023', ['/thu-vien-anh/su-kien/vuon-rau/', 1], ['/thu-vien-anh/tin-tuc/vuon-rau/', 2]],
    ['Năm học 2021–2022', ['/thu-vien-anh/tin-tuc/nam-truoc/', 1]],
  ]);
});

test('what was taken back, has expired or waits has no album: its photos are on no page of the library', () => {
  const shown = JSON.stringify([albumsPages(content), albumPages(content)]);
  for (const name of ['d', 'e', 'f']) expect(shown).not.toContain(`/anh/${name}-`);
});

test('an album shows all photos of its entry, and leads to it and to the albums beside it', () => {
  const pages = albumPages(content);
  expect(pages.map(({ params }) => params)).toEqual([
    { collection: 'su-kien', slug: 'vuon-rau' },
    { collection: 'tin-tuc', slug: 'vuon-rau' },
    { collection: 'tin-tuc', slug: 'nam-truoc' },
  ]);
  const page = pages[1]?.page;
  expect(page?.photos).toEqual([photo('a'), photo('b')]);
  expect(page?.entry).toEqual({ url: '/tin-tuc/vuon-rau/', title: 'Bài vuon-rau' });
  expect(page?.head).toMatchObject({ url: '/thu-vien-anh/tin-tuc/vuon-rau/', title: 'Ảnh: Bài vuon-rau' });
  expect(page?.neighbours).toEqual({
    newer: { url: '/thu-vien-anh/su-kien/vuon-rau/', title: 'Bài vuon-rau' },
    older: { url: '/thu-vien-anh/tin-tuc/nam-truoc/', title: 'Bài nam-truoc' },
  });
});

test('the home page has the first photos of the newest album, and tells how many there are', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const shown = homePage(
    contentAt(
      now,
      schoolSettings,
      allEntries({
        articles: [
          withPhotos(article('cu', { publishedAt: at('2022-09-10T08:00') }), 'x'),
          withPhotos(article('da-rut', { publishedAt: at('2022-09-18T08:00'), withdrawal }), 'y'),
          article('khong-anh', { publishedAt: at('2022-09-19T08:00') }),
        ],
        events: [withPhotos(event('vuon-rau', at('2022-09-17T08:00')), ...names)],
      }),
    ),
  ).album;
  expect(shown).toMatchObject({
    url: '/thu-vien-anh/su-kien/vuon-rau/',
    title: 'Bài vuon-rau',
    count: 5,
    moment: at('2022-09-17T08:00'),
    listUrl: '/thu-vien-anh/',
  });
  expect(shown?.photos).toEqual(names.slice(0, 4).map((name) => photo(name).image));
});

test('without an album the home page has nothing of albums', () => {
  const home = homePage(contentAt(now, schoolSettings, allEntries({ articles: [article('khong-anh')] })));
  expect('album' in home).toBe(false);
});

test('a list without albums is a page', () => {
  const [only] = albumsPages(contentAt(now, schoolSettings, allEntries({})));
  expect(only?.page.groups).toEqual([]);
});

test('pages of the archive count from the oldest', () => {
  const articles = Array.from({ length: 25 }, (_, index) =>
    withPhotos(
      article(`bai-${String(index)}`, {
        publishedAt: at(`2022-09-${String(index + 1).padStart(2, '0')}T08:00`),
      }),
      'a',
    ),
  );
  const pages = albumsPages(contentAt(now, schoolSettings, allEntries({ articles })));
  expect(
    pages.map(({ params, page }) => [params.page, page.groups.flatMap(({ albums }) => albums).length]),
  ).toEqual([
    [undefined, 13],
    ['trang/1', 12],
  ]);
  expect(pages[1]?.page.head.crumbs.at(-1)).toEqual({ label: 'Thư viện ảnh', url: '/thu-vien-anh/' });
});

test('the footer leads to it', () => {
  expect(frameOf(content).otherLists.at(-1)).toEqual({ label: 'Thư viện ảnh', url: '/thu-vien-anh/' });
});
