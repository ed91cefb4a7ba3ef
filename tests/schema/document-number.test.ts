import { describe, expect, test } from 'vitest';
import {
  DOCUMENT_KINDS,
  documentKindName,
  documentNumberKey,
  documentYear,
  formatDocumentNumber,
  parseDocumentNumber,
  tidyDocumentNumber,
} from '../../src/schema/index.ts';
import { documentNumberProblem } from '../../src/schema/document-kinds.ts';

test.each([
  ['48/KH-MNQP', { form: 'state', serial: '48', symbol: 'KH', office: 'MNQP' }],
  ['24/KH-GDĐT', { form: 'state', serial: '24', symbol: 'KH', office: 'GDĐT' }],
  ['1234/BGDĐT-GDMN', { form: 'state', serial: '1234', symbol: 'BGDĐT', office: 'GDMN' }],
  ['15/MNQP', { form: 'state', serial: '15', office: 'MNQP' }],
  ['85/CV-PGD&ĐT', { form: 'state', serial: '85', symbol: 'CV', office: 'PGD&ĐT' }],
  ['38/QĐ-TTg', { form: 'state', serial: '38', symbol: 'QĐ', office: 'TTg' }],
  ['54/2019/NQ-HĐND', { form: 'law', serial: '54', year: 2019, symbol: 'NQ', office: 'HĐND' }],
  ['06/2015/TTLT-BGDĐT-BNV', { form: 'law', serial: '06', year: 2015, symbol: 'TTLT', office: 'BGDĐT-BNV' }],
  ['43/2019/QH14', { form: 'law', serial: '43', year: 2019, office: 'QH14' }],
  ['29-NQ/TW', { form: 'party', serial: '29', symbol: 'NQ', office: 'TW' }],
  ['12-NQ/HU', { form: 'party', serial: '12', symbol: 'NQ', office: 'HU' }],
] as const)('%s has parts, and they make it again', (number, parts) => {
  expect(parseDocumentNumber(number)).toEqual(parts);
  expect(formatDocumentNumber(parts)).toBe(number);
});

test.each([
  '',
  '48',
  'KH-MNQP',
  '48/',
  '48/kh-mnqp',
  '48/KH-',
  '48//KH-MNQP',
  '48-KH-MNQP',
  '04/2015-/NQ-CP',
  '29-NQ',
  '123456/KH-MNQP',
  '48/KH-MNQP; 49/KH-MNQP',
  '48/KH-MNQP<b>',
])('%j is no number', (text) => {
  expect(parseDocumentNumber(text)).toBeUndefined();
});

test.each([
  ['48/KH- MNQP', '48/KH-MNQP'],
  ['54/2019/NQ –HĐND', '54/2019/NQ-HĐND'],
  [' Số:  29 - NQ / TW', '29-NQ/TW'],
  ['số 48/KH\u{2011}MNQP', '48/KH-MNQP'],
  ['48/KH\u{2212}MNQP', '48/KH-MNQP'],
  ['4/2015/NĐ-CP'.normalize('NFD'), '04/2015/NĐ-CP'],
  ['8-NQ/TW', '8-NQ/TW'],
])('%j is tidied to %s', (typed, tidy) => {
  expect(tidyDocumentNumber(typed)).toBe(tidy);
  expect(tidyDocumentNumber(tidy)).toBe(tidy);
});

test('one key for all spellings of a number', () => {
  expect(new Set(['04/2015/NĐ-CP', '4/2015/nđ–cp', 'Số 004/2015/NĐ - CP'].map(documentNumberKey)).size).toBe(
    1,
  );
  expect(documentNumberKey('08-NQ/TW')).toBe(documentNumberKey('8-NQ/TW'));
  expect(documentNumberKey('08-NQ/TW')).not.toBe(documentNumberKey('08/NQ-TW'));
});

test.each([
  [{ number: '54/2019/NQ-HĐND' }, 2019],
  [{ number: '48/KH-MNQP' }, undefined],
  [{ number: '48/KH-MNQP', issuedOn: new Date('2022-12-31T18:00:00Z') }, 2023],
])('the year of %j is %s', (document, year) => {
  expect(documentYear(document)).toBe(year);
});

describe('the kinds', () => {
  test('hold the 29 of Nghị định 30/2020/NĐ-CP, each once', () => {
    const values = DOCUMENT_KINDS.map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(values.indexOf('thu-cong')).toBe(28);
    expect(new Set(DOCUMENT_KINDS.map(({ label }) => label)).size).toBe(values.length);
  });

  test('are called what they are, whoever issues them', () => {
    expect(documentKindName('dang-nghi-quyet')).toBe('Nghị quyết');
    expect(documentKindName('nghi-quyet-qppl')).toBe('Nghị quyết');
    expect(documentKindName('luat')).toBe('Luật');
  });

  test.each([
    ['ke-hoach', '48/KH-MNQP'],
    ['cong-van', '1234/BGDĐT-GDMN'],
    ['cong-van', '85/CV-PGDĐT'],
    ['luat', '43/2019/QH14'],
    ['nghi-quyet-qppl', '54/2019/NQ-HĐND'],
    ['dang-nghi-quyet', '29-NQ/TW'],
    ['dang-quy-dinh', '08-QĐi/TW'],
    ['van-ban-hop-nhat', '05/VBHN-BGDĐT'],
  ] as const)('%s may be %s', (kind, number) => {
    expect(documentNumberProblem(kind, number)).toBeUndefined();
  });

  test.each([
    ['ke-hoach', '48/QĐ-MNQP', 'Kế hoạch', '48/KH-MNQP'],
    ['ke-hoach', '48/2022/KH-MNQP', 'Kế hoạch', '48/KH-MNQP'],
    ['nghi-quyet', '29-NQ/TW', 'Nghị quyết (cá biệt)', '48/NQ-MNQP'],
    ['nghi-quyet-qppl', '54/NQ-HĐND', 'Nghị quyết (quy phạm pháp luật)', '54/2019/NQ-HĐND'],
    ['nghi-dinh', '04/2015/NQ-CP', 'Nghị định', '30/2020/NĐ-CP'],
    ['luat', '43/QH14', 'Luật', '43/2019/QH14'],
    ['dang-nghi-quyet', '12/NQ-HU', 'Nghị quyết (của Đảng)', '29-NQ/TW'],
    ['quyet-dinh', '12/QD-MNQP', 'Quyết định (cá biệt)', '48/QĐ-MNQP'],
  ] as const)('%s cannot be %s', (kind, number, label, example) => {
    expect(documentNumberProblem(kind, number)).toBe(
      `«Số, ký hiệu» không hợp với loại «${label}»: phải viết như ${example}. Hãy sửa số, hoặc chọn loại văn bản khác.`,
    );
  });

  test('have an example that fits them: every message tells how to write it right', () => {
    for (const { value } of DOCUMENT_KINDS) {
      const wrong = value.startsWith('dang-') ? '1/XX-YY' : '1-XX/YY';
      const example = /phải viết như (\S+)\. /u.exec(documentNumberProblem(value, wrong) ?? '')?.[1];
      expect(parseDocumentNumber(example ?? ''), value).toBeDefined();
      expect(documentNumberProblem(value, example ?? ''), value).toBeUndefined();
    }
  });
});
