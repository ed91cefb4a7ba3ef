import { schoolDateParts } from './school-time.ts';

/**
 * Numbers of documents, taken apart and put in one spelling.
 *
 * State: `48/KH-MNQP`, of a letter `15/BGDĐT-GDMN` (Nghị định 30/2020/NĐ-CP, phụ lục I, phần II, mục 3).
 * Legal normative documents add the year: `54/2019/NQ-HĐND`, `43/2019/QH14`.
 * The Party puts the kind first: `29-NQ/TW` (Hướng dẫn 36-HD/VPTW).
 */
export type NumberForm = 'state' | 'law' | 'party';

export interface DocumentNumber {
  readonly form: NumberForm;
  /** As written: `04`. */
  readonly serial: string;
  /** Of a legal normative document. */
  readonly year?: number;
  /** What stands before the office, as a rule the kind: `KH`, `NQ`; of a letter its office: `BGDĐT`. */
  readonly symbol?: string;
  /** `MNQP`, `TW`, `QH14`. */
  readonly office: string;
}

const DASHES = /[\p{Dash_Punctuation}\u2212]/gu;
const PREFIX = /^số\s*:?\s*(?=\d)/iu;
/** «Số nhỏ hơn 10 phải ghi thêm số 0 phía trước» (the same annex). */
const SINGLE_DIGIT = /^\d(?=\/)/u;

const SYMBOL = String.raw`\p{Lu}[\p{L}\d&.]*`;
const SERIAL = String.raw`(?<serial>\d{1,5})`;
const OFFICE = String.raw`(?<office>${SYMBOL}(?:-${SYMBOL})*)`;
const FORMS: readonly (readonly [NumberForm, RegExp])[] = [
  ['party', new RegExp(`^${SERIAL}-(?<symbol>${SYMBOL})/${OFFICE}$`, 'u')],
  ['law', new RegExp(`^${SERIAL}/(?<year>(?:19|20)\\d\\d)/(?:(?<symbol>${SYMBOL})-)?${OFFICE}$`, 'u')],
  ['state', new RegExp(`^${SERIAL}/(?:(?<symbol>${SYMBOL})-)?${OFFICE}$`, 'u')],
];

/** One spelling of what people type: `Số: 48 / KH – MNQP` is `48/KH-MNQP`, `4/2015/NĐ-CP` is `04/2015/NĐ-CP`. */
export function tidyDocumentNumber(typed: string): string {
  return typed
    .normalize('NFC')
    .trim()
    .replace(PREFIX, '')
    .replace(DASHES, '-')
    .replace(/\s+/gu, '')
    .replace(SINGLE_DIGIT, (digit) => `0${digit}`);
}

/** The parts of a number, or `undefined` when it has none of the three forms. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const number = tidyDocumentNumber(text);
  for (const [form, pattern] of FORMS) {
    const { serial, year, symbol, office } = pattern.exec(number)?.groups ?? {};
    if (serial === undefined || office === undefined) continue;
    return {
      form,
      serial,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(symbol === undefined ? {} : { symbol }),
      office,
    };
  }
  return undefined;
}

/** As documents write it: what `parseDocumentNumber` takes apart. */
export function formatDocumentNumber({ form, serial, year, symbol, office }: DocumentNumber): string {
  if (form === 'party') return `${serial}-${symbol ?? ''}/${office}`;
  const end = symbol === undefined ? office : `${symbol}-${office}`;
  return year === undefined ? `${serial}/${end}` : `${serial}/${String(year)}/${end}`;
}

/** Two numbers are the same exactly when their keys are: letter case and leading zeros do not tell them apart. */
export function documentNumberKey(text: string): string {
  return tidyDocumentNumber(text)
    .toLocaleUpperCase('vi')
    .replace(/^0+(?=\d)/u, '');
}

/** The year that a document was issued in: of its date, else of its number, else unknown. */
export function documentYear(document: {
  readonly number: string;
  readonly issuedOn?: Date | undefined;
}): number | undefined {
  const { number, issuedOn } = document;
  return issuedOn === undefined ? parseDocumentNumber(number)?.year : schoolDateParts(issuedOn).year;
}
