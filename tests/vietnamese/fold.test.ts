import { describe, expect, it } from 'vitest';
import { fold, slugify, toNfc } from '../../src/vietnamese/index.ts';

const COMPOSED = 'Trường Mầm non Quang Phục';
const DECOMPOSED = COMPOSED.normalize('NFD');

describe('fold', () => {
  it.each([
    ['Đặng Thị Ước', 'dang thi uoc'],
    ['ĐƯỜNG', 'duong'],
    ['nghị quyết số 04/2015', 'nghi quyet so 04/2015'],
    ['ắằẳẵặấầẩẫậ êếềểễệ ôốồổỗộ ơớờởỡợ ưứừửữự ỳýỷỹỵ', 'aaaaaaaaaa eeeeee oooooo oooooo uuuuuu yyyyy'],
    ['', ''],
    ['日本 😀', '日本 😀'],
  ])('%j → %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('does not tell composed from decomposed text', () => {
    expect(DECOMPOSED).not.toBe(COMPOSED);
    expect(fold(DECOMPOSED)).toBe(fold(COMPOSED));
  });

  it('folds what is folded to itself', () => {
    expect(fold(fold(COMPOSED))).toBe(fold(COMPOSED));
  });
});

describe('slugify', () => {
  it.each([
    ['Lễ khai giảng 2022–2023', 'le-khai-giang-2022-2023'],
    ['  «Đổi mới» & sáng tạo!  ', 'doi-moi-sang-tao'],
    [DECOMPOSED, 'truong-mam-non-quang-phuc'],
    ['a---b__c', 'a-b-c'],
    ['😀', ''],
    ['', ''],
  ])('%j → %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});

describe('toNfc', () => {
  it('composes', () => {
    expect(toNfc(DECOMPOSED)).toBe(COMPOSED);
    expect(toNfc(COMPOSED)).toBe(COMPOSED);
  });
});
