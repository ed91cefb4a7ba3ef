import { DAY_MS, dayNumber, dayStart, lastMomentOf, tenuresOf } from '../schema/index.ts';
import type { AllEntries } from './content.ts';
import { DATED_NAMES, type DatedEntry, type Entry } from './entry.ts';
import { eventEnd } from './events.ts';
import { answerDue } from './response-clock.ts';

/**
 * The next moment at which a page may look different though no text changes: an entry appears or leaves, an event is
 * over, a document comes into force, somebody takes up a post, a time for an answer is up. At the latest the next
 * midnight of the school, when a day, a week, a month, a school year or a term for disclosures may begin.
 *
 * Builds look at the clock in whole seconds (`buildNow`), and so are these: what holds until `t` inclusive is over in the
 * second after it. Whatever newly compares something with `now` has to say it here; `tests/queries/next-moment.test.ts`
 * computes every page at both sides.
 *
 * @param all every entry, also those that are not shown yet
 */
export function nextMoment(all: AllEntries, now: Date): Date {
  const midnight = dayStart(dayNumber(now) + 1).getTime();
  const moments = momentsOf(all).filter((moment) => moment > now.getTime());
  return new Date(moments.reduce((soonest, moment) => Math.min(soonest, moment), midnight));
}

/** In milliseconds since 1970, whole seconds. */
function momentsOf(all: AllEntries): number[] {
  const begin = [
    ...DATED_NAMES.flatMap((name): readonly DatedEntry[] => all[name]).flatMap(({ frontmatter }) => [
      frontmatter.publishedAt,
      frontmatter.expiresAt,
      ...withdrawal(frontmatter),
    ]),
    ...all.menus.flatMap(({ frontmatter }) => [frontmatter.weekOf, ...withdrawal(frontmatter)]),
    ...all.pages.flatMap(({ frontmatter }) => withdrawal(frontmatter)),
    ...all.campaigns.map(({ frontmatter }) => frontmatter.startsOn),
    ...all.responses.flatMap(({ frontmatter }) => frontmatter.timeline.map(({ at }) => at)),
    ...all.documents.flatMap(({ frontmatter: { issuedOn, effectiveFrom, expiresOn } }) => [
      effectiveFrom ?? issuedOn,
      expiresOn,
    ]),
    ...all.disclosures.flatMap(({ frontmatter }) => frontmatter.changes.map(({ date }) => date)),
    ...all.plans.flatMap(({ frontmatter }) =>
      frontmatter.tasks.map(({ due }) => new Date(due.getTime() + DAY_MS)),
    ),
    ...tenuresOf(all.appointments).flatMap(({ from, until }) => [from, until]),
  ];
  const endAfter = [
    ...all.events.map(eventEnd),
    ...all.campaigns.map(({ frontmatter }) => lastMomentOf(frontmatter.endsOn)),
    ...all.responses.map(({ frontmatter }) => answerDue(frontmatter)),
  ];
  return [
    ...begin.filter((moment) => moment !== undefined).map((moment) => Math.ceil(moment.getTime() / 1000)),
    ...endAfter.map((moment) => Math.floor(moment.getTime() / 1000) + 1),
  ].map((seconds) => seconds * 1000);
}

function withdrawal({ withdrawal }: Pick<Entry<'pages'>['frontmatter'], 'withdrawal'>): readonly Date[] {
  return withdrawal === undefined ? [] : [withdrawal.date];
}
