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

/** The end of a sentence inside a line, with what closes it. */
const SENTENCE_END = /(?<=[.!?…]["”»’)\]*_]*)(?=[ \t]+\S)/u;
/** Tags, tables, headings, lists' markers and indented lines hold together. */
const WHOLE_LINE = /^\s*(?:<|\||#|[-*+>]\s|\d+[.)]\s|$)|^\s/u;
const LIST_OR_TABLE = /^\s*(?:\||[-*+>]\s|\d+[.)]\s)/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;

/**
 * The text cut where a merge may cut it; put together again it is the same text. The space between two sentences is a
 * piece of its own: who goes on at the end of a line has not changed the sentence before.
 */
export function sentences(text: string): readonly string[] {
  let inCode = false;
  return (text.match(/[^\n]+|\n/gu) ?? []).flatMap((line) => {
    const isFence = FENCE.test(line);
    if (isFence) inCode = !inCode;
    if (inCode || isFence || WHOLE_LINE.test(line)) return [line];
    return line.split(SENTENCE_END).flatMap((part) => part.split(/(?<=^[ \t]+)(?=\S)/u));
  });
}

function commonOf(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  return diffComm([...mine], [...theirs]).flatMap((part) => ('common' in part ? part.common : []));
}

/** For whoever wants both: mine first. */
export function bothOf(mine: string, theirs: string): string {
  if (mine === '' || theirs === '' || /\s$/u.test(mine) || /^\s/u.test(theirs)) return mine + theirs;
  if (LIST_OR_TABLE.test(theirs)) return `${mine}\n${theirs}`;
  return WHOLE_LINE.test(theirs) || `${mine}${theirs}`.includes('\n')
    ? `${mine}\n\n${theirs}`
    : `${mine} ${theirs}`;
}
