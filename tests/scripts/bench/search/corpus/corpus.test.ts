import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCorpus } from '../../../../../scripts/bench/search/corpus/corpus.ts';
import { writeSite } from '../../../../../scripts/bench/search/corpus/site.ts';
import { foldedText } from '../../../../../scripts/bench/search/queries/folded-text.ts';
import { passagesOf, plainWords } from '../../../../../scripts/bench/search/queries/page-text.ts';
import { temporaryFolder } from '../../../../temporary-folder.ts';

const SIZE = 2000;
const entries = makeCorpus(SIZE);
const words = entries.flatMap((entry) => passagesOf(entry).flatMap(plainWords));
const syllables = new Map<string, number>();
for (const word of words.filter((one) => /^\p{L}+$/u.test(one)))
  syllables.set(word, (syllables.get(word) ?? 0) + 1);

function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), readFileSync(file, 'utf8')];
    }),
  );
}

describe('the corpus', () => {
  test('is the same bytes in every run', () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    writeSite(one, makeCorpus(50));
    writeSite(other, makeCorpus(50));
    expect(filesOf(one).size).toBe(50);
    expect(filesOf(other)).toEqual(filesOf(one));
  });

  test('has a page of its own for each entry', () => {
    expect(new Set(entries.map(({ url }) => url)).size).toBe(SIZE);
  });

  test('repeats a title only from one school year to another', () => {
    const dated = entries.map(({ title, schoolYear }) => `${title} ${schoolYear}`);
    expect(new Set(dated).size).toBe(SIZE);
    const titles = new Set(entries.map(({ title }) => title));
    expect(titles.size).toBeLessThan(SIZE);
    expect(titles.size).toBeGreaterThan(SIZE * 0.98);
  });

  test('has texts of 80 to some 400 words', () => {
    const lengths = entries.map((entry) => passagesOf(entry).flatMap(plainWords).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(80);
    expect(Math.max(...lengths)).toBeLessThan(520);
  });

  test('has as many syllables as a site has, a few of them in most texts, most in few', () => {
    const counts = [...syllables.values()].sort((a, b) => b - a);
    expect(counts.length).toBeGreaterThan(1200);
    expect(counts.length).toBeLessThan(2500);
    const commonest = counts.slice(0, 100).reduce((sum, count) => sum + count, 0);
    expect(commonest / words.length).toBeGreaterThan(0.3);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(SIZE / 10);
  });

  test.each([
    ['thơ', 'thở', 'thợ', 'thỏ', 'thô'],
    ['bán', 'bàn', 'bạn', 'bản', 'ban'],
    ['ma', 'má', 'mạ', 'mã', 'mà'],
  ])('has homographs: %s, %s, …', (...forms) => {
    expect(forms.filter((form) => (syllables.get(form) ?? 0) < 5)).toEqual([]);
  });

  test('has near misses: most syllables are one letter away from another', () => {
    const folded = new Set([...syllables.keys()].map(foldedText).filter((word) => /^[a-z]{3,}$/u.test(word)));
    const shorter = new Map<string, number>();
    const oneShort = (word: string) =>
      new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)));
    for (const word of folded)
      for (const part of oneShort(word)) shorter.set(part, (shorter.get(part) ?? 0) + 1);
    const near = [...folded].filter((word) =>
      [...oneShort(word)].some((part) => folded.has(part) || (shorter.get(part) ?? 0) > 1),
    );
    expect(near.length / folded.size).toBeGreaterThan(0.8);
  });

  test('says on about a tenth of its pages the number of a document, and most days in several spellings', () => {
    const numbered = entries.filter(({ documentNumbers }) => documentNumbers.length > 0);
    expect(numbered.length / SIZE).toBeGreaterThan(0.07);
    expect(numbered.length / SIZE).toBeLessThan(0.13);
    for (const entry of numbered) {
      expect(passagesOf(entry).join('\n')).toContain(entry.documentNumbers[0]);
    }
    const text = entries.flatMap(passagesOf).join('\n');
    for (const spelling of [
      /\d\/\d+\/20\d\d/u,
      /ngày \d+ tháng \d+ năm 20\d\d/u,
      /\d-\d\d-20\d\d/u,
      /\d\.\d+\.20\d\d/u,
    ]) {
      expect(text).toMatch(spelling);
    }
  });
});

test('nothing of the corpus or of the queries comes from the code under test', () => {
  const folder = path.join(import.meta.dirname, '../../../../../scripts/bench/search');
  const files = ['corpus', 'queries'].flatMap((part) =>
    readdirSync(path.join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, part, name)),
  );
  const imports = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\(/gu)].map(([, from = 'import()']) =>
      from.startsWith('.') ? path.relative(folder, path.resolve(path.dirname(file), from)) : from,
    ),
  );
  expect(imports.length).toBeGreaterThan(30);
  const own = /^(?:(?:corpus|queries)\/|tone-style\.ts$|\.\.\/random\.ts$|node:)/u;
  expect(imports.filter((from) => !own.test(from))).toEqual([]);
});
