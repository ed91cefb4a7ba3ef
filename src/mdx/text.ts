import type { Block, Body, Inline } from './body.ts';

/** A body's words, for the search and for excerpts: blocks one a line, no markup, no addresses. */
export function bodyText({ blocks, footnotes }: Body): string {
  const words = [...blocks, ...footnotes.flatMap(({ children }) => children)].flatMap(blockLines);
  return words.filter((line) => line !== '').join('\n');
}

/** How many UTF-16 code units a block's words are. */
export function textLength(block: Block): number {
  return blockLines(block).reduce((sum, line) => sum + line.length, 0);
}

/**
 * The beginning of a body as one line of at most `max` UTF-16 code units, cut between words. Headings, code, tables and
 * pictures say little out of their place and are left out unless there is nothing else.
 */
export function excerptOf(body: Body, max: number): string {
  const prose = body.blocks.filter(isProse).flatMap(blockLines).join(' ');
  const text = (prose === '' ? bodyText(body) : prose).replace(/\s+/gu, ' ').trim();
  if (text.length <= max) return text;
  const cut = text.slice(0, Math.max(0, max - 1));
  const lastSpace = text[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  const whole = lastSpace > 0 ? cut.slice(0, lastSpace) : cut.replace(/[\u{D800}-\u{DBFF}]$/u, '');
  return `${whole.replace(/[\s.,;:–-]+$/u, '')}…`.slice(0, max);
}

function isProse({ type }: Block): boolean {
  return type === 'paragraph' || type === 'quote' || type === 'list';
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.children)];
    case 'quote':
      return block.children.flatMap(blockLines);
    case 'list':
      return block.items.flatMap(({ children }) => children.flatMap(blockLines));
    case 'code':
      return [block.value.trim()];
    case 'rule':
      return [];
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' '));
    case 'component':
      return [block.bound.text, ...block.children.flatMap(blockLines)];
  }
}

/** Words of a line; a picture gives its alt text, a line break a space. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'code':
          return inline.value;
        case 'break':
          return ' ';
        case 'image':
          return inline.alt;
        case 'footnoteCall':
          return '';
        default:
          return inlineText(inline.children);
      }
    })
    .join('');
}
