/** Ids by which the index tells the parts of a page apart; browser-safe. Headings of the text have ids of their own. */

/**
 * Of an attachment's link on the served page (`AttachmentList.astro`, `src/mdx/palette/attachment.ts`), and in the index
 * of the heading over its text: a match in the text leads to the link.
 */
export const ATTACHMENT_PREFIX = 'tep-';

/**
 * Of the last part of a page's indexed text, the dates and document numbers of the page as words. It is on no served
 * page and is never to be shown: no excerpt begins in it, and no address leads to it.
 */
export const EXACT_WORDS_ID = 'tu-an';
