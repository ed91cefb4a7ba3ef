import type { Finding } from '../finding.ts';
import { usualSpelling, type Lexicon } from '../lexicon/lexicon.ts';
import type { Nearby } from '../lexicon/nearby.ts';
import type { PairStrength } from '../lexicon/pairs.ts';
import { MESSAGES } from '../messages.ts';
import { inCaseOf, isCapitalized, opensSentence, type Block } from './rule.ts';
import { neighboursOf } from './unknown-words.ts';

/** A syllable in no more pairs than these is hardly a word of its own. */
const RARE = 2;
/** A syllable in no more pairs than these tells by its neighbour that it is meant: «đảm» before «bảo». */
const TELLING = 300;
/** A syllable in more pairs is right beside others that are never seen beside it, too: «hoặc», «để», «mà». */
const EVERYWHERE = 600;
/** Where only one neighbour tells, the word itself must be in no more pairs than these. */
const SELDOM = 60;
const MOST = 4;

/**
 * Good syllables in a place where nobody writes them, when a syllable near them would fit: «nhặm nâng cao» for «nhằm
 * nâng cao». What fits is what the pairs of the lexicon have seen.
 */
export function oddWords(block: Block): readonly Finding[] {
  return block.tokens.flatMap((token, at) => {
    const { lexicon } = block;
    if (!lexicon.isSyllable(token.text)) return [];
    if (isCapitalized(token.text) && !opensSentence(block, at)) return [];
    const { before, after } = sayingNeighbours(block, at);
    const meant = betterWord(token.text.toLowerCase(), before, after, lexicon);
    if (meant === undefined) return [];
    const suggestions = meant.map((syllable) => inCaseOf(token.text, usualSpelling(syllable)));
    const finding: Finding = {
      kind: 'word',
      start: token.start,
      end: token.end,
      message: MESSAGES.word(token.text, suggestions[0] ?? ''),
      suggestions,
    };
    return [finding];
  });
}

/** Neighbours that say something: known syllables, not names. */
function sayingNeighbours(block: Block, at: number) {
  const { before, after } = neighboursOf(block, at);
  const saying = (word: string | undefined, place: number) =>
    word !== undefined &&
    block.lexicon.isSyllable(word) &&
    (!isCapitalized(word) || opensSentence(block, place))
      ? word.toLowerCase()
      : undefined;
  return { before: saying(before, at - 1), after: saying(after, at + 1) };
}

/** How well a syllable goes with its neighbours; `undefined` where there is none. */
interface Fit {
  readonly left: PairStrength | undefined;
  readonly right: PairStrength | undefined;
}

function betterWord(
  word: string,
  before: string | undefined,
  after: string | undefined,
  lexicon: Lexicon,
): readonly string[] | undefined {
  const fitOf = (syllable: string): Fit => ({
    left: before === undefined ? undefined : lexicon.strength(before, syllable),
    right: after === undefined ? undefined : lexicon.strength(syllable, after),
  });
  const own = fitOf(word);
  if (own.left === 2 || own.right === 2 || (own.left === 1 && own.right !== 0)) return undefined;
  if (own.right === 1 && own.left !== 0) return undefined;
  const count = lexicon.count(word);
  if (count > EVERYWHERE) return undefined;
  const better = lexicon
    .nearby(word)
    .map((near) => ({ ...near, ...fitOf(near.syllable), count: lexicon.count(near.syllable) }))
    .filter((near) => near.distance > 0 && isBetter(near, own, count))
    .sort((a, b) => sum(b) - 2 * b.distance - (sum(a) - 2 * a.distance) || a.distance - b.distance);
  return better.length === 0 ? undefined : better.slice(0, MOST).map(({ syllable }) => syllable);
}

function sum({ left = 0, right = 0 }: Fit): number {
  return left + right;
}

/**
 * Measured on text without slips: what is only unseen is mostly right, so that the other word must be seen more, the
 * more usual the word itself is and the less its neighbours say.
 */
function isBetter(near: Fit & Nearby & { readonly count: number }, own: Fit, count: number): boolean {
  if (near.distance > 1 || near.left === 0 || near.right === 0 || sum(own) > 0) return false;
  const between = near.left !== undefined && near.right !== undefined;
  const certain = between && sum(near) >= 3;
  if (count <= RARE) return certain || (near.distance < 1 && sum(near) > 0);
  if (near.count > TELLING) return false;
  return certain || (!between && count <= SELDOM && sum(near) === 2 && near.distance < 1);
}
