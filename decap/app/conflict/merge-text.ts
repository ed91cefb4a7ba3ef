import { diff3MergeRegions, diffComm } from 'node-diff3';

/** A stretch of a merged text. */
export type TextPiece =
  /** Nobody changed it (`base`; also what both changed alike), or only one did: it joins by itself. */
  | { readonly kind: 'joined'; readonly text: string; readonly from: 'base' | 'mine' | 'theirs' }
  /** Both changed it, each in another way. */
  | { readonly kind: 'collision'; readonly mine: string; readonly theirs: string };

/**
 * A three-way merge of two texts, sentence by sentence: two people who changed two sentences of one paragraph do not
 * collide.
 *
 * @param base what both began with; null: what both have in common stands for it
 */
export function mergeTexts(base: string | null, mine: string, theirs: string): readonly TextPiece[] {
  const [ours, others] = [sentences(mine), sentences(theirs)];
  const common = base === null ? commonOf(ours, others) : sentences(base);
  return diff3MergeRegions([...ours], [...common], [...others]).map((region) => {
    if (region.stable)
      return { kind: 'joined', text: region.bufferContent.join(''), from: FROM[region.buffer] };
    const [mineHere, theirsHere] = [region.aContent.join(''), region.bContent.join('')];
    return mineHere === theirsHere
      ? { kind: 'joined', text: mineHere, from: 'base' }
      : { kind: 'collision', mine: mineHere, theirs: theirsHere };
  });
}

/** diff3's names of the three texts. */
const FROM = { a: 'mine', o: 'base', b: 'theirs' } as const;

/** What follows the end of a sentence inside a line. */
const SENTENCE_END = /(?<=[.!?…]["”»’)\]*_]*[ \t]+)(?=\S)/u;
/** Tags, tables, headings, lists' markers and indented lines hold together. */
const WHOLE_LINE = /^\s*(?:<|\||#|[-*+>]\s|\d+[.)]\s|$)|^\s/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;

/** The text cut where a merge may cut it; put together again it is the same text. */
export function sentences(text: string): readonly string[] {
  let inCode = false;
  return (text.match(/[^\n]*\n|[^\n]+$/gu) ?? []).flatMap((line) => {
    const isFence = FENCE.test(line);
    if (isFence) inCode = !inCode;
    return inCode || isFence || WHOLE_LINE.test(line) ? [line] : line.split(SENTENCE_END);
  });
}

function commonOf(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  return diffComm([...mine], [...theirs]).flatMap((part) => ('common' in part ? part.common : []));
}

/** Whoever wants both gets mine first; whole lines of prose stay paragraphs of their own. */
export function bothOf(mine: string, theirs: string): string {
  if (mine === '' || theirs === '') return mine + theirs;
  const isProse = (text: string) => text.endsWith('\n') && !WHOLE_LINE.test(text);
  if (isProse(mine) && isProse(theirs)) return `${mine}\n${theirs}`;
  return /\s$/u.test(mine) ? mine + theirs : `${mine} ${theirs}`;
}
