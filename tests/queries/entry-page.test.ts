import { expect, test } from 'vitest';
import { contentAt, entryPages, standingPages } from '../../src/queries/index.ts';
import {
  allEntries,
  announcement,
  article,
  at,
  event,
  exemplar,
  schoolSettings,
  standingPage,
} from './entries.ts';

const now = at('2022-10-01T08:00');
const image = {
  width: 960,
  height: 640,
  src: '/anh/a-960.webp',
  sizes: [{ width: 960, height: 640, src: '/anh/a-960.webp' }],
  avif: [],
};

function pageOf(some: Parameters<typeof allEntries>[0]) {
  const page = entryPages(contentAt(now, schoolSettings, allEntries(some)))[0]?.page;
  if (page === undefined) throw new Error('no page was made');
  return page;
}

test('crumbs lead from the home page to the list', () => {
  expect(pageOf({ articles: [article('a')] }).head.crumbs).toEqual([
    { label: 'Trang chủ', url: '/' },
    { label: 'Tin tức', url: '/tin-tuc/' },
  ]);
});

test('facts of an event, an announcement and an exemplar', () => {
  const startsAt = at('2022-10-10T08:00');
  const endsAt = at('2022-10-10T10:00');
  expect(pageOf({ events: [event('hoi', startsAt, { endsAt })] }).facts).toEqual([
    { label: 'Bắt đầu', moment: startsAt },
    { label: 'Kết thúc', moment: endsAt },
    { label: 'Địa điểm', text: 'Sân trường' },
    { label: 'Cấp tổ chức', text: 'Cấp trường' },
  ]);
  expect(pageOf({ announcements: [announcement('tb', { expiresAt: endsAt })] }).facts).toEqual([
    { label: 'Có hiệu lực đến', moment: endsAt },
  ]);
  expect(pageOf({ exemplars: [exemplar('guong', { unit: 'Tổ nuôi' })] }).facts).toEqual([
    { label: 'Đối tượng', text: 'Tập thể' },
    { label: 'Đơn vị', text: 'Tổ nuôi' },
    { label: 'Giới thiệu', text: 'Công đoàn' },
  ]);
});

test('marks: the level of an announcement, then the sample', () => {
  const level = 'quan-trong';
  expect(
    pageOf({ announcements: [announcement('tb', { level, sample: true })] }).marks.map(({ text }) => text),
  ).toEqual(['Quan trọng', 'Bài mẫu']);
});

test('a cover comes with its description and its source', () => {
  const frontmatter = {
    cover: { src: '/media/a.jpg', alt: 'Sân trường', credit: 'Nhà trường', people: 'khong' },
  } as const;
  const entry = { ...article('a', frontmatter), coverImage: image };
  expect(pageOf({ articles: [entry] }).cover).toEqual({ image, alt: 'Sân trường', credit: 'Nhà trường' });
});

test('facts of advice for parents, and whom an entry is for', () => {
  const reviewBy = at('2023-09-01T00:00');
  const advice = article('an-ngu', {
    kind: 'goc-phu-huynh',
    ageGroup: 'nha-tre',
    reviewBy,
    audience: ['phu-huynh', 'cong-dong'],
  });
  expect(pageOf({ articles: [advice] }).facts).toEqual([
    { label: 'Loại tin', text: 'Góc phụ huynh' },
    { label: 'Lứa tuổi', text: 'Nhà trẻ (3–36 tháng)' },
    { label: 'Xem lại trước ngày', moment: reviewBy },
    { label: 'Dành cho', text: 'Phụ huynh, Cộng đồng' },
  ]);
});

test('changes stand latest first; what was sent out says where to', () => {
  const [early, late] = [at('2022-09-16T00:00'), at('2022-09-20T00:00')];
  const page = pageOf({
    articles: [
      article('a', {
        changes: [
          { date: early, note: 'Sửa giờ', major: false },
          { date: late, note: 'Đổi địa điểm', major: true },
        ],
        sentTo: [{ where: 'bao-dai', date: late, url: 'https://bao.example/a' }],
      }),
    ],
  });
  expect(page.changes.map(({ note }) => note)).toEqual(['Đổi địa điểm', 'Sửa giờ']);
  expect(page.sentTo).toEqual([{ where: 'Báo, đài', date: late, url: 'https://bao.example/a' }]);
});

test('a withdrawn entry says so from its day on, and not before', () => {
  const withdrawal = { date: now, reason: 'Số liệu sai', replacement: '/tin-tuc/b/' };
  expect(pageOf({ articles: [article('a', { withdrawal })] }).withdrawal).toEqual(withdrawal);
  const later = { ...withdrawal, date: at('2022-10-02T00:00') };
  expect(pageOf({ articles: [article('a', { withdrawal: later })] }).withdrawal).toBeUndefined();
});

test('a standing page has no date and no list above it', () => {
  const [route] = standingPages(
    contentAt(now, schoolSettings, allEntries({ pages: [standingPage('gioi-thieu')] })),
  );
  expect(route?.params).toEqual({ slug: 'gioi-thieu' });
  expect(route?.page.head).toMatchObject({ url: '/gioi-thieu/', crumbs: [{ label: 'Trang chủ', url: '/' }] });
});

test('an entry is for whom it names, and for everybody when it names nobody', () => {
  expect(pageOf({ articles: [article('a', { audience: ['nhan-vien'] })] }).audience).toEqual([
    'Giáo viên, nhân viên',
  ]);
  expect(pageOf({ articles: [article('a')] }).audience).toEqual([
    'Phụ huynh',
    'Giáo viên, nhân viên',
    'Cộng đồng',
  ]);
});

test('what an entry says holds no more once it has expired or was withdrawn', () => {
  const earlier = at('2022-09-30T00:00');
  const later = at('2022-10-02T00:00');
  const withdrawn = (date: Date) => article('a', { withdrawal: { date, reason: 'Số liệu sai' } });
  expect(pageOf({ announcements: [announcement('tb', { expiresAt: earlier })] }).expired).toBe(true);
  expect(pageOf({ announcements: [announcement('tb', { expiresAt: later })] }).expired).toBe(false);
  expect(pageOf({ articles: [withdrawn(earlier)] }).expired).toBe(true);
  expect(pageOf({ articles: [withdrawn(later)] }).expired).toBe(false);
});
