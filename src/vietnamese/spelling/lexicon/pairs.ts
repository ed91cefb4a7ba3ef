import { syllableKey } from './syllable-key.ts';

/** How well two syllables are known to stand beside each other: not at all, seen, or seen in several spellings. */
export type PairStrength = 0 | 1 | 2;

/** Which syllables are seen one after the other, in much Vietnamese text. */
export interface Pairs {
  /** @param first and `second` as `syllableKey` gives them. */
  strength(first: string, second: string): PairStrength;
  /** In how many pairs a syllable is. Of a few thousand syllables, a handful are everywhere and most in some dozens. */
  count(syllable: string): number;
}

/** 32 digits that end a number, and 32 that go on with it; none that JSON, HTML or a shell would escape. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345abcdefghijklmnopqrstuvwxyz6789-_';
const BASE = 32;
/** Most syllables there may be: the bits of one in a pair's number. */
const MOST = 2 ** 13;

/**
 * The text of the pairs: a line for each syllable, with what follows it as distances from one
 * follower to the next, doubled, plus one when the pair is strong.
 */
export function encodePairs(pairs: ReadonlyMap<string, ReadonlyMap<string, PairStrength>>): string {
  const syllables = [...new Set([...pairs].flatMap(([first, next]) => [first, ...next.keys()]))].sort();
  if (syllables.length > MOST) throw new Error(`more than ${String(MOST)} syllables`);
  const index = new Map(syllables.map((syllable, at) => [syllable, at]));
  const lines = syllables.map((syllable) => {
    const next = [...(pairs.get(syllable) ?? [])]
      .map(([second, strength]) => ({ at: index.get(second) ?? 0, strength }))
      .sort((a, b) => a.at - b.at);
    let last = 0;
    const numbers = next.map(({ at, strength }) => {
      const distance = at - last;
      last = at;
      return encodeNumber(distance * 2 + (strength === 2 ? 1 : 0));
    });
    return `${syllable} ${numbers.join('')}`;
  });
  return [...lines, ''].join('\n');
}

function encodeNumber(number: number): string {
  const rest = Math.floor(number / BASE);
  const digit = number % BASE;
  return rest === 0 ? DIGITS.charAt(digit) : DIGITS.charAt(digit + BASE) + encodeNumber(rest);
}

export function decodePairs(text: string): Pairs {
  const lines = text.replace(/\n$/u, '').split('\n');
  const values = new Map(Array.from(DIGITS).map((digit, value) => [digit.charCodeAt(0), value]));
  const valueOf = Uint8Array.from({ length: 128 }, (_, code) => values.get(code) ?? 0);
  const index = new Map<string, number>();
  const strengths = new Map<number, 1 | 2>();
  const counts = new Uint16Array(lines.length);
  lines.forEach((line, first) => {
    const space = line.indexOf(' ');
    index.set(line.slice(0, space), first);
    let second = 0;
    let number = 0;
    let scale = 1;
    for (let at = space + 1; at < line.length; at += 1) {
      const value = valueOf[line.charCodeAt(at)] ?? 0;
      number += (value % BASE) * scale;
      scale *= BASE;
      if (value >= BASE) continue;
      second += number >> 1;
      strengths.set(first * MOST + second, number % 2 === 1 ? 2 : 1);
      counts[first] = (counts[first] ?? 0) + 1;
      counts[second] = (counts[second] ?? 0) + 1;
      number = 0;
      scale = 1;
    }
  });
  return {
    count: (syllable) => counts[index.get(syllable) ?? -1] ?? 0,
    strength(first, second) {
      const [a, b] = [index.get(first), index.get(second)];
      return a === undefined || b === undefined ? 0 : (strengths.get(a * MOST + b) ?? 0);
    },
  };
}

/** Pairs out of a list of «thực hiện», «Thực Hiện», «THỰC HIỆN»: one that has several spellings is a strong one. */
export function countPairs(
  lines: Iterable<string>,
  isSyllable: (key: string) => boolean,
): Map<string, Map<string, PairStrength>> {
  const pairs = new Map<string, Map<string, PairStrength>>();
  for (const line of lines) {
    const [first, second, more] = line.normalize('NFC').split(' ').map(syllableKey);
    if (first === undefined || second === undefined || more !== undefined) continue;
    if (!isSyllable(first) || !isSyllable(second)) continue;
    const next = pairs.get(first) ?? new Map<string, PairStrength>();
    pairs.set(first, next.set(second, next.has(second) ? 2 : 1));
  }
  return pairs;
}
