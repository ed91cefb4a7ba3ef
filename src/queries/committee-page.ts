import { collections, entryAnchor, isHeld, isSamePost, type Tenure } from '../schema/index.ts';
import { authorLink, byAuthor, type AuthorLink } from './authors.ts';
import type { Content } from './content.ts';
import { current } from './currency.ts';
import type { Entry } from './entry.ts';
import { listUrl } from './list-url.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { begunTenures, byLatest, heldPost, type HeldPost } from './posts.ts';

/** Somebody in a post, with the anchor of the appointment. */
export interface Holder extends HeldPost {
  readonly id: string;
  readonly person: AuthorLink;
  /** How many entries of theirs lists show. */
  readonly written: number;
}

/** A post that somebody has left and nobody has taken yet. */
export interface VacantPost {
  readonly role: string;
  readonly since: Date;
}

export interface Committee {
  readonly name: string;
  readonly holders: readonly Holder[];
  readonly vacant: readonly VacantPost[];
  /** Latest first. */
  readonly former: readonly Holder[];
}

/** `/ban-truyen-thong/`. */
export interface CommitteePage {
  readonly head: PageHead;
  /** Its collection: the search filter's value. */
  readonly kind: string;
  readonly committees: readonly Committee[];
}

export function committeePage(content: Content): CommitteePage {
  const { label, description } = collections.appointments;
  const byName = Map.groupBy(begunTenures(content), ({ appointment }) => appointment.frontmatter.committee);
  return {
    head: pageHead(listUrl('appointments'), label, description),
    kind: label,
    committees: [...byName].map(([name, tenures]) => committeeOf(content, name, tenures)),
  };
}

type PostTenure = Tenure<Entry<'appointments'>>;

function committeeOf(content: Content, name: string, tenures: readonly PostTenure[]): Committee {
  const held = tenures.filter((tenure) => isHeld(tenure, content.now));
  const over = tenures.filter((tenure) => !isHeld(tenure, content.now)).sort(byLatest);
  const isVacant = ({ appointment }: PostTenure, index: number) =>
    ![...held, ...over.slice(0, index)].some((other) => isSamePost(other.appointment, appointment));
  return {
    name,
    holders: held.map((tenure) => holder(content, tenure)),
    vacant: over
      .filter(isVacant)
      .flatMap(({ appointment, until }) =>
        until ? [{ role: appointment.frontmatter.role, since: until }] : [],
      ),
    former: over.map((tenure) => holder(content, tenure)),
  };
}

function holder(content: Content, tenure: PostTenure): Holder {
  const { slug, frontmatter } = tenure.appointment;
  return {
    id: entryAnchor(slug),
    ...heldPost(content, tenure),
    person: authorLink(content.people, frontmatter.person),
    written: byAuthor(current(content.dated, content.now), frontmatter.person).length,
  };
}
