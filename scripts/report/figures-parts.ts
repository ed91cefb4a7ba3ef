import type { FileChild } from 'docx';
import { formatShortDay } from '../../src/components/school-date.ts';
import { words } from '../../src/components/words.ts';
import type { ReportDetails } from '../../src/queries/index.ts';
import { afterTable, body, caption, heading } from './page.ts';
import { figuresTable } from './tables.ts';

const { plans, reports } = words;

/** The parts of a report that are figures: entries, tasks, indicators, matters raised. */
export function figuresParts(details: ReportDetails): FileChild[] {
  const { from, to, frozenAt } = details;
  const state = frozenAt ? reports.frozenOn(formatShortDay(frozenAt)) : reports.live;
  return [
    body(`Kỳ báo cáo ${reports.days(formatShortDay(from), formatShortDay(to))}. ${state}`),
    ...entriesPart(details),
    ...tasksPart(details),
    ...indicatorsPart(details),
    ...responsesPart(details),
  ];
}

function entriesPart({ total, byArea, byType, byAuthor }: ReportDetails): FileChild[] {
  const tables = [
    [reports.byArea, plans.area, byArea],
    [reports.byType, reports.type, byType],
    [reports.byAuthor, words.author, byAuthor],
  ] as const;
  return [
    heading(`I. ${reports.entries}`),
    body(`${reports.total(total)} ${reports.rule}`),
    ...tables.flatMap(([title, column, rows]) =>
      rows.length === 0
        ? []
        : [
            caption(title),
            figuresTable(
              [column, reports.count],
              rows.map(({ label, count }) => [label, String(count)]),
              [75, 25],
            ),
          ],
    ),
  ];
}

function tasksPart({ tasks, done, late }: ReportDetails): FileChild[] {
  return [
    heading(`II. ${reports.tasks}`),
    body(`${plans.doneOf(done, tasks.length)} ${plans.late(late)}`),
    figuresTable(
      [plans.task, plans.owner, plans.due, plans.publishedOfTarget],
      tasks.map(({ what, owner, due, stateLabel, published, target }) => [
        what,
        owner,
        `${formatShortDay(due)}: ${stateLabel}`,
        plans.of(published, target),
      ]),
      [40, 20, 22, 18],
    ),
  ];
}

function indicatorsPart({ indicators }: ReportDetails): FileChild[] {
  return [
    heading(`III. ${reports.indicators}`),
    indicators.length === 0
      ? body(reports.noIndicators)
      : figuresTable(
          [reports.indicator, reports.target, reports.actual, reports.percent],
          indicators.map(({ campaign, name, unit, target, actual, percent }) => [
            `${campaign}: ${name}`,
            reports.amount(target, unit),
            actual === undefined ? reports.notMeasured : reports.amount(actual, unit),
            percent === undefined ? '' : `${String(percent)}%`,
          ]),
          [49, 18, 18, 15],
        ),
  ];
}

function responsesPart({ responses }: ReportDetails): FileChild[] {
  const { received, onTime, late, waiting, open, medianHours } = responses;
  if (received === 0) return [heading(`IV. ${reports.responses}`), body(reports.noResponses)];
  const rows: [string, number][] = [
    [reports.received, received],
    [reports.onTime, onTime],
    [reports.lateAnswers, late],
    [reports.waiting, waiting],
    [reports.open, open],
  ];
  return [
    heading(`IV. ${reports.responses}`),
    figuresTable(
      [reports.matter, reports.number],
      rows.map(([label, count]) => [label, String(count)]),
      [75, 25],
    ),
    ...(medianHours === undefined ? [] : [afterTable(reports.median(medianHours))]),
  ];
}
