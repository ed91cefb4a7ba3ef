import { describe, expect, test } from 'vitest';
import { frequentPhrases } from '../../../src/search/indexing/phrases.ts';
import { buildVocabulary } from '../../../src/search/indexing/vocabulary.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';

const PAGES = [
  { title: 'Tuyển sinh', content: 'Tuyển sinh d\u0335ợt một, 48/KH-MNQP zngay20220905 …' },
  { title: 'Thơ', content: 'Thơ của bé. Thở đều!'.normalize('NFD') },
  { title: 'Thợ', content: 'Thợ sơn và thơ' },
].map((page, at) => ({ ...page, id: `vi_${at}` }));
const vocabulary = new Vocabulary(buildVocabulary(PAGES));

describe('the vocabulary of a site', () => {
  test('knows each word by its folded spelling, commonest form first', () => {
    expect(vocabulary.formsOf('tho').map(({ text }) => text)).toEqual(['thơ', 'thở', 'thợ']);
    expect(vocabulary.formsOf('tho')[0]?.pages).toBeCloseTo(2);
    expect(vocabulary.formsOf('dot').map(({ text }) => text)).toEqual(['đợt']);
  });

  test('has the letters of a document number, and nothing with digits', () => {
    expect(['kh', 'mnqp'].map((word) => vocabulary.has(word))).toEqual([true, true]);
    expect(vocabulary.has('zngay20220905')).toBe(false);
  });

  test('counts a page once, whatever its forms', () => {
    expect(vocabulary.pagesWith('tho')).toBeLessThanOrEqual(3);
    expect(vocabulary.pagesWith('khong')).toBe(0);
  });

  test('finds longer words and words one slip away', () => {
    expect(vocabulary.longerThan('tuy')).toEqual(['tuyen']);
    expect(vocabulary.longerThan('tuyen')).toEqual([]);
    expect(vocabulary.near('sihn')).toEqual(['sinh']);
  });

  test('is the same for the same pages in any order', () => {
    expect(buildVocabulary(PAGES.toReversed())).toEqual(buildVocabulary(PAGES));
  });

  test('of no page knows nothing', () => {
    const empty = new Vocabulary(buildVocabulary([]));
    expect([empty.has(''), empty.longerThan(''), empty.near('a')]).toEqual([false, [], []]);
  });
});

describe('phrases of titles', () => {
  test('are beginnings that several share, up to where they part', () => {
    const titles = ['Thực đơn tuần 1', 'Thực đơn tuần 2', 'Thực đơn tháng', 'Họp phụ huynh'];
    const phrases = frequentPhrases(titles);
    expect(phrases.slice(0, 2)).toEqual(['thực đơn', 'thực đơn tuần']);
    expect(phrases).toContain('họp phụ huynh');
    expect(phrases).not.toContain('họp phụ');
  });

  test('end where the title does', () => {
    expect(frequentPhrases(['Tuyển sinh: hồ sơ cần có', 'Tuyển sinh – lịch nộp'])).toEqual([
      'tuyển sinh',
      'lịch nộp',
      'hồ sơ cần có',
    ]);
  });

  test('are at most 400', () => {
    expect(frequentPhrases(Array.from({ length: 600 }, (_, at) => `bài viết ${at}`))).toHaveLength(400);
  });
});
