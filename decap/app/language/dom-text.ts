/** A block of what is being written: a paragraph, a heading, a line of a list, a cell. */
export interface DomBlock {
  readonly text: string;
  readonly paragraph: boolean;
  /** Where the block's text is in the document: each text node with its place in `text`. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, td, th';
/** What is not for people to read, or not theirs to change here. */
const SKIPPED = 'pre, code, [contenteditable="false"], [aria-hidden="true"], button, select, svg';

interface Gathered {
  text: string;
  readonly block: Element;
  readonly pieces: { node: Text; start: number }[];
}

/** The text of an editor, block by block, as it stands on the screen. */
export function domBlocks(root: HTMLElement): readonly DomBlock[] {
  const gathered: Gathered[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const last = gathered.at(-1);
    if (node instanceof Text) {
      const block = node.parentElement?.closest(BLOCKS) ?? root;
      const current = last?.block === block ? last : { text: '', block, pieces: [] };
      if (current !== last) gathered.push(current);
      current.pieces.push({ node, start: current.text.length });
      current.text += node.data;
    } else if (last && node.nodeName === 'BR') last.text += '\n';
  }
  return gathered
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, block, pieces }) => ({
      text,
      pieces,
      paragraph: block.nodeName === 'P' && !block.closest('li, td, th'),
    }));
}

/** The place of a part of a block's text; `undefined` when the document has changed since. */
export function domRange({ pieces }: DomBlock, start: number, end: number): Range | undefined {
  const from = pieces.findLast((piece) => piece.start <= start);
  const to = pieces.findLast((piece) => piece.start < end) ?? from;
  if (!from?.node.isConnected || !to?.node.isConnected) return undefined;
  if (start - from.start > from.node.length || end - to.start > to.node.length) return undefined;
  const range = document.createRange();
  range.setStart(from.node, start - from.start);
  range.setEnd(to.node, end - to.start);
  return range;
}
