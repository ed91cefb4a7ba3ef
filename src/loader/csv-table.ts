import { readFileSync, statSync } from 'node:fs';
import { CSV_MAX_BYTES, csvTable, csvTooLarge, type CsvProblem } from '../mdx/csv-table.ts';
import type { CsvTable } from '../mdx/index.ts';
import { digest } from './digest.ts';

export interface ReadTable {
  readonly table: CsvTable;
  /** Changes with the file's content. */
  readonly hash: string;
}

/**
 * Reads a CSV file.
 *
 * @param file absolute path of a file that is there.
 * @returns the table, or a Vietnamese sentence that says why there is none.
 */
export function readCsvTable(file: string): ReadTable | CsvProblem {
  if (statSync(file).size > CSV_MAX_BYTES) return csvTooLarge;
  const bytes = readFileSync(file);
  const table = csvTable(bytes);
  return 'problem' in table ? table : { table, hash: digest(bytes) };
}
