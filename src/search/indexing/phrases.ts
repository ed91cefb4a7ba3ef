/** What parents are likely to look for, taken from the titles of the site. */
const MOST = 400;
const LONGEST = 8;
const SHORTEST = 2;
/** What sets parts of a title apart. */
const BREAK = /\s+[–—-]\s+|[^\p{L}\p{N}\p{M}\s/-]+/u;

/**
 * Beginnings of titles that several share and that part after it; of a small site also its whole titles.
 *
 * @param titles NFC.
 * @returns at most 400, lower case, likeliest first.
 */
export function frequentPhrases(titles: readonly string[]): readonly string[] {
  const counts = countBeginnings(titles);
  const longer = new Map<string, number>();
  for (const [beginning, count] of counts) {
    const shorter = beginning.slice(0, beginning.lastIndexOf(' '));
    longer.set(shorter, Math.max(longer.get(shorter) ?? 0, count));
  }
  const phrases = [...counts].filter(([beginning, count]) => (longer.get(beginning) ?? 0) < count);
  phrases.sort(([a, timesA], [b, timesB]) => timesB - timesA || a.length - b.length || (a < b ? -1 : 1));
  return phrases.slice(0, MOST).map(([phrase]) => phrase);
}

function countBeginnings(titles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of titles.flatMap((title) => title.toLowerCase().split(BREAK))) {
    const words = part.split(/\s+/u).filter(Boolean);
    for (let length = SHORTEST; length <= Math.min(LONGEST, words.length); length += 1) {
      const beginning = words.slice(0, length).join(' ');
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
  }
  return counts;
}
