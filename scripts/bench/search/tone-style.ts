/**
 * The two places of a tone in `oa`, `oe`, `uy` at the end of a syllable: the older, on the first vowel («hòa»,
 * «thủy»), and the newer, on the second («hoà», «thuỷ»). A `u` after `q` belongs to the consonant and never bears it.
 */
const PAIRS: readonly (readonly [older: string, newer: string])[] = [
  ...pairs('òóỏõọ', 'a', 'o', 'àáảãạ'),
  ...pairs('òóỏõọ', 'e', 'o', 'èéẻẽẹ'),
  ...pairs('ùúủũụ', 'y', 'u', 'ỳýỷỹỵ'),
];

function pairs(toned: string, second: string, first: string, tonedSecond: string) {
  return Array.from(toned, (vowel, at) => [`${vowel}${second}`, `${first}${tonedSecond[at] ?? ''}`] as const);
}

const TO_NEWER = new Map(PAIRS);
const TO_OLDER = new Map(PAIRS.map(([older, newer]) => [newer, older]));
const OLDER = new RegExp(`(?:${[...TO_NEWER.keys()].join('|')})(?!\\p{L})`, 'giu');
const NEWER = new RegExp(`(?<!q)(?:${[...TO_OLDER.keys()].join('|')})(?!\\p{L})`, 'giu');

/** @param text NFC */
export function newerStyle(text: string): string {
  return text.replace(OLDER, (vowels) => TO_NEWER.get(vowels.toLowerCase()) ?? vowels);
}

/** @param text NFC */
export function olderStyle(text: string): string {
  return text.replace(NEWER, (vowels) => TO_OLDER.get(vowels.toLowerCase()) ?? vowels);
}
