import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { plainText } from '../schema/fields/plain-text.ts';
import type { CsvTable } from './media.ts';

/** A page with more is slow on a phone; whoever needs all of it is better served by the file itself. */
export const CSV_MAX_BYTES = 100_000;
const MAX_ROWS = 500;
const MAX_COLUMNS = 20;

/** In the order of preference: names of columns hold commas more often than tabs. */
const DELIMITERS = ['\t', ';', ','] as const;

const INSTEAD = 'Hãy rút gọn bảng, hoặc đưa tệp lên bằng <Attachment … /> để tải về.';

export const csvTooLarge: CsvProblem = {
  problem: `bảng lớn quá ${String(CSV_MAX_BYTES / 1000)} KB. ${INSTEAD}`,
};

export interface CsvProblem {
  readonly problem: string;
}

/**
 * The table of a CSV file: UTF-8, with or without a byte order mark, columns parted by comma, semicolon or tab, the
 * first row the columns' names. Rows and columns with nothing in them are left out.
 *
 * @param bytes the file's content.
 * @returns the table, or a Vietnamese sentence that says why there is none. Rows are counted as a spreadsheet does.
 */
export function csvTable(bytes: Uint8Array): CsvTable | CsvProblem {
  if (bytes.length > CSV_MAX_BYTES) return csvTooLarge;
  const text = decoded(bytes);
  if (text === undefined) {
    return {
      problem:
        'tệp không phải là văn bản UTF-8. Trong Excel, hãy chọn «Lưu thành», loại «CSV UTF-8», rồi tải lên lại.',
    };
  }
  const read = parsed(text);
  return 'problem' in read ? read : tableOf(read.rows);
}

/** UTF-16, which Excel calls «Unicode text», has zero bytes in every ASCII letter. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll(/\r\n?/gu, '\n');
  } catch {
    return undefined;
  }
}

type Rows = readonly (readonly string[])[];

/** The rows as that delimiter parts them which makes all of them equally long; else as the one that parts the first row most. */
function parsed(text: string): { readonly rows: Rows } | CsvProblem {
  const readings = DELIMITERS.map((delimiter) => rowsOf(text, delimiter));
  // With the wrong delimiter all rows have one cell.
  const even = readings.filter(
    (reading) => 'rows' in reading && columnsOf(reading) > 1 && isEven(reading.rows),
  );
  const [best] = (even.length > 0 ? even : readings).toSorted((a, b) => columnsOf(b) - columnsOf(a));
  return best ?? { rows: [] };
}

function rowsOf(text: string, delimiter: string): { readonly rows: Rows } | CsvProblem {
  try {
    const options = { delimiter, relax_column_count: true, relax_quotes: true } as const;
    return { rows: parse(text, options).map((row) => row.map(plainText)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records) + 1;
    return {
      problem: `dòng ${String(row)} có dấu nháy kép không thành cặp. Hãy sửa trong bảng tính rồi lưu lại.`,
    };
  }
}

function columnsOf(reading: { readonly rows: Rows } | CsvProblem): number {
  return 'rows' in reading ? (reading.rows[0]?.length ?? 0) : 0;
}

function isEven(rows: Rows): boolean {
  return rows.every((row) => isEmpty(row) || row.length === rows[0]?.length);
}

function isEmpty(row: readonly string[]): boolean {
  return row.every((cell) => cell === '');
}

function tableOf(rows: Rows): CsvTable | CsvProblem {
  const [first = [], ...others] = rows;
  const uneven = others.findIndex((row) => !isEmpty(row) && row.length !== first.length);
  const unevenRow = others[uneven];
  if (unevenRow !== undefined) {
    return {
      problem: `dòng ${String(uneven + 2)} có ${String(unevenRow.length)} ô, còn dòng đầu có ${String(first.length)}. Hãy sửa trong bảng tính rồi lưu lại.`,
    };
  }
  const body = others.filter((row) => !isEmpty(row));
  const used = first.map((name, column) => name !== '' || body.some((row) => row[column] !== ''));
  const head = first.filter((_name, column) => used[column]);
  const unnamed = first.findIndex((name, column) => used[column] === true && name === '');
  if (unnamed !== -1)
    return { problem: `cột ${String(unnamed + 1)} chưa có tên ở dòng đầu. Hãy đặt tên cho cột.` };
  if (body.length === 0) return { problem: 'bảng chưa có dòng nào dưới dòng tên cột.' };
  if (body.length > MAX_ROWS)
    return {
      problem: `bảng có ${String(body.length)} dòng, quá mức ${String(MAX_ROWS)}. ${INSTEAD}`,
    };
  if (head.length > MAX_COLUMNS)
    return {
      problem: `bảng có ${String(head.length)} cột, quá mức ${String(MAX_COLUMNS)}. ${INSTEAD}`,
    };
  return { head, rows: body.map((row) => row.filter((_cell, column) => used[column])) };
}
