import { z } from 'zod';
import { AREAS } from './areas.ts';
import type { Choice } from './fields/index.ts';
import { REPORT_PERIODS } from './report-period.ts';

/** How far a task of a plan is. In the order in which a reader wants to know of them. */
export const TASK_STATES = [
  { value: 'xong', label: 'Xong đúng hạn' },
  { value: 'xong-muon', label: 'Xong, muộn' },
  { value: 'qua-han', label: 'Quá hạn' },
  { value: 'dang-lam', label: 'Đang thực hiện' },
  { value: 'chua-lam', label: 'Chưa có bài' },
] as const satisfies readonly Choice[];

export type TaskState = (typeof TASK_STATES)[number]['value'];

const count = z.int().min(0);
const area = z.enum(AREAS.map(({ value }) => value));

/**
 * What a report counts, as plain JSON: it is written into the file when the report is frozen, and is then all that the
 * page shows. So it holds names, not references: a person who leaves or a campaign that is renamed changes nothing.
 * Days are `2022-09-15`, in school time.
 */
export const reportFigures = z.strictObject({
  year: z.string(),
  period: z.enum(REPORT_PERIODS.map(({ value }) => value)),
  from: z.iso.date(),
  /** The last day of the period. */
  to: z.iso.date(),
  entries: z.strictObject({
    total: count,
    byArea: z.array(z.strictObject({ area, count })),
    byType: z.array(z.strictObject({ type: z.string(), count })),
    byAuthor: z.array(z.strictObject({ author: z.string(), count })),
  }),
  indicators: z.array(
    z.strictObject({
      campaign: z.string(),
      name: z.string(),
      unit: z.string(),
      target: z.number(),
      /** Absent while it is not measured. */
      actual: z.number().optional(),
      /** Of the target, in whole percent; absent without an actual, or with a target of 0. */
      percent: count.optional(),
    }),
  ),
  /** Of the matters received in the period. `late`: answered after the limit, or not answered when it had passed. */
  responses: z.strictObject({
    received: count,
    onTime: count,
    late: count,
    /** Not answered yet, and still in time. */
    waiting: count,
    /** Not closed. */
    open: count,
    /** From receiving a matter to its first answer, of those answered; absent when none was. */
    medianHours: z.number().min(0).optional(),
  }),
  tasks: z.array(
    z.strictObject({
      what: z.string(),
      area,
      owner: z.string(),
      due: z.iso.date(),
      target: count,
      published: count,
      state: z.enum(TASK_STATES.map(({ value }) => value)),
    }),
  ),
});

export type ReportFigures = z.output<typeof reportFigures>;

/** The same, with the moment at which it was counted: `2023-01-16T08:00:00+07:00`. */
export const frozenFigures = reportFigures.extend({ frozenAt: z.iso.datetime({ offset: true }) });

export type FrozenFigures = z.output<typeof frozenFigures>;
