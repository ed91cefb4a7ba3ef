import { describe, expect, test } from 'vitest';
import { joinStroke, spellStroke } from '../../src/search/d-stroke.ts';
import { excerptParts } from '../../src/search/excerpt.ts';

describe("the index's spelling of đ", () => {
  test('is NFC with d and a combining stroke', () => {
    expect(spellStroke('Đồ đạc'.normalize('NFD'))).toBe('D\u0335ồ d\u0335ạc');
  });

  test.each(['Đăng ký', 'đ', 'Đ', 'do', '', 'Kế hoạch số 48/KH-MNQP'])('gives %j back', (text) => {
    expect(joinStroke(spellStroke(text))).toBe(text);
  });

  test('leaves only a mark to fold away', () => {
    expect(
      spellStroke('đỏ')
        .normalize('NFD')
        .replace(/\p{Mark}/gu, ''),
    ).toBe('do');
  });
});

describe('an excerpt', () => {
  test('becomes marked and unmarked text', () => {
    expect(excerptParts('Cô <mark>D\u0335ào</mark> dạy <mark>hát</mark>')).toEqual([
      { text: 'Cô ', marked: false },
      { text: 'Đào', marked: true },
      { text: ' dạy ', marked: false },
      { text: 'hát', marked: true },
    ]);
  });

  test('is text even where it looks like HTML', () => {
    expect(excerptParts('&lt;img src=x onerror=alert(1)&gt; a &amp; b')).toEqual([
      { text: '<img src=x onerror=alert(1)> a &amp; b', marked: false },
    ]);
  });

  test('loses the invisible spaces that Pagefind puts into compounds', () => {
    expect(excerptParts('48\u200B/KH\u200B-MNQP')).toEqual([{ text: '48/KH-MNQP', marked: false }]);
  });

  test('of nothing is nothing', () => {
    expect(excerptParts('')).toEqual([]);
  });
});
