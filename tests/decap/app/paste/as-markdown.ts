import { fromHtml } from 'hast-util-from-html';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RootContent } from 'mdast';
import { cleanPasted } from '../../../../decap/app/paste/clean/clean-pasted.ts';
import type { PastedBlock } from '../../../../decap/app/paste/clean/pasted.ts';

/** What became of pasted HTML, as one reads it; a picture as `![alt](beginning of its source)`. */
export function pasted(html: string): string {
  return asMarkdown(cleanPasted(fromHtml(html)));
}

export function asMarkdown(blocks: readonly PastedBlock[]): string {
  return toMarkdown(
    { type: 'root', children: blocks.map(shown) },
    { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', emphasis: '_', rule: '-' },
  );
}

function shown(block: PastedBlock): RootContent {
  if (block.type !== 'picture') return block;
  return {
    type: 'paragraph',
    children: [{ type: 'image', url: block.source.slice(0, 60), alt: block.alt }],
  };
}
