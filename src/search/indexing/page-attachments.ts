import { ATTACHMENT_PREFIX } from '../anchors.ts';
import { appendText, attributeOf, elementsOf, type Element } from './page-tree.ts';

/** The text of the file at an address of the site (`/media/2022/ke-hoach.pdf`), a paragraph a line; empty without any. */
export type AttachmentReader = (address: string) => Promise<string>;

/** What readers call the file, on its link. */
const TITLE = 'data-attachment';

/**
 * Puts the text of each attachment of a page at the end of its indexed text, under a heading with the title and the id of
 * the link, so that Pagefind says which attachment a match stands in. An attachment without text has its heading alone:
 * its title is found.
 */
export async function appendAttachments(body: Element, read: AttachmentReader): Promise<void> {
  for (const link of elementsOf(body)) {
    const title = attributeOf(link, TITLE);
    const id = attributeOf(link, 'id');
    const address = attributeOf(link, 'href');
    if (title === undefined || address === undefined || !id?.startsWith(ATTACHMENT_PREFIX)) continue;
    const text = await read(address);
    // The heading takes the id over: twice in a page, Pagefind would take the link for the beginning of the text.
    link.attrs = link.attrs.filter(({ name }) => name !== 'id');
    appendText(body, 'h2', { id }, title);
    for (const paragraph of text === '' ? [] : text.split('\n')) appendText(body, 'p', {}, paragraph);
  }
}
