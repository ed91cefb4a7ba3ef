import { describe, expect, test } from 'vitest';
import { findDocumentNumbers } from '../../src/search/document-numbers.ts';
import { findExactWords } from '../../src/search/exact-words.ts';

const asked = (text: string) => findDocumentNumbers(text, 'query').map(({ word }) => word);
const held = (text: string) => findDocumentNumbers(text, 'page').flatMap(({ words }) => words);

describe('a page', () => {
  test.each([
    ['Kế hoạch số 48/KH-MNQP ngày 15 tháng 9', ['48khmnqp', '48kh']],
    ['Kế hoạch số 48 / KH – MNQP', ['48khmnqp', '48kh']],
    ['theo Nghị quyết số 29-NQ/TW.', ['29nqtw', '29nq']],
    ['29-NQ/TW – Nghị quyết về đổi mới', ['29nqtw', '29nq']],
    ['Nghị quyết 54/2019/NQ-HĐND', ['542019nqhdnd', '542019nq', '54nq']],
    ['Nghị định số 04/2015/NĐ-CP', ['42015ndcp', '42015nd', '4nd']],
    ['Luật số 43/2019/QH14', ['432019qh14', '432019']],
    ['Thông tư 06/2015/TTLT-BGDĐT-BNV', ['62015ttltbgddtbnv', '62015ttlt', '6ttlt']],
    ['Công văn 15/BGDĐT-GDMN', ['15bgddtgdmn', '15cv']],
    ['công văn 85/PGD&ĐT', ['85pgddt', '85cv']],
    ['38/QĐ-TTg', ['38qdttg', '38qd']],
    ['Kế hoạch 48, 113 của huyện', ['48kh']],
    ['Nghị quyết 29 của Trung ương', ['29nq']],
    ['NQ 29', ['29nq']],
    ['hướng dẫn số 5 của Sở', ['5hd']],
    ['Thông tư 09/2024', ['92024tt', '9tt']],
    ['48/KH-MNQP'.normalize('NFD'), ['48khmnqp', '48kh']],
    ['Nghị quyết số 29'.normalize('NFD'), ['29nq']],
  ])('%s', (text, words) => {
    expect(held(text)).toEqual(words);
  });

  test.each([
    'hướng dẫn 5 bước rửa tay',
    'kế hoạch 2022',
    'kế hoạch 5/9',
    'lớp 5/A2',
    'số nhà 24/Tiên Lãng',
    'nq 29',
    'tăng 3-5 kg',
    '60 km/h',
    'trẻ 24-36 tháng',
    'báo cáo 3 tháng đầu năm',
    'tuần 3',
    '48',
    '',
  ])('%j has no number', (text) => {
    expect(held(text)).toEqual([]);
  });
});

describe('a query', () => {
  test.each([
    ['48/KH-MNQP', '48khmnqp'],
    ['48/kh-mnqp', '48khmnqp'],
    ['số 48/kh-mnqp', '48khmnqp'],
    ['48 kh', '48kh'],
    ['48 kh mnqp', '48khmnqp'],
    ['29 nq tw', '29nqtw'],
    ['48 kh truong', '48kh'],
    ['48kh', undefined],
    ['29-nq/tw', '29nqtw'],
    ['29 nq', '29nq'],
    ['nq 29', '29nq'],
    ['NQ29', '29nq'],
    ['nghi quyet 29', '29nq'],
    ['nghị quyết số 29', '29nq'],
    ['nghi quyet so: 29', '29nq'],
    ['ke hoach 48', '48kh'],
    ['tìm kế hoạch 48 của trường', '48kh'],
    ['thông tư 09/2024', '92024tt'],
    ['thong tu 9/2024', '92024tt'],
    ['nghi dinh 04/2015/nd-cp', '42015ndcp'],
    ['54/2019/nq-hdnd', '542019nqhdnd'],
    ['54 2019 nq', '542019nq'],
    ['cong van 15', '15cv'],
    ['15/mnqp', '15mnqp'],
    ['huong dan 5 buoc rua tay', undefined],
    ['lop 5 tuoi', undefined],
    ['24/tien lang', undefined],
    ['3/4 tuoi', undefined],
  ])('%s asks for %s', (text, word) => {
    expect(asked(text)).toEqual(word === undefined ? [] : [word]);
  });

  test('leaves what is not of the number', () => {
    const text = 'tìm nghị quyết số 29 đổi mới';
    const [found] = findDocumentNumbers(text, 'query');
    expect(text.slice(found?.from, found?.to)).toBe('nghị quyết số 29');
    const after = findDocumentNumbers('xem 48 kh nam hoc', 'query')[0];
    expect('xem 48 kh nam hoc'.slice(after?.from, after?.to)).toBe('48 kh');
  });

  test('asks for a word that the page holds', () => {
    const words = new Set(held('Kế hoạch số 48/KH-MNQP'));
    for (const text of ['48/KH-MNQP', '48/kh-mnqp', '48 kh mnqp', 'kh 48', 'kế hoạch 48', 'ke hoach so 48'])
      expect(asked(text).filter((word) => words.has(word))).toHaveLength(1);
  });
});

describe('with dates', () => {
  const words = (text: string) => findExactWords(text, 'query').map(({ word }) => word);

  test.each([
    ['kế hoạch 5 tháng 9', ['zngaymd0905']],
    ['thông tư 09/2024', ['92024tt']],
    ['thực đơn 09/2024', ['zthang202409']],
    ['48/KH-MNQP ngày 15/9/2022', ['48khmnqp', 'zngay20220915']],
    ['kế hoạch 48 tháng 9', ['48kh', 'zthang09']],
    ['tuyển sinh', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
