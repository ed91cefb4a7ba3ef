import { collections } from '../schema/index.ts';
import { authorLink, type AuthorLink } from './authors.ts';
import type { Content } from './content.ts';
import { current } from './currency.ts';
import { replyOf, type ReplyLink } from './details/press.ts';
import type { Entry } from './entry.ts';
import { collectionFeed } from './feed.ts';
import { listUrl } from './list-url.ts';
import { marksOf, type Mark } from './marks.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { paginate, type Pager } from './pagination.ts';
import { words } from './words.ts';

/** What the press wrote, in our own words, with the way to where it stands. */
export interface PressItem {
  readonly title: string;
  /** Of our own page about it. */
  readonly url: string;
  readonly outlet: string;
  readonly date: Date;
  readonly summary: string;
  /** Of the article, on the outlet's own site. */
  readonly source: string;
  readonly reply?: ReplyLink;
  readonly marks: readonly Mark[];
}

/** Whom a journalist turns to. */
export interface PressContact {
  /** Absent when the school names nobody: then what stands here is the school's own. */
  readonly person?: AuthorLink;
  readonly address: string;
  readonly phone?: string;
  readonly email?: string;
}

export interface PressPage {
  readonly head: PageHead;
  readonly heading: string;
  readonly intro: string;
  readonly contact: PressContact;
  readonly items: readonly PressItem[];
  readonly pager: Pager;
}

/** `/bao-chi/`, `/bao-chi/trang/1/`…: by the day on which the press wrote, and whom it may call. */
export function pressPages(
  content: Content,
): { readonly params: { page: string | undefined }; readonly page: PressPage }[] {
  const { label, description: intro } = collections.press;
  const url = listUrl('press');
  const entries = current(content.press, content.now).toSorted(byDate);
  return paginate(entries, url).map(({ items, url: pageUrl, param, pager }) => {
    const { number } = pager;
    const heading = number === undefined ? label : words.pageNumber(label, number);
    const above = number === undefined ? [] : [{ label, url }];
    return {
      params: { page: param },
      page: {
        head: { ...pageHead(pageUrl, heading, intro, above), feed: collectionFeed('press') },
        heading,
        intro,
        contact: pressContact(content),
        items: items.map((entry) => pressItem(content, entry)),
        pager,
      },
    };
  });
}

/** Latest first; what was written on one day stays in the order of publication. */
function byDate(a: Entry<'press'>, b: Entry<'press'>): number {
  return b.frontmatter.date.getTime() - a.frontmatter.date.getTime();
}

function pressItem(content: Content, entry: Entry<'press'>): PressItem {
  const { title, outlet, date, summary, url: source, reply } = entry.frontmatter;
  const marks = marksOf(entry, content.now);
  return { title, url: entry.url, outlet, date, summary, source, ...replyOf(content, reply), marks };
}

function pressContact({ school, people }: Content): PressContact {
  const { pressContact: named, address } = school;
  const phone = named?.phone ?? school.phone;
  const email = named?.email ?? school.email;
  return {
    ...(named === undefined ? {} : { person: authorLink(people, named.person) }),
    address,
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
}
