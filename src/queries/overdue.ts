import { DAY_MS } from '../schema/index.ts';
import { authorLink } from './authors.ts';
import type { Content } from './content.ts';
import { current } from './currency.ts';
import { disclosureChecklist } from './disclosure-checklist.ts';
import type { DatedEntry, DatedName, Entry } from './entry.ts';
import { planProgress } from './plan-progress.ts';
import { responseClock } from './response-clock.ts';
import { words } from './words.ts';

/** Something of the school's that somebody has to do by a day. */
export interface OpenMatter {
  readonly collection: DatedName;
  /** What is to be done: `Trả lời lần đầu`. */
  readonly task: string;
  /** What it is about: the entry's title, or what an entry has still to be written of. */
  readonly title: string;
  /** Id and name of the person who has to. */
  readonly owner: string;
  readonly ownerName: string;
  /** From here on it is late. */
  readonly due: Date;
  readonly late: boolean;
  /** On the site. */
  readonly url: string;
  /** Below `content/`; an entry that has still to be written has none. */
  readonly path?: string;
}

/** How far ahead one looks. */
const AHEAD_MS = 30 * DAY_MS;
/** A disclosure takes longer: figures are to be gathered and agreed on. */
const DISCLOSURES_AHEAD_MS = 60 * DAY_MS;
/** How long a task of a plan is asked for: nothing that is published later counts for its year. */
const ASKED_FOR_MS = 365 * DAY_MS;

/**
 * What is late, or will be within 30 days (60 for disclosures) unless somebody does it; what is due first comes first.
 * Samples show only the layout: nothing in them is anybody's to do. Nor is what was withdrawn, or is over.
 */
export function openMatters(content: Content): readonly OpenMatter[] {
  const within = (ahead: number, matters: readonly OpenMatter[]) =>
    matters.filter(({ due }) => due.getTime() <= content.now.getTime() + ahead);
  const ofEntries = [
    ...real(content, content.responses).flatMap((entry) => responseMatters(content, entry)),
    ...real(content, content.articles).flatMap((entry) => articleMatters(content, entry)),
    ...real(content, content.campaigns).flatMap((entry) => campaignMatters(content, entry)),
    ...real(content, content.plans).flatMap((entry) => taskMatters(content, entry)),
  ];
  return [...within(AHEAD_MS, ofEntries), ...within(DISCLOSURES_AHEAD_MS, disclosureMatters(content))].sort(
    (a, b) => a.due.getTime() - b.due.getTime() || byPath(a, b),
  );
}

/** What has no path comes last, in the order in which it was found. */
function byPath({ path: a }: OpenMatter, { path: b }: OpenMatter): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : 1;
}

/** What is late at the content's `now`. */
export function overdue(content: Content): readonly OpenMatter[] {
  return openMatters(content).filter(({ late }) => late);
}

function real<Item extends DatedEntry>({ now }: Content, entries: readonly Item[]): readonly Item[] {
  return current(entries, now).filter(({ frontmatter }) => !frontmatter.sample);
}

/** @param late by default: whether `due` is past */
function matter(
  { people, now }: Content,
  entry: DatedEntry,
  { task, owner, due, late = due <= now }: { task: string; owner: string; due: Date; late?: boolean },
): OpenMatter {
  const { collection, url, path, frontmatter } = entry;
  const { name: ownerName } = authorLink(people, owner);
  return { collection, task, title: frontmatter.title, owner, ownerName, due, late, url, path };
}

/** Not answered; or answered too late, until the matter is closed. */
function responseMatters(content: Content, entry: Entry<'responses'>): readonly OpenMatter[] {
  const { owner, state } = entry.frontmatter;
  const { answered, due, late } = responseClock(entry.frontmatter, content.now);
  const { answer, close } = words.matters;
  if (!answered) return [matter(content, entry, { task: answer, owner, due, late })];
  if (!late || state === 'dong') return [];
  return [matter(content, entry, { task: close, owner, due, late })];
}

function articleMatters(content: Content, entry: Entry<'articles'>): readonly OpenMatter[] {
  const { reviewBy: due, author: owner } = entry.frontmatter;
  return due === undefined ? [] : [matter(content, entry, { task: words.matters.review, owner, due })];
}

/** The last day of a campaign still belongs to it. */
function campaignMatters(content: Content, entry: Entry<'campaigns'>): readonly OpenMatter[] {
  const { closed, endsOn, lead: owner } = entry.frontmatter;
  const due = new Date(endsOn.getTime() + DAY_MS);
  return closed ? [] : [matter(content, entry, { task: words.matters.sumUp, owner, due })];
}

/** The tasks of a plan that have not as many entries as they ask for. Their last day still belongs to them. */
function taskMatters(content: Content, plan: Entry<'plans'>): readonly OpenMatter[] {
  const { tasks } = planProgress(content, plan);
  return plan.frontmatter.tasks.flatMap(({ what, owner, target, due: lastDay }, index) => {
    const published = tasks[index]?.published ?? 0;
    const due = new Date(lastDay.getTime() + DAY_MS);
    if (published >= target || content.now.getTime() - due.getTime() > ASKED_FOR_MS) return [];
    return [matter(content, plan, { task: words.matters.publish(what, published, target), owner, due })];
  });
}

/**
 * What the school has not made public of a year: of every year since its first disclosure, and of this one. Whatever was
 * published once is done, also when it was taken back after its five years.
 */
function disclosureMatters(content: Content): readonly OpenMatter[] {
  const { school, people } = content;
  const disclosures = content.disclosures.filter(({ frontmatter }) => !frontmatter.sample);
  const { head, years } = disclosureChecklist({ ...content, disclosures });
  const { name: ownerName } = authorLink(people, school.responsible);
  return years.flatMap(({ name, due: lastDay, sections }) => {
    const due = new Date(lastDay.getTime() + DAY_MS);
    return sections
      .filter(({ state }) => state === 'waiting' || state === 'overdue')
      .map(({ label, state }) => ({
        collection: 'disclosures' as const,
        task: words.matters.disclose(name),
        title: label,
        owner: school.responsible,
        ownerName,
        due,
        late: state === 'overdue',
        url: head.url,
      }));
  });
}
