import { writeFileSync } from 'node:fs';
import { toSchoolIso } from '../../src/schema/school-time.ts';
import type { BuildResult } from './build-site.ts';

/** Names a file that a build writes its end into, for the program that started it (the desk). */
export const REPORT_VARIABLE = 'BUILD_REPORT';

/** @param now the moment that was built for */
export function writeBuildReport(
  file: string,
  now: string,
  { faults, nextMoment }: Pick<BuildResult, 'faults' | 'nextMoment'>,
): void {
  const next = nextMoment === undefined ? {} : { nextMoment: toSchoolIso(nextMoment) };
  writeFileSync(file, JSON.stringify({ shownAt: now, ...next, faults }));
}
