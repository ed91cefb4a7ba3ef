import type { Finding } from '../finding.ts';
import { syllableKey } from '../lexicon/syllable-key.ts';
import { CONFUSIONS, type Confusion } from '../lists/confusions.ts';
import { MESSAGES } from '../messages.ts';
import { unglue } from '../typing/unglue.ts';
import { adjoins, inCaseOf, isAllCapitals, isCapitalized, opensSentence, type Block } from './rule.ts';

const byFirst = Map.groupBy(
  CONFUSIONS.map((confusion) => ({ ...confusion, keys: confusion.written.map(syllableKey) })),
  ({ keys }) => keys[0] ?? '',
);

/** Words of the list of those that are taken for one another: «sử lý» for «xử lý». */
export function mistakenWords(block: Block): readonly Finding[] {
  return block.tokens.flatMap((token, at) => {
    const found = byFirst.get(syllableKey(token.text))?.find((confusion) => standsAt(confusion, block, at));
    if (found === undefined) return [];
    // «bán sátchur»: the last word is a part of one that another rule takes apart.
    const length = found.keys.length;
    const isWhole = syllableKey(block.tokens[at + length - 1]?.text ?? '') === found.keys[length - 1];
    const last = block.tokens[at + length - (isWhole ? 1 : 2)];
    if (last === undefined) return [];
    const written = block.text.slice(token.start, last.end);
    const meant = inCaseOf(token.text, isWhole ? found.meant : found.meant.replace(/ [^ ]+$/u, ''));
    if (meant.toLowerCase() === written.toLowerCase()) return [];
    const finding: Finding = {
      kind: 'word',
      start: token.start,
      end: last.end,
      message: MESSAGES.word(written, meant),
      suggestions: [meant],
    };
    return [finding];
  });
}

function standsAt(
  { keys, notBefore }: Confusion & { readonly keys: readonly string[] },
  block: Block,
  at: number,
): boolean {
  const { tokens } = block;
  const matches = keys.every((key, offset) => {
    const token = tokens[at + offset];
    if (token === undefined || (offset > 0 && !adjoins(token))) return false;
    return (
      syllableKey(token.text) === key ||
      (offset === keys.length - 1 && firstOfGlued(token.text, block) === key)
    );
  });
  const next = tokens[at + keys.length];
  if (isName(block, at, keys.length)) return false;
  return matches && !(adjoins(next) && notBefore.includes(next?.text.toLowerCase() ?? ''));
}

/** `sát` of «sátchur», as a key. */
function firstOfGlued(word: string, { lexicon }: Block): string | undefined {
  if (lexicon.isKnown(word) || !/^\p{Ll}{5,}$/u.test(word)) return undefined;
  const [first] = unglue(word, {}, lexicon)?.text.split(' ') ?? [];
  return first === undefined ? undefined : syllableKey(first);
}

/** «Hà Trường», «Nguyễn Thị Trong»: capitals within a sentence are a name's. */
function isName(block: Block, at: number, length: number): boolean {
  const words = block.tokens.slice(at, at + length);
  return words.every(({ text }) => isCapitalized(text) && !isAllCapitals(text)) && !opensSentence(block, at);
}
