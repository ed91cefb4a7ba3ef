import { expect, test } from 'vitest';
import { findDocuments } from '../../src/mdx/document-lookup.ts';

const entry = (slug: string, number: string, issuer: string, issuedOn: string, collection = 'documents') => ({
  slug,
  collection,
  frontmatter: { number, issuer, issuedOn: new Date(issuedOn) },
});

const ENTRIES = [
  entry('ke-hoach', '48/KH-MNQP', 'Trường Mầm non Quang Phục', '2022-09-26T00:00:00+07:00'),
  entry('cua-truong', '1/QĐ', 'Trường Mầm non Quang Phục', '2022-01-05T00:00:00+07:00'),
  entry('cua-xa', '1/QĐ', 'UBND xã', '2022-02-05T00:00:00+07:00'),
  entry('nam-sau', '1/QĐ', 'UBND xã', '2023-01-01T00:30:00+07:00'),
  entry('khong-phai', '9/QĐ', 'UBND xã', '2022-02-05T00:00:00+07:00', 'articles'),
  { slug: 'hong', collection: 'documents' },
];

test.each([
  ['by its number', { target: '48/KH-MNQP' }, ['ke-hoach']],
  ['however the number is spaced and spelt', { target: ' 48 / kh-mnqp'.normalize('NFD') }, ['ke-hoach']],
  ['all that share it', { target: '1/QĐ' }, ['cua-truong', 'cua-xa', 'nam-sau']],
  ['by the year in school time', { target: '1/QĐ', year: '2023' }, ['nam-sau']],
  ['by who issued it', { target: '1/QĐ', issuer: 'ubnd  xã' }, ['cua-xa', 'nam-sau']],
  ['by both', { target: '1/QĐ', year: '2022', issuer: 'UBND xã' }, ['cua-xa']],
  ['never by a part of the number', { target: '1/Q' }, []],
  ['never in another collection', { target: '9/QĐ' }, []],
])('%s', (_how, reference, slugs) => {
  expect(findDocuments(ENTRIES, reference).map(({ slug }) => slug)).toEqual(slugs);
});
