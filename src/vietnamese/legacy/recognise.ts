import { parseSyllable } from '../spelling/syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** How Vietnamese was written before Unicode: in the codes of «ABC» fonts (TCVN3), or in those of VNI-Windows. */
export type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** The font shows every letter as a capital. */
  readonly capitals: boolean;
}

/** Letters that Unicode has for Vietnamese and no text in an old code can hold. */
const MODERN = /[ĂăĐđƠơƯư\u{1EA0}-\u{1EF9}]|\p{Mark}/u;
/** The letters of Windows-1252 that stand for Vietnamese ones in either code. */
const MARKED = /[\u{A1}-\u{FF}]/u;
const BETWEEN_WORDS = /[\s.,;:!?()[\]{}"'/\\–—…“”‘’+=*_<>|0-9-]+/u;

/** Words needed before a text is called anything: fewer may be a name or a symbol. */
const FEWEST = 3;
/** Of the words with marks, how many must read as Vietnamese once they are converted. */
const MOST = 0.7;

export function toUnicode(text: string, encoding: LegacyEncoding, capitals = false): string {
  const letters = encoding === 'tcvn3' ? fromTcvn3(text, capitals) : fromVni(text);
  return letters.normalize('NFC');
}

/** The code that a font is made for, by its name: `.VnTime`, `".VnTimeH", serif`, `VNI-Times`. */
export function legacyFont(family: string): LegacyFont | undefined {
  const first = (family.split(',')[0] ?? '').replaceAll(/["']/gu, '').trim().toLowerCase();
  if (first.startsWith('.vn')) return { encoding: 'tcvn3', capitals: first.endsWith('h') };
  return /^vni[-\s]/u.test(first) ? { encoding: 'vni', capitals: false } : undefined;
}

function hasModernLetters(text: string): boolean {
  return MODERN.test(text);
}

/** Words with marks that Vietnamese can have, when they are read as they stand or in an old code. */
function readable(words: readonly string[], encoding?: LegacyEncoding): number {
  return words.filter((word) => {
    if (encoding === undefined) return parseSyllable(word) !== undefined;
    const read = toUnicode(word, encoding);
    // «bà»: a letter that the code does not have where it stands. In VNI í and ì are what they are.
    const isForeign = read === word && !(encoding === 'vni' && /[ìí]/iu.test(word));
    return !isForeign && parseSyllable(read) !== undefined;
  }).length;
}

function markedWords(text: string): readonly string[] {
  return text.split(BETWEEN_WORDS).filter((word) => MARKED.test(word));
}

/**
 * The old code that a text is written in, by what it would say: most of its words with marks are Vietnamese once
 * converted, and few are as they stand. `undefined` for Unicode, other languages, and texts too short to tell.
 */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  if (hasModernLetters(text)) return undefined;
  const words = markedWords(text);
  if (words.length < FEWEST) return undefined;
  const asItStands = readable(words);
  if (asItStands > words.length / 2) return undefined;
  const counts = (['tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    count: readable(words, encoding),
  }));
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
  const isOther = best.count - asItStands >= FEWEST || asItStands === 0;
  return best.count >= words.length * MOST && isOther ? best.encoding : undefined;
}

/** Whether a piece of a text that is known to be in an old code is in it too: it reads no worse converted. */
export function isWrittenIn(text: string, encoding: LegacyEncoding): boolean {
  if (hasModernLetters(text)) return false;
  const words = markedWords(text);
  return readable(words, encoding) >= readable(words);
}
