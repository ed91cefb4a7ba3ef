import type { Body } from '../body.ts';
import { element, lines, serialize, type Html } from '../html.ts';
import type { SiteMedia } from '../media.ts';
import type { BlockSite } from '../palette/block.ts';
import { renderBlocks, type BlockContext } from './blocks.ts';
import { footnoteSection } from './footnotes.ts';
import { attachmentIds, outline, type RenderedHeading } from './headings.ts';

export interface RenderedBody {
  /** Safe as it is: every text escaped, no script, no style, no request to another host. */
  readonly html: string;
  /** In the order of the text; empty without `media`. */
  readonly headings: readonly RenderedHeading[];
}

/**
 * The HTML of a body.
 *
 * @param media what the site serves. With it the HTML is the site's: photos in sizes, headings below the page's title
 *   and with ids, tables that scroll. Without it the HTML is what CommonMark and GFM say, pictures by their address.
 */
export function renderBody(body: Body, media?: SiteMedia): RenderedBody {
  const headings: RenderedHeading[] = [];
  const context: BlockContext = {
    site: media === undefined ? undefined : { media: blockSite(media), outline: outline() },
    headings,
  };
  const blocks = renderBlocks(context, body.blocks);
  const notes = footnoteSection(body.footnotes, (children, back): Html => {
    const last = children.at(-1);
    if (last?.type !== 'paragraph')
      return ['\n', renderBlocks(context, children), element('p', {}, back), '\n'];
    const before = children.slice(0, -1).map((child) => renderBlocks(context, [child]));
    return ['\n', lines([...before, element('p', {}, [renderBlocks(context, [last], true), back])]), '\n'];
  });
  return { html: serialize(body.footnotes.length === 0 ? blocks : [blocks, '\n', notes]), headings };
}

function blockSite(media: SiteMedia): BlockSite {
  return {
    image: (src) => media.image(src),
    file: (src) => media.file(src),
    table: (src) => media.table(src),
    attachmentId: attachmentIds(),
  };
}
