/** When a release was built for, and when the site next looks different by itself; unknown of older releases. */
export interface ReleaseMoments {
  /** ISO time. */
  readonly shownAt?: string | undefined;
  /** ISO time. */
  readonly nextMoment?: string | undefined;
}

/**
 * By so much a clock may be set back without the site following it: what has appeared does not go and come again. More
 * than that, and it was the time before that was wrong: what the site shows of the future has to go.
 */
const HELD_MS = 2 * 60 * 60_000;

/**
 * What holds until a moment inclusive is over in the second after it (`src/queries/next-moment.ts`): with a little
 * patience both are one build.
 */
const SETTLED_MS = 2000;

/** The moment to build for at `clock`, after a release that shows `shownAt`. */
export function buildMoment(clock: Date, { shownAt }: ReleaseMoments): Date {
  const shown = timeOf(shownAt) ?? Number.NEGATIVE_INFINITY;
  const ahead = shown - clock.getTime();
  return ahead > 0 && ahead <= HELD_MS ? new Date(shown) : clock;
}

/**
 * Milliseconds at `clock` until the release has to be built again; 0 or less when the time has come, `undefined` when
 * nobody knows.
 */
export function untilDue(clock: Date, { shownAt, nextMoment }: ReleaseMoments): number | undefined {
  const now = clock.getTime();
  const next = timeOf(nextMoment);
  if (next === undefined) return undefined;
  const shown = timeOf(shownAt);
  if (shown !== undefined && shown - now > HELD_MS) return 0;
  return next + SETTLED_MS - now;
}

/** A date that cannot be read is one that nobody knows. */
function timeOf(text: string | undefined): number | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
