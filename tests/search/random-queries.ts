/** Texts that no parent would type, but a pocket, a broken keyboard or somebody with ill will might. */
import { random } from '../random.ts';

type Next = (below: number) => number;

const pick = <Item>(items: ArrayLike<Item>, next: Next): Item | undefined => items[next(items.length)];

/** So many of what `make` makes, in a row. */
const row = (length: number, make: () => string) => Array.from({ length }, make).join('');

const MARKS = '\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0335\u0489';
const LETTERS =
  'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵfjwz';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»“”‘’–—…·¿§№°';
const INVISIBLE =
  '\u00A0\u00AD\u034F\u180E\u200B\u200C\u200D\u200E\u202A\u202E\u2028\u2029\u2060\u3000\uFEFF\uFFFD\uFFFE';
const EMOJI = ['🍚', '👨‍👩‍👧', '🇻🇳', '❤️', '1️⃣', '🏃🏽‍♀️', '㊙️'];
const FOREIGN = 'مرحباשלוםहिन्दी漢字カナ한국어ภาษาไทยΑβгдéßıİſﬁǅ𝒯𝓮𝔁𐐨';
const BROKEN = ['\uD83D', '\uDE00', '\uD800\uD800', '\uDC00a', 'a\uDBFF'];
const SYLLABLES = 'thực đơn tuyển sinh họp phụ huynh học phí đăng ký phở gà nghị quyết'.split(' ');
const HTML = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  '<mark>',
  '</ol>',
  '<!--',
  '&#0;',
];
const REGULAR = [
  '.*',
  '(a+)+$',
  '[',
  '\\',
  '(?<',
  '{1,',
  '\\p{L}',
  '^$',
  '|',
  '*?',
  '\\u{',
  '$&',
  '$1',
  '%E0%A4%A',
  '%',
];
const KEYS = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'undefined',
  'null',
  'NaN',
  '-0',
  '1e999',
];

const character = (code: number) => String.fromCodePoint(code);
const digits = (next: Next) => row(1 + next(6), () => String(next(10)));

/** Each a manner of being odd; a query is of one, or of two together. */
const MANNERS: readonly ((next: Next) => string)[] = [
  (next) => row(next(20), () => pick(LETTERS, next) ?? ''),
  (next) => row(1 + next(8), () => pick(MARKS, next) ?? ''),
  (next) => `${pick(LETTERS, next) ?? ''}${row(next(300), () => pick(MARKS, next) ?? '')}`,
  (next) => row(1 + next(12), () => pick(PUNCTUATION, next) ?? ''),
  (next) => row(1 + next(6), () => `${pick(SYLLABLES, next) ?? ''}${pick(INVISIBLE, next) ?? ''}`),
  (next) => row(1 + next(5), () => pick(EMOJI, next) ?? ''),
  (next) => row(1 + next(12), () => pick(Array.from(FOREIGN), next) ?? ''),
  (next) => row(1 + next(4), () => `${pick(BROKEN, next) ?? ''}${pick(SYLLABLES, next) ?? ''}`),
  (next) => row(1 + next(10), () => character(next(32))),
  (next) => row(1 + next(10), () => character(next(0x11_0000))),
  (next) =>
    `${digits(next)}${pick('/-. ', next) ?? ''}${digits(next)}${pick('/-. ', next) ?? ''}${digits(next)}`,
  (next) => `ngày ${digits(next)} tháng ${digits(next)} năm ${digits(next)}`,
  (next) => `${digits(next)}/${row(next(5), () => pick('KHNQĐTWUB-/', next) ?? '')}`,
  (next) => `${pick(SYLLABLES, next) ?? ''}${digits(next)}${pick(SYLLABLES, next) ?? ''}${digits(next)}`,
  (next) =>
    `"${pick(SYLLABLES, next) ?? ''} ${pick(LETTERS, next) ?? ''}${pick(['"', '', '""'], next) ?? ''}`,
  (next) => pick(HTML, next) ?? '',
  (next) => `${pick(REGULAR, next) ?? ''}${pick(REGULAR, next) ?? ''}`,
  (next) => pick(KEYS, next) ?? '',
  (next) =>
    row(1 + next(8), () => `${pick(SYLLABLES, next) ?? ''}${pick([' ', '  ', '\t', '\n'], next) ?? ''}`),
  (next) => (pick(SYLLABLES, next) ?? '').normalize(pick(['NFD', 'NFKC', 'NFKD'], next)).toUpperCase(),
];

/** Longer than a field of a page should let anybody type. */
const LONG = 5_000;
const ONE_IN = 100;

/** The same queries in each run. */
export function randomQueries(count: number, seed: number): readonly string[] {
  const next = random(seed);
  const one = () => pick(MANNERS, next)?.(next) ?? '';
  return Array.from({ length: count }, () => {
    const text = next(3) === 0 ? `${one()}${pick(['', ' '], next) ?? ''}${one()}` : one();
    return next(ONE_IN) === 0 ? text.repeat(Math.ceil(LONG / Math.max(1, text.length))).slice(0, LONG) : text;
  });
}
