const FIRST_MS = 5000;
const LONGEST_MS = 10 * 60_000;

/**
 * How long to wait before the next try: twice as long each time, up to ten minutes, and somewhere in the upper half of
 * that, so that many desks do not come back to a server at the same moment.
 *
 * @param failures in a row, 1 or more
 * @param random in [0, 1)
 */
export function retryDelay(failures: number, random = Math.random()): number {
  const longest = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  return Math.round(longest * (0.5 + random / 2));
}
