import { ANNOUNCEMENT_LEVELS, type ResponseState } from '../schema/index.ts';
import { campaignState, type CampaignState } from './campaigns.ts';
import { isOver, isWithdrawn } from './currency.ts';
import type { DatedEntry, Entry } from './entry.ts';
import { isPast } from './events.ts';
import { words } from './words.ts';

/** A short word beside a title. The tone says how it looks, the text says it all. */
export interface Mark {
  readonly tone: 'urgent' | 'important' | 'quiet' | 'sample';
  readonly text: string;
}

/** What a reader must know of an entry before reading it. */
export function marksOf(entry: DatedEntry, now: Date): Mark[] {
  return [...stateMarks(entry, now), ...(entry.frontmatter.sample ? [sampleMark] : [])];
}

/** What a reader of the calendar must know of an event: not that it is over, which its day says. */
export function calendarMarks(event: Entry<'events'>, now: Date): Mark[] {
  return marksOfAll(event, now);
}

/** What a reader must know of a menu. */
export function menuMarks(menu: Entry<'menus'>, now: Date): Mark[] {
  return marksOfAll(menu, now);
}

/** What can be said of every kind. */
function marksOfAll(entry: Entry<'events' | 'menus'>, now: Date): Mark[] {
  const { sample } = entry.frontmatter;
  return [...(isWithdrawn(entry, now) ? [withdrawnMark] : []), ...(sample ? [sampleMark] : [])];
}

/** The same of a page that stands by itself. */
export function standingMarks(entry: Entry<'pages'>, now: Date): Mark[] {
  return [
    ...(isWithdrawn(entry, now) ? [withdrawnMark] : []),
    ...(entry.frontmatter.sample ? [samplePageMark] : []),
  ];
}

const withdrawnMark: Mark = { tone: 'quiet', text: words.marks.withdrawn };
const samplePageMark: Mark = { tone: 'sample', text: words.marks.samplePage };
export const sampleMark: Mark = { tone: 'sample', text: words.marks.sample };

function stateMarks(entry: DatedEntry, now: Date): Mark[] {
  if (isWithdrawn(entry, now)) return [withdrawnMark];
  if (isOver(entry, now)) return [{ tone: 'quiet', text: words.marks.expired }];
  if (entry.collection === 'announcements') return levelMarks(entry.frontmatter.level);
  if (entry.collection === 'campaigns') return [campaignMark(campaignState(entry, now))];
  if (entry.collection === 'responses') return [responseMark(entry.frontmatter.state)];
  if (entry.collection !== 'events') return [];
  return isPast(entry, now) ? [{ tone: 'quiet', text: words.marks.past }] : [];
}

function campaignMark(state: CampaignState): Mark {
  return { tone: state === 'running' ? 'important' : 'quiet', text: words.campaign[state] };
}

function responseMark(state: ResponseState): Mark {
  return { tone: state === 'dong' ? 'quiet' : 'important', text: words.responseStates[state] };
}

function levelMarks(level: (typeof ANNOUNCEMENT_LEVELS)[number]['value']): Mark[] {
  if (level === 'thuong') return [];
  const label = ANNOUNCEMENT_LEVELS.find(({ value }) => value === level)?.label ?? level;
  return [{ tone: level === 'khan' ? 'urgent' : 'important', text: label }];
}
