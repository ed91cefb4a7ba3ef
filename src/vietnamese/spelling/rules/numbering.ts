import type { Finding } from '../finding.ts';
import { MESSAGES } from '../messages.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const NUMBERED = /^(\s*)([IVX]+)\.\s+\p{Lu}/u;

/** Parts of a document that are numbered «I.», «II.»: the first is I, and none is skipped or there twice. */
export function numbering(texts: readonly string[]): readonly (readonly Finding[])[] {
  let last = 0;
  return texts.map((text) => {
    const [, indent = '', numeral = ''] = NUMBERED.exec(text) ?? [];
    const number = ROMAN.indexOf(numeral) + 1;
    if (number === 0) return [];
    const meant = ROMAN[last] ?? '';
    const isNext = number === last + 1;
    last = isNext ? number : last + 1;
    if (isNext || number === 1) {
      last = number;
      return [];
    }
    const start = indent.length;
    const end = start + numeral.length;
    return [{ kind: 'punctuation', start, end, message: MESSAGES.numbering(meant), suggestions: [meant] }];
  });
}
