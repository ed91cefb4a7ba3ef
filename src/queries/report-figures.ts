import {
  AREAS,
  collections,
  periodOf,
  toSchoolIso,
  type FrozenFigures,
  type Period,
  type ReportFigures,
  type ReportPeriod,
} from '../schema/index.ts';
import { ofArea } from './areas.ts';
import type { Content } from './content.ts';
import { countedEntries } from './counted-entries.ts';
import { isWithdrawn } from './currency.ts';
import { DATED_NAMES, type DatedEntry, type Entry } from './entry.ts';
import { indicatorProgress, type Measured } from './indicator-progress.ts';
import { planProgress } from './plan-progress.ts';
import { responseClock } from './response-clock.ts';

/**
 * What a report says in numbers, computed from what is published: the entries of the period by area, kind and author;
 * the indicators of campaigns that run in it; the matters received in it and how fast they were answered; the tasks of
 * the plan as they stand at its end (or now, when that is earlier).
 *
 * @returns plain JSON, which does not change with the moment of the build while nothing that it counts does
 */
export function reportFigures(content: Content, plan: Entry<'plans'>, period: ReportPeriod): ReportFigures {
  const span = periodOf(plan.slug, period);
  const entries = countedEntries(content, span);
  return {
    year: plan.slug,
    period,
    from: dayOf(span.from),
    to: dayOf(new Date(span.until.getTime() - 1)),
    entries: {
      total: entries.length,
      byArea: AREAS.map(({ value: area }) => ({ area, count: ofArea(entries, area).length })),
      byType: byType(entries),
      byAuthor: byAuthor(content, entries),
    },
    indicators: indicatorsOf(content, span),
    responses: responsesOf(content, span),
    tasks: planProgress(content, plan, span.until).tasks.map(({ owner, due, ...task }) => ({
      ...task,
      owner: owner.name,
      due: dayOf(due),
    })),
  };
}

/** Figures as a frozen report keeps them, with the moment at which they were counted. */
export function freeze(figures: ReportFigures, now: Date): FrozenFigures {
  return { ...figures, frozenAt: toSchoolIso(now) };
}

/** `2022-09-15`, in school time. */
function dayOf(moment: Date): string {
  return toSchoolIso(moment).slice(0, 10);
}

/** Kinds of which something was published, in the order of the CMS's menu. */
function byType(entries: readonly DatedEntry[]): ReportFigures['entries']['byType'] {
  const kinds = Map.groupBy(entries, ({ collection }) => collection);
  return DATED_NAMES.flatMap((name) => {
    const count = kinds.get(name)?.length ?? 0;
    return count === 0 ? [] : [{ type: collections[name].label, count }];
  });
}

/** Everybody who has published something, in the order of the school's people. */
function byAuthor({ people }: Content, entries: readonly DatedEntry[]): ReportFigures['entries']['byAuthor'] {
  return people.flatMap(({ slug, frontmatter }) => {
    const count = entries.filter((entry) => entry.frontmatter.author === slug).length;
    return count === 0 ? [] : [{ author: frontmatter.name, count }];
  });
}

/** Those of every campaign that has a day in the period. */
function indicatorsOf({ campaigns, now }: Content, { from, until }: Period): ReportFigures['indicators'] {
  return campaigns
    .filter((campaign) => {
      const { startsOn, endsOn, sample } = campaign.frontmatter;
      return startsOn < until && endsOn >= from && !sample && !isWithdrawn(campaign, now);
    })
    .toReversed()
    .flatMap(({ frontmatter: { title, indicators } }) =>
      indicators.map(({ name, unit, target, actual }) => ({
        campaign: title,
        name,
        unit,
        target,
        ...(actual === undefined ? {} : { actual }),
        ...percentOf({ target, actual }),
      })),
    );
}

function percentOf(measured: Measured): { readonly percent?: number } {
  const { percent } = indicatorProgress(measured);
  return percent === undefined ? {} : { percent };
}

function responsesOf(content: Content, { from, until }: Period): ReportFigures['responses'] {
  const received = content.responses.filter((response) => {
    const { receivedAt, sample } = response.frontmatter;
    return receivedAt >= from && receivedAt < until && !sample && !isWithdrawn(response, content.now);
  });
  const clocks = received.map(({ frontmatter }) => responseClock(frontmatter, content.now));
  const medianMinutes = median(clocks.flatMap((clock) => (clock.answered ? [clock.minutes] : [])));
  return {
    received: received.length,
    onTime: clocks.filter(({ answered, late }) => answered && !late).length,
    late: clocks.filter(({ late }) => late).length,
    waiting: clocks.filter(({ answered, late }) => !answered && !late).length,
    open: received.filter(({ frontmatter }) => frontmatter.state !== 'dong').length,
    ...(medianMinutes === undefined ? {} : { medianHours: Math.round(medianMinutes / 6) / 10 }),
  };
}

/** The middle one; of an even number, half-way between the two in the middle. */
function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
