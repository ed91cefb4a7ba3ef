import type { ServedAttachment } from '../loader/stored-entry.ts';
import { collections } from '../schema/index.ts';
import { cardOf, type ContactCard } from './contact-card.ts';
import type { Content } from './content.ts';
import { isWithdrawn } from './currency.ts';
import type { Entry } from './entry.ts';
import {
  changesOf,
  coverPicture,
  withdrawalOf,
  type CoverPicture,
  type EntryChange,
  type Withdrawal,
} from './entry-page.ts';
import { feedbackLinks, type FeedbackLink } from './feedback.ts';
import { referencesOf, type ResolvedReference } from './entry-references.ts';
import { standingMarks, type Mark } from './marks.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { pageCard, sharePicture } from './share-card.ts';
import { schoolThing } from './structured-data.ts';

/** A page that stands by itself, without a date: `/gioi-thieu/`. */
export interface StandingPage {
  readonly head: PageHead;
  /** Its collection: the search filter's value. */
  readonly kind: string;
  readonly summary?: string;
  readonly marks: readonly Mark[];
  /** It only shows the layout: what it says is not so. */
  readonly sample: boolean;
  readonly withdrawal?: Withdrawal;
  readonly cover?: CoverPicture;
  readonly card?: ContactCard;
  readonly attachments: readonly ServedAttachment[];
  /** Latest first. */
  readonly changes: readonly EntryChange[];
  /** How a reader says whether the page helped. */
  readonly feedback: readonly FeedbackLink[];
  readonly digest: string;
  readonly references?: readonly ResolvedReference[];
}

export function standingPages(
  content: Content,
): { readonly params: { slug: string }; readonly page: StandingPage }[] {
  return content.pages.map((entry) => ({ params: { slug: entry.slug }, page: standingPage(content, entry) }));
}

function standingPage(content: Content, entry: Entry<'pages'>): StandingPage {
  const { url, excerpt, digest, frontmatter } = entry;
  const { title, summary, sample } = frontmatter;
  const cover = coverPicture(entry);
  const card = cardOf(content, frontmatter.card);
  return {
    head: {
      ...pageHead(url, title, excerpt),
      share: sharePicture(pageCard(content.school, entry)),
      ...(frontmatter.card === 'lien-he' ? { things: [schoolThing(content.school)] } : {}),
    },
    kind: collections.pages.label,
    ...(summary === undefined ? {} : { summary }),
    marks: standingMarks(entry, content.now),
    sample,
    ...(isWithdrawn(entry, content.now) ? withdrawalOf(entry) : {}),
    ...(cover ? { cover } : {}),
    ...(card ? { card } : {}),
    attachments: entry.attachments ?? [],
    changes: changesOf(entry),
    feedback: feedbackLinks(content, { url, title }),
    digest,
    ...referencesOf(content, entry),
  };
}
