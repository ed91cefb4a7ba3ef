import type { Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { plainBlocks } from './blocks.ts';
import { attribute, contentOf } from './hast.ts';
import { cleanLettersIn } from './letters.ts';
import type { PastedBlock } from './pasted.ts';
import { Structure } from './structure.ts';
import { StyleSheet } from './style.ts';
import { nestHtmlLists, nestWordLists } from './word-lists.ts';

/**
 * What a clipboard's HTML says, as blocks of a body: headings of the levels 2 to 4, lists, tables, quotes, bold, italic,
 * links and pictures; styles, hidden text and what word processors add to it are gone, and text is NFC.
 *
 * @param tree the HTML, parsed; it is changed on the way.
 */
export function cleanPasted(tree: HastRoot): readonly PastedBlock[] {
  const sheet = new StyleSheet(tree);
  cleanLettersIn(tree);
  nestWordLists(tree, sheet);
  nestHtmlLists(tree);
  const structured: HastRoot = { type: 'root', children: new Structure(sheet).of(contentOf(tree)) };
  const mdast = toMdast(structured, {
    document: true,
    handlers: {
      img: (_state, node) => ({ type: 'image', url: attribute(node, 'src'), alt: attribute(node, 'alt') }),
      'literal-item': (state, node) => state.toFlow(state.all(node)),
    },
  });
  return mdast.type === 'root' ? plainBlocks(mdast.children) : [];
}
