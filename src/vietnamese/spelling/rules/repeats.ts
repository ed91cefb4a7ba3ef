import type { Finding } from '../finding.ts';
import { NEVER_TWICE } from '../lists/syllables.ts';
import { MESSAGES } from '../messages.ts';
import { adjoins, type Block } from './rule.ts';

const LONGEST = 6;
/** «một hai một hai», «ba bốn»: counting goes on like that. */
const COUNTED = new Set('một hai ba bốn năm sáu bảy tám chín mười'.split(' '));

/** «các các», «liên quan khác liên quan khác»: words that stand twice running. Not «luôn luôn», «từ từ». */
export function repeats({ text, tokens }: Block): readonly Finding[] {
  const found: Finding[] = [];
  const same = (a: number, b: number) => tokens[a]?.text.toLowerCase() === tokens[b]?.text.toLowerCase();
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = LONGEST; length > 0; length -= 1) {
      if (!isTwice(at, length)) continue;
      const [first, last] = [tokens[at + length], tokens[at + 2 * length - 1]];
      const before = tokens[at + length - 1];
      if (first === undefined || last === undefined || before === undefined) continue;
      const words = text.slice(first.start, last.end);
      found.push({
        kind: 'repeated',
        start: before.end,
        end: last.end,
        message: MESSAGES.repeated(words),
        suggestions: [''],
      });
      at += length;
      break;
    }
  }
  return found;

  function isTwice(at: number, length: number): boolean {
    for (let offset = 0; offset < length; offset += 1) {
      if (!same(at + offset, at + length + offset)) return false;
    }
    for (let offset = 1; offset < 2 * length; offset += 1) {
      if (!joins(tokens[at + offset]?.gap)) return false;
    }
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (length === 1) return NEVER_TWICE.has(word);
    // «xa xa», «ngày càng ngày càng»: a pair of one word is no pair.
    return !COUNTED.has(word) && !same(at, at + 1) && adjoins(tokens[at + length]);
  }
}

/** A space, or the stroke of «Đ/c». */
function joins(gap: string | undefined): boolean {
  return gap !== undefined && /^(?:[^\S\n]+|\/)$/u.test(gap);
}
