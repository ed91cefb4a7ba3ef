import {
  parseSchoolTime,
  REPORT_PERIODS,
  TASK_STATES,
  type ReportFigures,
  type TaskState,
} from '../../schema/index.ts';
import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import { labelOf } from '../facts.ts';
import { reportFigures } from '../report-figures.ts';
import { schoolYearLink, type SchoolYearLink } from '../school-years.ts';

export interface CountRow {
  readonly label: string;
  readonly count: number;
}

/** The figures of a report with the words that a reader needs for them. */
export interface ReportDetails {
  readonly kind: 'reports';
  /** Of the plan's school year; `url` is the plan's. */
  readonly plan: SchoolYearLink;
  readonly period: string;
  readonly from: Date;
  /** The last day. */
  readonly to: Date;
  /** When its figures were fixed; absent while they still change. */
  readonly frozenAt?: Date;
  readonly total: number;
  readonly byArea: readonly CountRow[];
  readonly byType: readonly CountRow[];
  readonly byAuthor: readonly CountRow[];
  readonly indicators: ReportFigures['indicators'];
  readonly responses: ReportFigures['responses'];
  readonly tasks: readonly (Omit<ReportFigures['tasks'][number], 'area' | 'due'> & {
    readonly area: string;
    readonly due: Date;
    readonly stateLabel: string;
  })[];
  readonly done: number;
  readonly late: number;
  readonly assessment?: string;
  readonly difficulties?: string;
}

export function reportDetails(content: Content, report: Entry<'reports'>): ReportDetails | undefined {
  const { plan: year, period, figures: frozen, assessment, difficulties } = report.frontmatter;
  const plan = content.plans.find(({ slug }) => slug === year);
  const figures = frozen ?? (plan && reportFigures(content, plan, period));
  // A plan that waits for its day counts nothing yet.
  if (figures === undefined) return undefined;
  return {
    ...shownFigures(content, figures),
    ...(plan === undefined ? {} : { plan: { ...schoolYearLink(year), url: plan.url } }),
    ...(frozen === undefined ? {} : { frozenAt: day(frozen.frozenAt) }),
    ...(assessment === undefined ? {} : { assessment }),
    ...(difficulties === undefined ? {} : { difficulties }),
  };
}

/** Figures of a report with nothing of what the head adds. */
export function shownFigures({ school }: Pick<Content, 'school'>, figures: ReportFigures): ReportDetails {
  const { year, period, from, to, entries, indicators, responses, tasks } = figures;
  const inState = (...states: readonly TaskState[]) =>
    tasks.filter(({ state }) => states.includes(state)).length;
  return {
    kind: 'reports',
    plan: schoolYearLink(year),
    period: labelOf(REPORT_PERIODS, period),
    from: day(from),
    to: day(to),
    total: entries.total,
    byArea: entries.byArea.map(({ area, count }) => ({ label: school.areas[area].name, count })),
    byType: entries.byType.map(({ type, count }) => ({ label: type, count })),
    byAuthor: entries.byAuthor.map(({ author, count }) => ({ label: author, count })),
    indicators,
    responses,
    tasks: tasks.map(({ area, due, ...task }) => ({
      ...task,
      area: school.areas[area].name,
      due: day(due),
      stateLabel: labelOf(TASK_STATES, task.state),
    })),
    done: inState('xong', 'xong-muon'),
    late: inState('qua-han'),
  };
}

/** The schema has seen to it that it is one. */
function day(text: string): Date {
  const moment = parseSchoolTime(text);
  if (moment === undefined) throw new Error(`«${text}» is no day`);
  return moment;
}
