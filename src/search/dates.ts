/**
 * Dates in a text, in any spelling people use, each as the one word that the index holds for it. Pages and queries are
 * read by the same rules, so that «5/9/2022» finds «ngày 05 tháng 9 năm 2022». Browser-safe.
 */

/** A date in a text. Offsets count UTF-16 code units. */
export interface FoundDate {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** What a query asks for. */
  readonly word: string;
  /** What a page holds: the word, and those of the wider times that it lies in (`5/9/2022` lies in «tháng 9»). */
  readonly words: readonly string[];
}

/**
 * Before every word: no Vietnamese word begins like this. Pagefind takes what is typed for the beginning of a word, and
 * «ngày» must not find every page that has a date.
 */
const MARK = 'z';

const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(0?[1-9]|1[0-2])`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const SHORT_YEAR = String.raw`(\d\d)`;
const GAP = String.raw`[\s,]+`;
/** With or without diacritics, composed or not. */
const WORD = {
  day: String.raw`ng(?:a\u0300?|à)y`,
  month: String.raw`th(?:a\u0301?|á)ng`,
  year: String.raw`n(?:a\u0306?|ă)m`,
  schoolYear: String.raw`n(?:a\u0306?|ă)m\s+h(?:o\u0323?|ọ)c`,
};
const DASH = String.raw`\s?[-–—/]\s?`;
/** Not within a longer number, nor after the beginning of another date. */
const START = String.raw`(?<!\d)(?<!\d[./])`;
const END = String.raw`(?!\d)(?![./-]\d)`;
/** A day may have «ngày» before it, and then it belongs to what was found. */
const SAID_DAY = String.raw`(?:(?<!\p{L})${WORD.day}\s+)?`;

type Parts = readonly (string | undefined)[];

interface Spelling {
  readonly pattern: RegExp;
  readonly wordsOf: (groups: Parts) => readonly string[];
}

function spelling(source: string, wordsOf: Spelling['wordsOf']): Spelling {
  return { pattern: new RegExp(source, 'giu'), wordsOf };
}

/** Where two spellings begin at one place, the longer one is meant. */
const SPELLINGS: readonly Spelling[] = [
  // 5/9/2022, 05-09-2022, 5.9.2022, ngày 5/9/2022
  spelling(
    String.raw`${SAID_DAY}${START}${DAY}(\s?[-./]\s?)${MONTH}\2${YEAR}${END}`,
    ([day, , month, year]) => dayWords(year, month, day),
  ),
  // 5/9/22: with a stroke only, for 1.2.22 is the number of a section
  spelling(
    String.raw`${SAID_DAY}${START}${DAY}/${MONTH}/${SHORT_YEAR}(?!\d|[/-]\p{L})${END}`,
    ([day, month, year]) => dayWords(`20${year ?? ''}`, month, day),
  ),
  // ngày 5 tháng 9 năm 2022, 5 tháng 9, 5 tháng 9/2022, 5/9 năm 2022
  spelling(
    String.raw`${SAID_DAY}${START}${DAY}(?:${GAP}${WORD.month}\s+|/)${MONTH}(?:${GAP}${WORD.year}\s+|\s?[-./]\s?)${YEAR}${END}`,
    ([day, month, year]) => dayWords(year, month, day),
  ),
  spelling(String.raw`${SAID_DAY}${START}${DAY}${GAP}${WORD.month}\s+${MONTH}${END}`, ([day, month]) =>
    dayWords(undefined, month, day),
  ),
  // 5/9; ngày 5-9, ngày 5.9: without «ngày», these are something else
  spelling(String.raw`${SAID_DAY}${START}${DAY}/${MONTH}(?!\d)(?!\s?[./-]\s?[\d\p{L}])`, ([day, month]) =>
    dayWords(undefined, month, day),
  ),
  spelling(
    String.raw`(?<!\p{L})${WORD.day}\s+${DAY}[-.]${MONTH}(?!\d)(?!\s?[./-]\s?[\d\p{L}])`,
    ([day, month]) => dayWords(undefined, month, day),
  ),
  // 2022-09-05
  spelling(String.raw`(?<![\d-])${YEAR}-(\d\d)-(\d\d)(?![\d-])`, ([year, month, day]) =>
    dayWords(year, month, day),
  ),
  // tháng 9/2022, tháng 9 năm 2022, 9/2022
  spelling(
    String.raw`(?<!\p{L})${WORD.month}\s+${MONTH}(?:${GAP}${WORD.year}\s+|\s?[-./]\s?)${YEAR}${END}`,
    ([month, year]) => monthWords(year, month),
  ),
  spelling(String.raw`${START}(?<!\d-)${MONTH}/${YEAR}(?!\d)(?!\s?[./-]\s?[\d\p{L}])`, ([month, year]) =>
    monthWords(year, month),
  ),
  // tháng 9
  spelling(String.raw`(?<!\p{L})${WORD.month}\s+${MONTH}${END}`, ([month]) => monthWords(undefined, month)),
  // năm học 2022-2023, 2022–2023, năm học 22-23
  spelling(
    String.raw`(?:(?<!\p{L})${WORD.schoolYear}\s+)?(?<![\d./-])${YEAR}${DASH}${YEAR}(?![\d/-])`,
    ([first, last]) => schoolYearWords(first, last),
  ),
  spelling(
    String.raw`(?<!\p{L})${WORD.schoolYear}\s+(?:20)?${SHORT_YEAR}${DASH}${SHORT_YEAR}(?![\d/-])`,
    ([first, last]) => schoolYearWords(`20${first ?? ''}`, `20${last ?? ''}`),
  ),
];

/** The dates of a text from its beginning on, none within another. What no calendar has (31/2) is no date. */
export function findDates(text: string): readonly FoundDate[] {
  // Every spelling has a digit: most texts, and all but a few queries, are done here.
  if (!/\d/u.test(text)) return [];
  const spelt = SPELLINGS.flatMap(({ pattern, wordsOf }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      from: match.index,
      to: match.index + match[0].length,
      words: wordsOf(match.slice(1)),
    })),
  ).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return spelt.flatMap(({ from, to, words }) => {
    if (from < end) return [];
    // An impossible date too: of «30 tháng 2» the «tháng 2» is not meant.
    end = to;
    const [word] = words;
    return word === undefined ? [] : [{ from, to, word, words }];
  });
}

/** The words of one day, `yyyy-mm-dd` or `dd/mm/yyyy`; none when it is no date. */
export function wordsOfDay(day: string): readonly string[] {
  return findDates(day)[0]?.words ?? [];
}

/** The narrowest first. */
function dayWords(year: string | undefined, month = '', day = ''): readonly string[] {
  // Without a year any that has the day will do: 29 February has to be possible.
  if (!exists(Number(year ?? '2000'), Number(month), Number(day))) return [];
  const monthDay = `${twoDigits(month)}${twoDigits(day)}`;
  const eachYear = `${MARK}ngaymd${monthDay}`;
  if (year === undefined) return [eachYear, ...monthWords(undefined, month)];
  return [`${MARK}ngay${year}${monthDay}`, eachYear, ...monthWords(year, month)];
}

function monthWords(year: string | undefined, month = ''): readonly string[] {
  const eachYear = `${MARK}thang${twoDigits(month)}`;
  return year === undefined ? [eachYear] : [`${MARK}thang${year}${twoDigits(month)}`, eachYear];
}

function schoolYearWords(first = '', last = ''): readonly string[] {
  return Number(last) === Number(first) + 1 ? [`${MARK}namhoc${first}${last}`] : [];
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}
