import { parseSchoolTime } from '../../src/schema/school-time.ts';

/** What was stated is no moment; the message says so in plain words. */
export class BadMoment extends Error {
  override readonly name = 'BadMoment';
}

/**
 * The moment that a build shows the site at, as `src/queries/build-now.ts` reads it: `--now` before `BUILD_NOW` before
 * the clock.
 *
 * @throws BadMoment
 */
export function buildMoment(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  clock: () => Date,
): string {
  const { BUILD_NOW: variable } = environment;
  // An empty variable says as little as none.
  if (option === undefined && (variable === undefined || variable === '')) return clock().toISOString();
  const [name, stated = ''] = option === undefined ? ['BUILD_NOW=', variable] : ['--now ', option];
  if (parseSchoolTime(stated) !== undefined) return stated;
  throw new BadMoment(
    `${name}«${stated}» không phải là một thời điểm. Hãy viết như 2022-09-15T08:00:00+07:00; không ghi múi giờ thì là giờ Việt Nam.`,
  );
}
