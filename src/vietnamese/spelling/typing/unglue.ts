import type { Lexicon } from '../lexicon/lexicon.ts';
import { typedSyllable } from './keys.ts';

/** What a word without meaning was to be: several words in one, raw keys, or both. */
export interface Unglued {
  /** `tư cơ` for «tuwcow», `ngành được` for «ngànhđược». */
  readonly text: string;
  /** Whether keys of Telex or VNI were among it. */
  readonly keys: boolean;
}

/** Words in one. */
const MOST = 4;
/** Letters of the longest syllable as keys: «nghieengs», «truwowfng». */
const LONGEST = 10;

interface Part {
  readonly text: string;
  readonly keys: number;
}

interface Way {
  readonly parts: readonly Part[];
  readonly score: number;
}

/**
 * Takes a word apart into syllables that the lexicon knows, each as it stands or as keys of Telex or VNI.
 *
 * @param word lower case.
 * @param before and `after` the words beside it, by which one of several ways is chosen.
 * @returns the most likely way; `undefined` when there is none.
 */
export function unglue(
  word: string,
  { before, after }: { readonly before?: string | undefined; readonly after?: string | undefined },
  lexicon: Lexicon,
): Unglued | undefined {
  const ways: Way[] = [];
  const go = (rest: string, parts: readonly Part[]): void => {
    if (rest === '') {
      ways.push({ parts, score: score(parts, before, after, lexicon) });
      return;
    }
    if (parts.length === MOST) return;
    for (let end = Math.min(LONGEST, rest.length); end > 0; end -= 1) {
      for (const part of partsOf(rest.slice(0, end), lexicon)) go(rest.slice(end), [...parts, part]);
    }
  };
  go(word.normalize('NFC'), []);
  const best = ways.sort((a, b) => b.score - a.score)[0];
  if (best === undefined) return undefined;
  return {
    text: best.parts.map(({ text }) => text).join(' '),
    keys: best.parts.some(({ keys }) => keys > 0),
  };
}

function partsOf(text: string, lexicon: Lexicon): readonly Part[] {
  const asIs = text.length > 1 && lexicon.isSyllable(text) ? [{ text, keys: 0 }] : [];
  const typed = typedSyllable(text);
  const isWord = typed && typed.keys > 0 && typed.text.length > 1 && lexicon.isSyllable(typed.text);
  return isWord ? [...asIs, typed] : asIs;
}

/** Few parts, and parts that are seen beside each other. */
function score(
  parts: readonly Part[],
  before: string | undefined,
  after: string | undefined,
  lexicon: Lexicon,
): number {
  const words = [before, ...parts.map(({ text }) => text), after];
  let seen = 0;
  for (let at = 1; at < words.length; at += 1) {
    const [first, second] = [words[at - 1], words[at]];
    if (first !== undefined && second !== undefined) seen += lexicon.strength(first, second);
  }
  const short = parts.filter(({ text }) => text.length < 3).length;
  return seen - 3 * parts.length - short;
}
