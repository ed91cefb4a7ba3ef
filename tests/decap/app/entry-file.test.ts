import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryFile, settingsFile } from '../../../decap/app/format/entry-file.ts';
import { tidy } from '../../../decap/app/format/tidy.ts';
import { collections, parseEntryPath, school } from '../../../src/schema/index.ts';

const CONTENT = new URL('../../../content/', import.meta.url).pathname;
const ENTRIES = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.mdx'),
);

describe('the file of an entry', () => {
  it('reads front matter and body, dates as text', () => {
    expect(
      entryFile.fromFile('---\ntitle: A\npublishedAt: 2022-09-05T07:30\n---\n\nDòng\n\n---\n\nDòng\n'),
    ).toEqual({
      title: 'A',
      publishedAt: '2022-09-05T07:30',
      body: 'Dòng\n\n---\n\nDòng\n',
    });
  });

  it.each([
    [
      'CRLF and a byte order mark',
      '\uFEFF---\r\ntitle: A\r\n---\r\nDòng\r\n',
      { title: 'A', body: 'Dòng\r\n' },
    ],
    ['no body', '---\ntitle: A\n---\n', { title: 'A' }],
    ['no front matter fields', '---\n---\nDòng', { body: 'Dòng' }],
    ['no front matter', 'Dòng', { body: 'Dòng' }],
    ['broken YAML: nothing is lost', '---\ntitle: "A\n---\nDòng', { body: '---\ntitle: "A\n---\nDòng' }],
    [
      'JavaScript as front matter is text',
      '---js\n{ title: alert(1) }\n---\nDòng',
      { body: '---js\n{ title: alert(1) }\n---\nDòng' },
    ],
    ['a YAML tag is not run', '---\na: !!js/function "x"\n---\n', { a: 'x' }],
    ['an alias bomb', '---\na: &a [x]\nb: [*a]\n---\n', { body: '---\na: &a [x]\nb: [*a]\n---\n' }],
  ])('%s', (_, source, data) => {
    expect(entryFile.fromFile(source)).toEqual(data);
  });

  it('writes only what is filled in, in the order given, in NFC', () => {
    const data = {
      title: 'Đức',
      summary: '',
      cover: { src: '', alt: null },
      date: '2022-09-05',
      body: '\nHòa\n\n'.normalize('NFD'),
    };
    expect(entryFile.toFile(data)).toBe('---\ntitle: Đức\ndate: 2022-09-05\n---\n\nHòa\n'.normalize('NFC'));
  });

  it.each([
    ['looks like a number', '2022'],
    ['looks like true', 'true'],
    ['has a colon', 'Kế hoạch: năm học'],
    ['has quotes and a hash', '«A» "B" # C'],
    ['has lines', 'Dòng một\nDòng hai\n'],
    ['starts with a dash', '- A'],
    ['is the frontier itself', '---'],
    ['is long', 'rất '.repeat(80).trim()],
  ])('keeps a text that %s', (_, title) => {
    expect(entryFile.fromFile(entryFile.toFile({ title, body: 'x' }))).toEqual({ title, body: 'x\n' });
  });
});

it('keeps what a program has computed, to the last number, through a save of the form', () => {
  const figures = {
    year: '2022-2023',
    entries: { total: 0, byArea: [{ area: 'khac', count: 0 }] },
    tasks: [],
  };
  const report = { title: 'Báo cáo', plan: '2022-2023', period: 'hk1', frozen: true, figures };
  const saved = entryFile.toFile(tidy(collections.reports.schema, report));
  expect(entryFile.fromFile(saved)).toEqual(report);
});

describe('what the school has published', () => {
  it('is there', () => {
    expect(ENTRIES.length).toBeGreaterThan(10);
  });

  it.each(ENTRIES)('%s is the same after opening and saving', (path) => {
    const place = parseEntryPath(path);
    if ('message' in place) throw new Error(place.message);
    const source = readFileSync(join(CONTENT, path), 'utf8');
    const { body, ...frontmatter } = entryFile.fromFile(source);
    const saved = entryFile.toFile({ ...tidy(collections[place.collection].schema, frontmatter), body });
    expect(entryFile.fromFile(saved)).toEqual(entryFile.fromFile(source));
    // Comments, quotes and line breaks of a front matter written by hand are YAML's own way of saying the same.
    expect(saved.slice(saved.indexOf('\n---\n'))).toBe(source.slice(source.indexOf('\n---\n')));
  });

  it('school.yaml means the same after opening and saving', () => {
    const source = settingsFile.fromFile(readFileSync(join(CONTENT, 'school.yaml'), 'utf8'));
    const saved = settingsFile.fromFile(settingsFile.toFile(tidy(school, source)));
    expect(school.parse(saved)).toEqual(school.parse(source));
  });
});
