import { RESPONSE_STATES } from '../../schema/index.ts';
import { authorLink, type AuthorLink } from '../authors.ts';
import type { Content } from '../content.ts';
import { isWithdrawn } from '../currency.ts';
import type { Entry } from '../entry.ts';
import { labelOf } from '../facts.ts';
import { responseClock, type ResponseClock } from '../response-clock.ts';

/** One step of a matter: when, what, what was done. */
export interface ResponseStep {
  readonly at: Date;
  readonly state: string;
  readonly note: string;
}

/** Where the press wrote about it. */
export interface PressLink {
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
}

/** A matter that somebody raised, what the school says and has done, and what came of it. */
export interface ResponseDetails {
  readonly kind: 'responses';
  readonly clock: ResponseClock;
  readonly owner: AuthorLink;
  readonly facts: string;
  readonly position: string;
  readonly timeline: readonly ResponseStep[];
  readonly outcome?: string;
  /** What the press wrote, latest first. */
  readonly press: readonly PressLink[];
}

export function responseDetails(
  content: Content,
  { slug, frontmatter }: Entry<'responses'>,
): ResponseDetails {
  const { facts, position, timeline, outcome, owner } = frontmatter;
  return {
    kind: 'responses',
    clock: responseClock(frontmatter, content.now),
    owner: authorLink(content.people, owner),
    facts,
    position,
    timeline: timeline.map(({ at, state, note }) => ({ at, state: labelOf(RESPONSE_STATES, state), note })),
    ...(outcome === undefined ? {} : { outcome }),
    press: content.press
      .filter((entry) => entry.frontmatter.reply === slug && !isWithdrawn(entry, content.now))
      .map(({ url, frontmatter: { title, outlet } }) => ({ title, outlet, url })),
  };
}
