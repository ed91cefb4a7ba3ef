import { entryUrl } from '../schema/index.ts';
import type { Content } from './content.ts';
import type { PageHead } from './page-head.ts';
import { words } from './words.ts';

/** How a reader tells the school whether a page helped: links alone, nothing is counted. */
export interface FeedbackLink {
  readonly url: string;
  readonly text: string;
}

/** The standing page that says where opinions are taken. */
const FEEDBACK_PAGE = entryUrl('pages', 'gop-y');

/** Zalo knows people by their mobile phones; a number at a desk is not there (Thông tư 22/2014/TT-BTTTT: 03, 05, 07–09). */
const MOBILE = /^(?:\+?84|0)([35789]\d{8})$/u;

/**
 * The ways to answer that the school has, best first: Zalo, mail, its page for opinions. On that page itself, none: it
 * is all about that.
 */
export function feedbackLinks(
  { school, pages }: Pick<Content, 'school' | 'pages'>,
  { url, title }: Pick<PageHead, 'url' | 'title'>,
): FeedbackLink[] {
  if (url === FEEDBACK_PAGE) return [];
  const address = school.siteUrl + url;
  const links = [...zaloLinks(school.phone), ...mailLinks(school.email, title, address)];
  if (links.length > 0) return links;
  return pages.some((page) => page.url === FEEDBACK_PAGE)
    ? [{ url: FEEDBACK_PAGE, text: words.feedbackPage }]
    : [];
}

function zaloLinks(phone: string | undefined): FeedbackLink[] {
  const [, digits] = MOBILE.exec(phone?.replaceAll(/[ .]/gu, '') ?? '') ?? [];
  return digits === undefined ? [] : [{ url: `https://zalo.me/0${digits}`, text: words.feedbackZalo }];
}

/** Written beforehand: which page, and whether it helped (RFC 6068). */
function mailLinks(email: string | undefined, title: string, address: string): FeedbackLink[] {
  if (email === undefined) return [];
  const { helpful, unclear } = words.feedbackMail;
  return [helpful, unclear].map(({ text, subject }) => ({
    url: `mailto:${email}?subject=${encodeURIComponent(subject(title))}&body=${encodeURIComponent(`${address}\r\n\r\n`)}`,
    text,
  }));
}
