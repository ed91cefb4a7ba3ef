import type { Block, Heading, List, ListItem } from '../body.ts';
import { element, lines, type Html } from '../html.ts';
import { mediaOf } from '../media.ts';
import type { BlockSite } from '../palette/block.ts';
import { figureOf } from '../palette/figure.ts';
import { linkedPicture } from '../palette/picture.ts';
import { inlineText } from '../text.ts';
import type { outline, RenderedHeading } from './headings.ts';
import { renderInlines } from './inlines.ts';
import { renderTable } from './table.ts';

export interface BlockContext {
  /** Absent: HTML as Markdown alone has it. */
  readonly site: { readonly media: BlockSite; readonly outline: ReturnType<typeof outline> } | undefined;
  readonly headings: RenderedHeading[];
}

/** @param tight whether paragraphs are those of a tight list: their words stand alone */
export function renderBlocks(context: BlockContext, blocks: readonly Block[], tight = false): Html {
  return lines(blocks.map((block) => renderBlock(context, block, tight)));
}

function renderBlock(context: BlockContext, block: Block, tight: boolean): Html {
  const media = context.site?.media;
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(context, block, tight);
    case 'heading':
      return renderHeading(context, block);
    case 'quote':
      return element('blockquote', {}, ['\n', renderBlocks(context, block.children), '\n']);
    case 'list':
      return renderList(context, block);
    case 'code':
      return renderCode(block.value, block.language, context.site !== undefined);
    case 'rule':
      return element('hr');
    case 'table':
      return renderTable(block, media);
    case 'component':
      return block.bound.render(
        block.children.map((child) => renderBlock(context, child, false)),
        media,
      );
  }
}

function renderParagraph(
  { site }: BlockContext,
  { children }: Extract<Block, { type: 'paragraph' }>,
  tight: boolean,
): Html {
  const [only, ...others] = children;
  if (site !== undefined && only?.type === 'image' && others.length === 0) {
    const { url, alt, title } = only;
    if (mediaOf(url)?.kind === 'image') return figureOf(linkedPicture({ url, alt }, site.media), title);
  }
  const words = renderInlines(children, site?.media);
  return tight ? words : element('p', {}, words);
}

const LEVELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function levelTag(depth: number): (typeof LEVELS)[number] {
  return LEVELS[depth - 1] ?? 'h6';
}

function renderHeading({ site, headings }: BlockContext, { depth, children }: Heading): Html {
  const words = renderInlines(children, site?.media);
  if (site === undefined) return element(levelTag(depth), {}, words);
  const text = inlineText(children).replace(/\s+/gu, ' ').trim();
  // A heading without words would be an empty stop for a screen reader.
  if (text === '') return element('p', {}, words);
  const heading = site.outline(depth, text);
  headings.push(heading);
  return element(levelTag(heading.depth), { id: heading.id }, words);
}

function renderList(context: BlockContext, { start, tight, items }: List): Html {
  const content = ['\n', lines(items.map((item) => renderItem(context, item, tight))), '\n'];
  if (start === undefined) return element('ul', {}, content);
  return element('ol', { start: start === 1 ? undefined : start }, content);
}

function renderItem(context: BlockContext, { checked, children }: ListItem, tight: boolean): Html {
  const content = children.map((block) => {
    const html = renderBlock(context, block, tight);
    return tight && block.type === 'paragraph' ? html : ['\n', html, '\n'];
  });
  if (checked === undefined) return element('li', {}, content);
  const label = checked ? 'Đã xong' : 'Chưa xong';
  const box = element('input', { type: 'checkbox', disabled: true, checked, 'aria-label': label });
  return element('li', { class: 'task' }, [box, ' ', content]);
}

/** Code scrolls sideways in its own box: on the site it can be reached by keyboard. */
function renderCode(value: string, language: string | undefined, focusable: boolean): Html {
  const attributes = { class: language === undefined ? undefined : `language-${language}` };
  return element('pre', { tabindex: focusable ? 0 : undefined }, element('code', attributes, value));
}
