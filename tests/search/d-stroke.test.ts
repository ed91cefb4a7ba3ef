import { describe, expect, test } from 'vitest';
import { joinStroke, spellStroke } from '../../src/search/d-stroke.ts';

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
