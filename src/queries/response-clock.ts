import type { Entry } from './entry.ts';

/** Hours within which whoever raised a matter gets a first answer. */
export const ANSWER_WITHIN_HOURS = 24;

const MINUTE_MS = 60_000;
const ANSWER_WITHIN_MS = ANSWER_WITHIN_HOURS * 60 * MINUTE_MS;

/** Whether the first answer came in time, or is still to come. It says the same until something happens. */
export type ResponseClock = {
  /** When the time for the first answer ends. */
  readonly due: Date;
  readonly late: boolean;
} & (
  | {
      readonly answered: true;
      readonly at: Date;
      /** From the moment the matter came in to the first answer, in whole minutes. */
      readonly minutes: number;
    }
  | { readonly answered: false }
);

type Response = Pick<Entry<'responses'>['frontmatter'], 'receivedAt' | 'timeline'>;

/**
 * The clock of a response at `now`. The first answer is the first step «Trả lời», or «Đóng» where nothing was said
 * before; a step that is still to come does not count yet. 24 hours to the minute are in time.
 */
export function responseClock({ receivedAt, timeline }: Response, now: Date): ResponseClock {
  const due = answerDue({ receivedAt });
  const answer = timeline.find(({ at, state }) => at <= now && (state === 'tra-loi' || state === 'dong'));
  if (answer === undefined) return { due, late: now > due, answered: false };
  const minutes = Math.floor((answer.at.getTime() - receivedAt.getTime()) / MINUTE_MS);
  return { due, late: answer.at > due, answered: true, at: answer.at, minutes };
}

/** The last moment at which a first answer is in time. */
export function answerDue({ receivedAt }: Pick<Response, 'receivedAt'>): Date {
  return new Date(receivedAt.getTime() + ANSWER_WITHIN_MS);
}
