import type { SizedImage } from '../loader/stored-entry.ts';
import { collections, EXEMPLAR_SUBJECTS } from '../schema/index.ts';
import { areaLink, type AreaLink } from './areas.ts';
import type { Content } from './content.ts';
import type { DatedEntry, Entry } from './entry.ts';
import { labelOf } from './facts.ts';
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
  /** When it was published; of an event or a campaign, when it begins. */
  readonly moment: Date;
  /** The last day: only of campaigns. */
  readonly until?: Date;
  /** Where and from when: only of events, whose hour matters. */
  readonly event?: { readonly place: string };
  /** How soon it was answered: only of responses. */
  readonly clock?: ResponseClock;
  /** Who it is about: only of exemplars. */
  readonly about?: string;
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
    moment: beginningOf(entry),
    ...(collection === 'campaigns' ? { until: frontmatter.endsOn } : {}),
    ...(isEvent ? { event: { place: frontmatter.place } } : {}),
    ...(collection === 'responses' ? { clock: responseClock(frontmatter, content.now) } : {}),
    ...(collection === 'exemplars' ? { about: subjectOf(frontmatter) } : {}),
    ...(coverImage ? { cover: coverImage } : {}),
    marks: marksOf(entry, content.now),
  };
}

/** The day that an entry is known by. */
export function beginningOf({ collection, frontmatter }: DatedEntry): Date {
  if (collection === 'events') return frontmatter.startsAt;
  return collection === 'campaigns' ? frontmatter.startsOn : frontmatter.publishedAt;
}

/** `Tập thể: Tổ nuôi dưỡng`. */
function subjectOf({ subject, unit }: Entry<'exemplars'>['frontmatter']): string {
  return `${labelOf(EXEMPLAR_SUBJECTS, subject)}: ${unit}`;
}
