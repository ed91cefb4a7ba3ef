import { fold } from '../../fold.ts';
import type { Finding } from '../finding.ts';
import { usualSpelling, type Lexicon } from '../lexicon/lexicon.ts';
import { MESSAGES } from '../messages.ts';
import { parseSyllable } from '../syllable.ts';
import { toneKey, typedIn, typedSyllable } from '../typing/keys.ts';
import { unglue } from '../typing/unglue.ts';
import { adjoins, inCaseOf, isAllCapitals, isCapitalized, opensSentence, type Block } from './rule.ts';

const MOST_SUGGESTIONS = 5;
const FARTHEST = 1.25;
/** Marks that only Vietnamese letters have. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
/** «pthh», «b»: without a vowel it is no word, unless keys are missing («hnhf»). */
const ABBREVIATED = /^[^aeiouy]{1,3}$/u;

/** Words that no list knows: raw keys, several words in one, syllables that cannot be. */
export function unknownWords(block: Block): readonly Finding[] {
  return block.tokens.flatMap((token, at) => {
    if (block.lexicon.isKnown(token.text)) return [];
    const neighbours = neighboursOf(block, at);
    const lower = token.text.toLowerCase();
    if (isNameOrShort(block, at, neighbours)) return [];
    const typed = asTyped(lower, neighbours, block.lexicon);
    return [typed ?? asUnknown(lower, neighbours, block.lexicon)].map((found): Finding => ({
      ...found,
      start: token.start,
      end: token.end,
      message: found.message(token.text, inCaseOf(token.text, found.suggestions[0] ?? '')),
      suggestions: found.suggestions.map((suggestion) => inCaseOf(token.text, suggestion)),
    }));
  });
}

interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface Guess {
  readonly kind: 'unknown' | 'typing' | 'glued';
  readonly message: (word: string, meant: string) => string;
  readonly suggestions: readonly string[];
}

export function neighboursOf({ tokens }: Pick<Block, 'tokens'>, at: number): Neighbours {
  return {
    before: adjoins(tokens[at]) ? tokens[at - 1]?.text : undefined,
    after: adjoins(tokens[at + 1]) ? tokens[at + 1]?.text : undefined,
  };
}

/** Names, abbreviations and codes are no slips, whatever they are made of. */
function isNameOrShort(block: Block, at: number, neighbours: Neighbours): boolean {
  const word = block.tokens[at]?.text ?? '';
  if (/\d/u.test(word)) return typedVni(word, block.lexicon) === undefined;
  if (isAllCapitals(word)) return !(hasTone(word) && word.length > 2 && parseSyllable(word) === undefined);
  // «YouTube», «MamNon», «đC».
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  if (ABBREVIATED.test(fold(word))) {
    return (
      (bestNearby(word.toLowerCase(), neighbours, block.lexicon)[0]?.fit ?? 0) < 2 ||
      word !== word.toLowerCase()
    );
  }
  if (!isCapitalized(word)) return false;
  // A capital is a name's, unless raw keys make a word that fits its neighbours: «Hojc sinh».
  const typed = typedSyllable(word.toLowerCase());
  if (typed && typed.keys > 0 && block.lexicon.isSyllable(typed.text)) {
    const { before, after } = neighbours;
    const fits =
      (after !== undefined && block.lexicon.strength(typed.text, after) > 0) ||
      (before !== undefined && block.lexicon.strength(before, typed.text) > 0);
    if (fits) return false;
  }
  if (!VIETNAMESE.test(word)) return true;
  return parseSyllable(word) !== undefined && !opensSentence(block, at);
}

function hasTone(word: string): boolean {
  return /[\u0300\u0309\u0303\u0301\u0323]/u.test(word.normalize('NFD'));
}

/** Digits in a word are keys only when all of it is one syllable: «ho5c», «tuye6n»; not «a4», «mp3», «5a». */
function typedVni(word: string, lexicon: Lexicon): string | undefined {
  if (!/^\p{L}{2,}\d/u.test(word) && !/^\p{L}+\d+\p{L}+\d*$/u.test(word)) return undefined;
  const typed = typedSyllable(word.toLowerCase());
  return typed && lexicon.isSyllable(typed.text) && !/\d/u.test(typed.text) ? typed.text : undefined;
}

function asTyped(word: string, neighbours: Neighbours, lexicon: Lexicon): Guess | undefined {
  const near = bestNearby(word, neighbours, lexicon);
  const unglued = unglue(word, neighbours, lexicon);
  if (unglued === undefined) return undefined;
  // «giảnh» could be «gi ảnh»: one letter off a word that fits is the better guess.
  const oneOff = near[0];
  const parts = unglued.text.split(' ').length;
  if (!unglued.keys && oneOff !== undefined && (oneOff.fit > 1 || word.length < 6 || oneOff.distance < 1)) {
    return undefined;
  }
  if (unglued.keys && parts > 1 && oneOff !== undefined && oneOff.fit >= 2) return undefined;
  return unglued.keys
    ? { kind: 'typing', message: MESSAGES.typing, suggestions: [unglued.text] }
    : { kind: 'glued', message: MESSAGES.glued, suggestions: [unglued.text] };
}

function asUnknown(word: string, neighbours: Neighbours, lexicon: Lexicon): Guess {
  const near = bestNearby(word, neighbours, lexicon);
  const suggestions = near.slice(0, MOST_SUGGESTIONS).map(({ syllable }) => syllable);
  return { kind: 'unknown', message: MESSAGES.unknown, suggestions };
}

/** Syllables near to the word as it stands, and to what its keys may stand for with a letter missing («hnhf»). */
function bestNearby(word: string, { before, after }: Neighbours, lexicon: Lexicon) {
  const { letters, tone, keys } = typedIn(word);
  const options = new Map<string, number>();
  for (const { syllable, distance } of lexicon.nearby(word)) options.set(syllable, distance);
  // «hnhf»: a tone without a vowel to stand on.
  const last = keys === 0 ? toneKey(word) : undefined;
  if (keys > 0 || last !== undefined) {
    const meant = last === undefined ? letters + tone : word.slice(0, -1) + last;
    for (const { syllable, distance } of lexicon.nearby(meant)) {
      options.set(syllable, Math.min(distance, options.get(syllable) ?? Infinity));
    }
  }
  return [...options]
    .filter(([, distance]) => distance <= FARTHEST)
    .map(([syllable, distance]) => ({
      syllable: usualSpelling(syllable),
      distance,
      fit:
        (before === undefined ? 0 : lexicon.strength(before, syllable)) +
        (after === undefined ? 0 : lexicon.strength(syllable, after)),
    }))
    .sort((a, b) => b.fit - a.fit || a.distance - b.distance);
}
