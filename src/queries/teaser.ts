import type { SizedImage } from '../loader/stored-entry.ts';
import { collections } from '../schema/index.ts';
import { areaLink, type AreaLink } from './areas.ts';
import type { Content } from './content.ts';
import type { DatedEntry } from './entry.ts';
import { marksOf, type Mark } from './marks.ts';
import { responseClock, type ResponseClock } from './response-clock.ts';

/** An entry as lists show it. */
export interface Teaser {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  /** Its collection in the singular: `Tin`, `Thông báo`. */
  readonly kind: string;
  readonly area: AreaLink;
  /** When it was published; of an event, when it begins. */
  readonly moment: Date;
  /** Where and from when: only of events, whose hour matters. */
  readonly event?: { readonly place: string };
  /** How soon it was answered: only of responses. */
  readonly clock?: ResponseClock;
  readonly cover?: SizedImage;
  readonly marks: readonly Mark[];
}

export function teaser(content: Pick<Content, 'now' | 'school'>, entry: DatedEntry): Teaser {
  const { url, excerpt, coverImage, collection, frontmatter } = entry;
  const isEvent = collection === 'events';
  return {
    url,
    title: frontmatter.title,
    excerpt,
    kind: collections[collection].labelSingular,
    area: areaLink(content.school, frontmatter.area),
    moment: isEvent ? frontmatter.startsAt : frontmatter.publishedAt,
    ...(isEvent ? { event: { place: frontmatter.place } } : {}),
    ...(collection === 'responses' ? { clock: responseClock(frontmatter, content.now) } : {}),
    ...(coverImage ? { cover: coverImage } : {}),
    marks: marksOf(entry, content.now),
  };
}
