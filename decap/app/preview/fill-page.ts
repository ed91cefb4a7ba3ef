import { formatDay, machineTime } from '../../../src/components/school-date.ts';
import { PREVIEW_SLOTS } from '../../../src/components/preview-slots.ts';
import { PREVIEW_WORDS } from './words.ts';
import type { PreviewPage } from './preview-page.ts';

/**
 * The page that `src/pages/admin/xem-truoc.astro` made, with an entry in it.
 *
 * @param empty the article as it came, its slots unfilled; it is not changed.
 */
export function filledArticle(empty: Element, page: PreviewPage): Element {
  const article = cloned(empty);
  const { cover, dated, attachments } = page;
  const part = (selector: string) => article.querySelector(selector);
  if (page.summary === undefined) part('.lead')?.remove();
  if (!page.sample) part('.marks')?.remove();
  if (dated === undefined) part('.entry-meta')?.remove();
  else fillDay(part('time'), dated.publishedAt);
  if (cover === undefined) part('.cover')?.remove();
  else {
    if (cover.credit === undefined) part('.cover figcaption')?.remove();
    part('.cover source')?.remove();
    const picture = part('.cover img');
    picture?.removeAttribute('srcset');
    picture?.setAttribute('src', cover.image.src);
    picture?.setAttribute('width', String(cover.image.width));
    picture?.setAttribute('height', String(cover.image.height));
    picture?.setAttribute('alt', cover.alt);
  }
  if (attachments.length === 0) part('.attachments')?.remove();
  else fillAttachments(part('.attachments li'), attachments);
  if (page.author === undefined) part('.entry-footer')?.remove();
  fillSlots(article, {
    [PREVIEW_SLOTS.title]: page.title === '' ? PREVIEW_WORDS.untitled : page.title,
    [PREVIEW_SLOTS.summary]: page.summary,
    [PREVIEW_SLOTS.area]: dated?.area,
    [PREVIEW_SLOTS.credit]: cover?.credit,
    [PREVIEW_SLOTS.author]: page.author,
  });
  const body = part('[data-entry-body]');
  body?.replaceChildren(...new DOMParser().parseFromString(page.body, 'text/html').body.childNodes);
  return article;
}

/** A copy of an element, its own document's. */
export function cloned(element: Element): Element {
  const copy = element.cloneNode(true);
  if (!isElement(copy)) throw new Error('a copy of an element is an element');
  return copy;
}

/** Of another document's nodes `instanceof` knows nothing. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function fillDay(time: Element | null, moment: Date | undefined): void {
  if (moment === undefined) time?.remove();
  else {
    time?.setAttribute('datetime', machineTime(moment, false));
    time?.replaceChildren(formatDay(moment));
  }
}

function fillAttachments(item: Element | null, attachments: PreviewPage['attachments']): void {
  if (item === null) return;
  const items = attachments.map(({ title, kind, size }) => {
    const filled = cloned(item);
    fillSlots(filled, {
      [PREVIEW_SLOTS.attachment]: title,
      [PREVIEW_SLOTS.attachmentKind]: kind,
      [PREVIEW_SLOTS.attachmentSize]: size,
    });
    return filled;
  });
  item.replaceWith(...items);
}

/** Text only: whatever an author types stays text. */
function fillSlots(root: Element, values: Readonly<Record<string, string | undefined>>): void {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    text.nodeValue = (text.nodeValue ?? '').replaceAll(/⟦\w+⟧/gu, (slot) => values[slot] ?? slot);
  }
}

/**
 * Makes `shown` look as `wanted` does, and leaves alone every part that already does: pictures are not fetched again,
 * and the place to which the writer has scrolled stays.
 */
export function updateArticle(shown: Element, wanted: Element): void {
  const before = [...shown.childNodes];
  const after = [...wanted.childNodes];
  const alike = (index: number, other: number) => {
    const node = after.at(other);
    return node !== undefined && before.at(index)?.isEqualNode(node) === true;
  };
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && alike(first, first)) first += 1;
  let last = 0;
  while (last < shorter - first && alike(-1 - last, -1 - last)) last += 1;
  const out = before.slice(first, before.length - last);
  const into = after.slice(first, after.length - last);
  const [outOnly, intoOnly] = [out[0], into[0]];
  if (out.length === 1 && into.length === 1 && outOnly && intoOnly && isBody(outOnly) && isBody(intoOnly)) {
    updateArticle(outOnly, intoOnly);
    return;
  }
  const next = before[before.length - last] ?? null;
  for (const node of out) shown.removeChild(node);
  for (const node of into) shown.insertBefore(node, next);
}

/** The text of the entry: its parts are compared one by one. */
function isBody(node: Node): node is Element {
  return isElement(node) && node.matches('[data-entry-body]');
}
