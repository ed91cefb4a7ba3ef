import { parseSchoolTime } from '../schema/index.ts';

/**
 * The moment that a build shows the school at: `BUILD_NOW` when it is set, else the clock.
 *
 * @throws Error when `BUILD_NOW` is not a moment such as `2022-09-15T08:00:00+07:00`.
 */
export function buildNow(environment: Readonly<Record<string, string | undefined>>, clock: () => Date): Date {
  const { BUILD_NOW: stated } = environment;
  if (stated === undefined || stated === '') return clock();
  const moment = parseSchoolTime(stated);
  if (moment === undefined) {
    throw new Error(`BUILD_NOW=${stated} is not a moment; write it as 2022-09-15T08:00:00+07:00`);
  }
  return moment;
}
