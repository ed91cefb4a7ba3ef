import type { Body } from '../body.ts';
import { element, lines, serialize, type Html } from '../html.ts';
import type { SiteMedia } from '../media.ts';
import type { BlockSite } from '../palette/block.ts';
import { renderBlocks, type BlockContext } from './blocks.ts';
import { footnoteSection } from './footnotes.ts';
import { textLength } from '../text.ts';
import { attachmentIds, outline, type RenderedHeading } from './headings.ts';

/** Words, in UTF-16 code units, that the first screen of a wide window holds: a picture below them is not seen at once. */
const FIRST_SCREEN = 1200;

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
 * @param page `pictureAbove`: whether the page has a picture before the body. If not, the body's first one, where it
 *   stands near the beginning, is fetched at once; all others wait until they are near.
 */
export function renderBody(body: Body, media?: SiteMedia, page = { pictureAbove: true }): RenderedBody {
  const headings: RenderedHeading[] = [];
  let words = 0;
  let pictures = page.pictureAbove ? 1 : 0;
  const isFirstPicture = () => {
    pictures += 1;
    return pictures === 1 && words <= FIRST_SCREEN;
  };
  const context: BlockContext = {
    site: media && { media: blockSite(media, isFirstPicture), outline: outline() },
    headings,
  };
  const blocks = lines(
    body.blocks.map((block) => {
      const html = renderBlocks(context, [block]);
      // Nobody asks after the first picture; and to gather words twice costs, where quotes stand in quotes.
      if (media !== undefined && pictures === 0) words += textLength(block);
      return html;
    }),
  );
  const notes = footnoteSection(body.footnotes, (children, back): Html => {
    const last = children.at(-1);
    if (last?.type !== 'paragraph')
      return ['\n', renderBlocks(context, children), element('p', {}, back), '\n'];
    const before = children.slice(0, -1).map((child) => renderBlocks(context, [child]));
    return ['\n', lines([...before, element('p', {}, [renderBlocks(context, [last], true), back])]), '\n'];
  });
  return { html: serialize(body.footnotes.length === 0 ? blocks : [blocks, '\n', notes]), headings };
}

function blockSite(media: SiteMedia, isFirstPicture: BlockSite['isFirstPicture']): BlockSite {
  return {
    image: (src) => media.image(src),
    file: (src) => media.file(src),
    table: (src) => media.table(src),
    attachmentId: attachmentIds(),
    isFirstPicture,
  };
}
