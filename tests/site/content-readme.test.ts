/** The table of what the school's plan asks for, held against the site and the schema. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLLECTION_NAMES, collections } from '../../src/schema/index.ts';
import { readSite } from './built-site.ts';

const site = readSite();
const readme = readFileSync('content/README.md', 'utf8');
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1))
  .filter((cells) => !cells.every((cell) => /^[\s-]+$/u.test(cell)));
const codes = (cells: readonly string[]) =>
  cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code));

test('every address that it names is on the site', () => {
  const addresses = codes(rows.flat()).filter((code) => code.startsWith('/'));
  expect(addresses.length).toBeGreaterThan(60);
  expect(addresses.filter((address) => !site.serves(address))).toEqual([]);
});

test('every row says where, and names only folders that there are', () => {
  const plan = rows.filter(([first = '']) => !/^\s*(?:`|thư mục|kế hoạch yêu cầu)/u.test(first));
  expect(plan.length).toBeGreaterThan(35);
  for (const [asked, folders = '', where = ''] of plan) {
    expect(codes([where]).length, asked).toBeGreaterThan(0);
    const named = codes([folders]).filter((code) => /^[a-z]+$/u.test(code));
    expect(
      named.filter((code) => !Object.hasOwn(collections, code)),
      asked,
    ).toEqual([]);
  }
});

test('every folder of the content has its row', () => {
  const listed = rows.flatMap(([first = '']) => codes([first]));
  expect(COLLECTION_NAMES.filter((name) => !listed.includes(name))).toEqual([]);
});
