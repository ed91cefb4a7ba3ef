import { describe, expect, test } from 'vitest';
import type { PagefindPage } from '../../../src/search/pagefind.ts';
import { contentWords, hitOf, wordMatcher, type SoughtWord } from '../../../src/search/query/hit.ts';

const PAGE: PagefindPage = {
  url: '/thong-bao/nhap-hoc/',
  meta: { title: 'D\u0335ăng ký nhập học', loai: 'Thông báo', ngay: '01/08/2022' },
  raw_content:
    'D\u0335ăng ký nhập học. Phụ huynh d\u0335ăng ký tại văn phòng. Hồ sơ Giấy khai sinh &lt;b&gt; và ảnh. Mẫu d\u0335ơn Họ tên trẻ',
  anchors: [
    { element: 'h2', id: 'muc-ho-so', text: 'Hồ sơ', location: 11 },
    { element: 'p', id: 'doan', text: 'không phải đầu mục', location: 12 },
    { element: 'h2', id: 'tep-mau-don', text: 'Mẫu d\u0335ơn', location: 18 },
  ],
};

const sought = (...words: string[]) =>
  wordMatcher(words.map((word, term): SoughtWord => ({ word, prefix: false, term })));

const written = (hit: ReturnType<typeof hitOf>) =>
  hit.excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('a hit', () => {
  test('shows the text below the title, accented, with what matched', () => {
    const hit = hitOf(PAGE, sought('dang', 'ky'));
    expect(hit.title).toBe('Đăng ký nhập học');
    expect(written(hit)).toMatch(/^Phụ huynh \[đăng\] \[ký\] tại văn phòng\./u);
    expect(hit.section).toBeUndefined();
    expect([hit.kind, hit.date, hit.expired]).toEqual(['Thông báo', '01/08/2022', false]);
  });

  test('names the heading that it stands under, and its address', () => {
    expect(hitOf(PAGE, sought('khai', 'sinh')).section).toMatchObject({
      title: 'Hồ sơ',
      url: '/thong-bao/nhap-hoc/#muc-ho-so',
    });
  });

  test('names the attachment whose text matched', () => {
    const hit = hitOf(PAGE, sought('ho', 'ten', 'tre'));
    expect(hit.section).toBeUndefined();
    expect(hit.attachment).toMatchObject({ title: 'Mẫu đơn', url: '/thong-bao/nhap-hoc/#tep-mau-don' });
  });

  test('is text even where it looks like HTML', () => {
    expect(written(hitOf(PAGE, sought('giay')))).toContain('<b>');
  });

  test('marks what begins as the unfinished word does', () => {
    const hit = hitOf(PAGE, wordMatcher([{ word: 'phon', prefix: true, term: 0 }]));
    expect(written(hit)).toContain('[phòng.]');
  });

  test('of a page without any of the words shows how it begins', () => {
    const hit = hitOf(PAGE, sought('khong', 'co'));
    expect(written(hit)).toMatch(/^Phụ huynh đăng ký/u);
    expect(hit.section).toBeUndefined();
  });

  test('of a page with nothing but its title has no excerpt', () => {
    expect(hitOf({ ...PAGE, raw_content: 'D\u0335ăng ký nhập học.' }, sought('dang')).excerpt).toEqual([]);
  });

  test('is expired when its page says so', () => {
    expect(hitOf({ ...PAGE, meta: { ...PAGE.meta, 'het-han': '1' } }, sought()).expired).toBe(true);
  });
});

test('words are counted as Pagefind counts them', () => {
  expect(contentWords({ raw_content: 'số\u200B48/KH\u200B-MNQP' })).toEqual(['số', '48/KH', '-MNQP']);
  expect(contentWords({ raw_content: 'Cô  D\u0335ào\ndạy' })).toEqual(['Cô', 'Đào', 'dạy']);
});
