/**
 * Numbers of documents in a text, each as the words that the index holds for it, so that `48/KH-MNQP`, `48 kh mnqp` and
 * «kế hoạch 48» find the same page. Their grammar is that of `src/schema/document-number.ts`. Browser-safe.
 */
import { DOCUMENT_KINDS } from '../schema/document-kinds.ts';
import { documentNumberKey, parseDocumentNumber, type DocumentNumber } from '../schema/document-number.ts';
import { fold } from '../vietnamese/fold.ts';

/** A number in a text. Offsets count UTF-16 code units. */
export interface FoundDocumentNumber {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** What a query asks for: `48khmnqp`, or `29nq` where no more is said. */
  readonly word: string;
  /** What a page holds: the word, and the shorter ones that people call the document by. */
  readonly words: readonly string[];
  /** What a query asks for first: `ownNumberWord` of the word. */
  readonly own: string;
}

type Found = Omit<FoundDocumentNumber, 'own'>;

/** A page writes symbols in capitals, as the decree has them; a query writes them in any case. */
export type Writing = 'page' | 'query';

/** `nq` of «NQ», and of «nghị quyết» by name: both folded. */
const SYMBOLS: ReadonlySet<string> = new Set(DOCUMENT_KINDS.flatMap(({ symbols }) => symbols.map(fold)));
const SYMBOL_OF_NAME: ReadonlyMap<string, string> = new Map(
  DOCUMENT_KINDS.flatMap(({ label, symbols: [symbol] }): [string, string][] =>
    symbol === undefined ? [] : [[fold(label).replace(/ \(.*\)$/u, ''), fold(symbol)]],
  ),
);
/** Letters have no symbol of their own (Nghị định 30/2020/NĐ-CP, phụ lục III): people say «công văn 15», «cv 15». */
const LETTER = 'cv';
const LETTER_NAMES = new Set(['cong van', LETTER]);

/** Kinds that people cite by the bare number. Of others it must be «số 5»: «hướng dẫn 5 bước» has no number. */
const CITED = new Set(['nq', 'nd', 'tt', 'ttlt', 'qd', 'ct', 'kh', 'kl', LETTER]);
const LONGEST_NAME = 4;

const PIECE = String.raw`\p{L}[\p{L}\d&]+`;
/** Where spaces stand around a stroke or a dash only capitals go on: «29-NQ/TW – Nghị quyết về…». */
const SPACED_PIECE = String.raw`[\p{Lu}&]{2}[\p{Lu}\d&]*(?![\p{L}\d])`;
const JOINT = String.raw`(?:[-–—/]${PIECE}|\s?[-–—/]\s?${SPACED_PIECE})`;
const WHOLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])\d{1,5}(?:\s?/\s?(?:19|20)\d\d)?${JOINT}(?:${JOINT})*`,
  'gu',
);
/** A serial, maybe with the year of a legal normative document. */
const SERIAL =
  /(?<![\p{L}\p{N}/.,-])(\d{1,5})(?:\s?[/ ]\s?((?:19|20)\d\d))?(?![\p{L}\p{N}]|[.,]\d|\s?[/-]\s?\d)/gu;
const SYMBOL_AFTER = /^[ \t]?[-–/]?[ \t]?(\p{L}{2,4})(?![\p{L}\p{N}])/u;
/** «48 kh mnqp»: what has no vowel is an office, not a word. */
const OFFICE_AFTER = /^[ ]([bcdđfghjklmnpqrstvwxz]{2,7})(?![\p{L}\p{N}\p{M}])/iu;
const WORDS_BEFORE = /(?<![\p{L}\p{N}])(?:[\p{L}\p{M}]+[ \t]+){0,5}[\p{L}\p{M}]+[ \t]*:?[ \t]+$/u;
/** `nq29` */
const GLUED = /(?<![\p{L}\p{N}])(\p{L}{2,4})(\d{1,5})(?![\p{L}\p{N}])/gu;

/**
 * What only the document's own page holds for one of the words of its number: it is looked for before the pages that
 * name it. The letter before it keeps it from what is typed as the beginning of a word (`dates.ts`).
 */
export function ownNumberWord(word: string): string {
  return `zso${word}`;
}

/** The numbers of a text from its beginning on, none within another. */
export function findDocumentNumbers(text: string, writing: Writing): readonly FoundDocumentNumber[] {
  // Most texts have no digit.
  if (!/\d/u.test(text)) return [];
  const whole = wholeNumbers(text, writing);
  const parts = [...partialNumbers(text, writing), ...gluedNumbers(text, writing)].filter(
    (part) => !whole.some((found) => overlaps(found, part)),
  );
  return [...whole, ...parts]
    .map((found) => ({ ...found, own: ownNumberWord(found.word) }))
    .sort((a, b) => a.from - b.from);
}

/** `48/KH-MNQP`, in full. */
function wholeNumbers(text: string, writing: Writing): Found[] {
  // Capitals are as long as what they stand for, but for a few letters that no Vietnamese word has.
  const capitals = text.toLocaleUpperCase('vi');
  const read = writing === 'query' && capitals.length === text.length ? capitals : text;
  return Array.from(read.matchAll(WHOLE), (match) => {
    const number = parseDocumentNumber(match[0]);
    if (number === undefined || !isPlausible(number, writing)) return undefined;
    return { from: match.index, to: match.index + match[0].length, ...wordsOfNumber(number, match[0]) };
  }).filter((found) => found !== undefined);
}

/** «24/Tiên Lãng» is an address. In a query, where all may be small letters, offices have no vowels (`MNQP`, `TW`). */
function isPlausible({ form, symbol = '', office }: DocumentNumber, writing: Writing): boolean {
  if (form !== 'state') return true;
  if (writing === 'page') return [symbol, office].some((piece) => /\p{Lu}.*\p{Lu}/u.test(piece));
  return SYMBOLS.has(fold(symbol)) || !/[aeiouy]/u.test(fold(symbol + office));
}

function wordsOfNumber({ serial, year, symbol }: DocumentNumber, written: string) {
  const whole = bare(documentNumberKey(written));
  const kind = symbol === undefined || !SYMBOLS.has(fold(symbol)) ? undefined : fold(symbol);
  // Without a kind it is a letter, or a law: «luật 43/2019».
  const named = shortWords(serial, year, kind ?? (year === undefined ? LETTER : ''));
  return { word: whole, words: [...new Set([whole, ...named])] };
}

/** `29nq`; with the year `542019nq` before `54nq`. */
function shortWords(serial: string, year: number | string | undefined, kind: string): readonly string[] {
  const number = serial.replace(/^0+(?=\d)/u, '');
  const withYear = year === undefined ? [] : [`${number}${String(year)}${kind}`];
  return kind === '' ? withYear : [...withYear, `${number}${kind}`];
}

/** A serial with its kind before or after it: «nghị quyết 29», `nq 29`, `29 nq`, «kế hoạch số 48». */
function partialNumbers(text: string, writing: Writing): Found[] {
  return Array.from(text.matchAll(SERIAL), (match) => {
    const [written, serial = '', year] = match;
    // «kế hoạch 2022» is of that year.
    if (year === undefined && /^(?:19|20)\d\d$/u.test(serial)) return undefined;
    const end = match.index + written.length;
    const named = kindBefore(text.slice(Math.max(0, match.index - 60), match.index), writing);
    const after = named ? undefined : kindAfter(text.slice(end, end + 8), writing);
    const { kind, length } = named ?? after ?? { kind: undefined, length: 0 };
    const [word, ...wider] = kind === undefined ? [] : shortWords(serial, year, kind);
    if (word === undefined) return undefined;
    const office = after && writing === 'query' ? OFFICE_AFTER.exec(text.slice(end + length)) : null;
    if (office) {
      const whole = `${word}${fold(office[1] ?? '')}`;
      return { from: match.index, to: end + length + office[0].length, word: whole, words: [whole] };
    }
    return {
      from: named ? match.index - length : match.index,
      to: after ? end + length : end,
      word,
      words: [word, ...wider],
    };
  }).filter((found) => found !== undefined);
}

function gluedNumbers(text: string, writing: Writing): Found[] {
  return Array.from(text.matchAll(GLUED), (match) => {
    const [written, symbol = '', serial] = match;
    const [word] =
      CITED.has(fold(symbol)) && isSymbol(symbol, writing)
        ? shortWords(serial ?? '', undefined, fold(symbol))
        : [];
    return word === undefined
      ? undefined
      : { from: match.index, to: match.index + written.length, word, words: [word] };
  }).filter((found) => found !== undefined);
}

interface SaidKind {
  readonly kind: string;
  /** How much of the text says it. */
  readonly length: number;
}

/** @param before what stands before the serial */
function kindBefore(before: string, writing: Writing): SaidKind | undefined {
  const said = WORDS_BEFORE.exec(before)?.[0];
  if (said === undefined) return undefined;
  const words = Array.from(said.matchAll(/[\p{L}\p{M}]+/gu));
  const saysNumber = fold(words.at(-1)?.[0] ?? '') === 'so';
  const named = saysNumber ? words.slice(0, -1) : words;
  for (let count = Math.min(LONGEST_NAME, named.length); count > 0; count -= 1) {
    const name = named.slice(-count);
    const kind = kindOf(name.map(([word]) => word).join(' '), writing);
    if (kind === undefined || !(saysNumber || CITED.has(kind))) continue;
    return { kind, length: said.length - (name[0]?.index ?? 0) };
  }
  return undefined;
}

/** @param after what stands after the serial */
function kindAfter(after: string, writing: Writing): SaidKind | undefined {
  const [said = '', symbol = ''] = SYMBOL_AFTER.exec(after) ?? [];
  const kind = isSymbol(symbol, writing) ? fold(symbol) : undefined;
  return kind === undefined || !CITED.has(kind) ? undefined : { kind, length: said.length };
}

function kindOf(name: string, writing: Writing): string | undefined {
  if (isSymbol(name, writing)) return fold(name);
  const folded = fold(name);
  return LETTER_NAMES.has(folded) ? LETTER : SYMBOL_OF_NAME.get(folded);
}

function isSymbol(word: string, writing: Writing): boolean {
  return SYMBOLS.has(fold(word)) && (writing === 'query' || word === word.toLocaleUpperCase('vi'));
}

/** `48/KH-MNQP` → `48khmnqp`. */
function bare(number: string): string {
  return fold(number).replace(/[^\p{L}\p{N}]/gu, '');
}

function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}
