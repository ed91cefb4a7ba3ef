/** What the editor must not do to a body: anything, where nobody changed anything. In Chromium, without the desk. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyParts, canonicalBody, parseBody, renderBody } from '../../src/mdx/index.ts';
import { launchBrowser } from '../browser.ts';
import { COMMONMARK, contentBodies, GFM, LANGUAGE, PALETTE } from './body-page/bodies.ts';
import { BodyDriver } from './body-page/driver.ts';
import { serveBodyPage } from './body-page/serve.ts';

const CONTENT = contentBodies();

let browser: Browser;
let served: Awaited<ReturnType<typeof serveBodyPage>>;
let driver: BodyDriver;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveBodyPage()]);
  const page = await browser.newPage();
  await page.goto(served.origin);
  await page.waitForFunction(() => 'bodyPage' in window);
  driver = new BodyDriver(page);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

const WORD = ' chữthêm';

/** What changes how words look, not where they stand. */
const MARK = /^<(\/?)(em|strong|del|a)\b(.*)>$/su;

/** What a reader sees of HTML: every letter with the marks around it, in whatever order they are nested. */
function shown(html: string): readonly string[] {
  const open: string[] = [];
  return (html.match(/<[^>]+>|[^<]+/gu) ?? []).flatMap((token) => {
    const [, close, name = '', rest = ''] = MARK.exec(token) ?? [];
    if (close === '/')
      open.splice(
        open.findLastIndex((mark) => mark.startsWith(name)),
        1,
      );
    else if (close === '') open.push(name + rest);
    if (close !== undefined) return [];
    if (token.startsWith('<')) return [token];
    const around = [...new Set(open)].toSorted().join();
    return Array.from(token.replace(/\s+/gu, ' ')).map((letter) =>
      letter === ' ' ? letter : `${letter}${around}`,
    );
  });
}

/** What a body shows, but for the word that was typed. */
function shownOf(body: string): string {
  // Typed after a link that ends in code, a word is code of its own.
  const html = renderBody(parseBody(body)).html.replace(WORD, '').replace('<code></code>', '');
  return shown(html)
    .join('\n')
    .replace(/\n(?: \n)+/gu, '\n \n');
}

/** The lines that differ, as one stretch: offsets in `before`. */
function changedStretch(before: string, after: string): { readonly start: number; readonly end: number } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let length = 0;
  const most = Math.min(before.length, after.length) - start;
  while (length < most && before[before.length - 1 - length] === after[after.length - 1 - length])
    length += 1;
  return { start, end: before.length - length };
}

interface Group {
  readonly name: string;
  readonly bodies: readonly string[];
  /** How many of them have a paragraph to write in, at least. */
  readonly writable: number;
}

const GROUPS: readonly Group[] = [
  { name: 'of the school', bodies: CONTENT, writable: 40 },
  { name: "in GFM's constructs and the cases that were damaged", bodies: GFM, writable: 30 },
  { name: 'with blocks of the palette', bodies: PALETTE, writable: PALETTE.length },
  { name: 'in Vietnamese, composed and decomposed', bodies: LANGUAGE, writable: LANGUAGE.length },
  { name: "of CommonMark's examples", bodies: COMMONMARK, writable: 300 },
];

it('has more than 150 bodies', () => {
  expect(GROUPS.flatMap(({ bodies }) => bodies).length).toBeGreaterThan(150);
});

describe.each(GROUPS)('bodies $name', ({ bodies, writable }) => {
  it('stay as they are when they are opened, and keep every line but that of the paragraph in which a word is typed', async () => {
    let written = 0;
    for (const source of bodies) {
      const { given, onlySource } = await driver.open(source);
      expect({ source, given, onlySource }).toEqual({ source, given: [], onlySource: false });
      if (!(await driver.toFirstParagraph())) continue;
      written += 1;
      await driver.page.keyboard.insertText(WORD);
      expectOnlyThatParagraph(source, await driver.body());
    }
    expect(written).toBeGreaterThanOrEqual(writable);
  });
});

function expectOnlyThatParagraph(source: string, after: string): void {
  const before = canonicalBody(source);
  const { start, end } = changedStretch(before, after);
  const changed = bodyParts(before)?.parts.filter((part) => part.start < end && start < part.end + 1) ?? [];
  expect(
    changed.map(({ blocks }) => blocks.map(({ type }) => type)),
    `${source}\n=>\n${after}`,
  ).toEqual([['paragraph']]);
  expect(after.split(WORD.trim()), after).toHaveLength(2);
  expect(shownOf(after), `${source}\n=>\n${after}`).toBe(shownOf(before));
  expect(canonicalBody(after), source).toBe(after);
}
