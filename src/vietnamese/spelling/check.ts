import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { officialName, type OfficialName } from './lists/official-names.ts';
import {
  mixedCapitals,
  names,
  paragraphStart,
  partyAndState,
  sentenceStarts,
  strokes,
} from './rules/capitals.ts';
import { mistakenWords } from './rules/mistaken-words.ts';
import { numbering } from './rules/numbering.ts';
import { oddWords } from './rules/odd-words.ts';
import { repeats } from './rules/repeats.ts';
import type { Block } from './rules/rule.ts';
import { missingColon, spacing } from './rules/spacing.ts';
import { tonePlaces, toneStyleOf } from './rules/tone-places.ts';
import { unknownWords } from './rules/unknown-words.ts';
import type { ToneStyle } from './syllable.ts';
import { otherSpans, tokenize } from './tokens.ts';

/** Findings of blocks that were checked before, by what they depend on. */
export type BlockCache = Map<string, readonly Finding[]>;

/** Blocks in a cache: a long article has some hundred. */
const MOST_CACHED = 2000;

export interface CheckOptions {
  readonly lexicon: Lexicon;
  /** The school's way with «hòa»; without one, each text keeps to its own. */
  readonly toneStyle?: ToneStyle | undefined;
  /** Names of the school whose capitals are fixed. */
  readonly names?: readonly string[];
  /** For whoever checks the same text again and again while it is written. It goes with the lexicon and the names. */
  readonly cache?: BlockCache;
}

/** A block of a text, and what sort it is. */
export interface TextBlock {
  /** NFC. */
  readonly text: string;
  /** Whether it is a sentence or several: then it begins with a capital. A line of a list need not. */
  readonly paragraph?: boolean;
}

/**
 * Looks for likely slips of spelling, typing and punctuation. Pure, and quick: a page takes a few milliseconds.
 *
 * @param blocks of one text, by which its way with tone marks is told.
 * @returns for each block its findings, by place; none overlaps another.
 */
export function checkBlocks(
  blocks: readonly TextBlock[],
  options: CheckOptions,
): readonly (readonly Finding[])[] {
  const read = blocks.map(({ text }) => readBlock(text, options.lexicon));
  const style = options.toneStyle ?? toneStyleOf(read.flatMap(({ tokens }) => tokens));
  const own = (options.names ?? []).map(officialName);
  const numbers = numbering(blocks.map(({ text }) => text));
  return read.map((block, at) => {
    const paragraph = blocks[at]?.paragraph === true;
    const key = `${style ?? ''} ${String(paragraph)} ${block.text}`;
    const found = options.cache?.get(key) ?? findingsOf(block, paragraph, style, own);
    if (options.cache && options.cache.size > MOST_CACHED) options.cache.clear();
    options.cache?.set(key, found);
    return withoutOverlaps([...(numbers[at] ?? []), ...found]);
  });
}

function findingsOf(
  block: Block,
  paragraph: boolean,
  style: ToneStyle | undefined,
  own: readonly OfficialName[],
): readonly Finding[] {
  return [
    ...mistakenWords(block),
    ...unknownWords(block),
    ...oddWords(block),
    ...repeats(block),
    ...spacing(block),
    ...missingColon(block),
    ...sentenceStarts(block),
    ...(paragraph ? paragraphStart(block) : []),
    ...names(block, own),
    ...mixedCapitals(block),
    ...partyAndState(block),
    ...strokes(block),
    ...tonePlaces(block.tokens, style),
  ];
}

/** The same for one block. */
export function checkText(text: string, options: CheckOptions): readonly Finding[] {
  return checkBlocks([{ text }], options)[0] ?? [];
}

function readBlock(text: string, lexicon: Lexicon): Block {
  const others = otherSpans(text);
  return { text, others, tokens: tokenize(text, others), lexicon };
}

/** Of two findings in one place the first one of the rules' order stays. */
function withoutOverlaps(found: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of found) {
    const overlaps = kept.some(({ start, end }) => finding.start < end && start < finding.end);
    if (!overlaps) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
