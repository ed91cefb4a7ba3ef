import { FOREIGN_WORDS, MORE_SYLLABLES, MORE_WORDS } from '../lists/syllables.ts';
import { parseSyllable, spell } from '../syllable.ts';
import type { Pairs, PairStrength } from './pairs.ts';
import { nearbyOf, type Nearby } from './nearby.ts';
import { syllableKey } from './syllable-key.ts';

/** Where the words come from: lists that the caller has read. */
export interface LexiconSources {
  /** Words of the Vietnamese dictionary. */
  readonly dictionary: readonly string[];
  readonly pairs: Pairs;
  /** Words and names of the school, each of one word or several: «Quang Phục», «Kidsmart». */
  readonly own?: readonly string[];
}

/** What is known of the words of the language, and of the school's. */
export interface Lexicon {
  /** Whether a word is in any list; its case does not matter. */
  isKnown(word: string): boolean;
  /** Whether it is a Vietnamese syllable that the dictionary has. */
  isSyllable(word: string): boolean;
  strength(first: string, second: string): PairStrength;
  /** In how many pairs a syllable is seen. */
  count(word: string): number;
  /** Syllables that are easily written as this one, nearest first; in lower case. */
  nearby(word: string): readonly Nearby[];
}

const WORD = /[\p{L}\p{Mark}\p{N}]+/gu;

export function createLexicon({ dictionary, pairs, own = [] }: LexiconSources): Lexicon {
  const syllables = new Set(
    [...dictionary, ...MORE_SYLLABLES].filter((word) => parseSyllable(word)).map(syllableKey),
  );
  const others = new Set([...dictionary, ...FOREIGN_WORDS].map((word) => word.toLowerCase()));
  const ownWords = new Set<string>();
  const ownPairs = new Map<string, Set<string>>();
  for (const entry of [...MORE_WORDS, ...own]) {
    const keys = (entry.normalize('NFC').match(WORD) ?? []).map(syllableKey);
    keys.forEach((key, at) => {
      ownWords.add(key);
      const before = keys[at - 1];
      if (before !== undefined) ownPairs.set(before, (ownPairs.get(before) ?? new Set()).add(key));
    });
  }
  const near = nearbyOf([...syllables]);
  return {
    isKnown: (word) => {
      const key = syllableKey(word);
      return syllables.has(key) || ownWords.has(key) || others.has(word.toLowerCase());
    },
    isSyllable: (word) => syllables.has(syllableKey(word)),
    strength: (first, second) => {
      const [a, b] = [syllableKey(first), syllableKey(second)];
      return ownPairs.get(a)?.has(b) === true ? 2 : pairs.strength(a, b);
    },
    count: (word) => pairs.count(syllableKey(word)),
    nearby: (word) => near(word),
  };
}

/** A syllable's usual spelling for its key: «kĩ» is suggested as «kỹ», «lí» as «lý». */
export function usualSpelling(key: string): string {
  const syllable = parseSyllable(key);
  if (syllable?.rhyme !== 'i' || syllable.coda !== '' || !['l', 'k', 'm', 't', 'h'].includes(syllable.onset))
    return key;
  const asY = spell({ ...syllable, rhyme: 'y' }, 'old');
  return USUALLY_Y.has(asY) ? asY : key;
}

const USUALLY_Y: ReadonlySet<string> = new Set('ly lý kỹ kỳ kỷ ký mỹ tỷ tỵ hy hỷ'.split(' '));
