/** A part of the data folder that the desk cannot work without. */
export type DamagedPart = 'accounts' | 'content';

/** What a part of the data folder holds can no longer be read: only a backup helps. */
export class DamageError extends Error {
  override readonly name = 'DamageError';
  readonly part: DamagedPart;

  constructor(part: DamagedPart, message: string, options?: ErrorOptions) {
    super(message, options);
    this.part = part;
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB (sqlite.org/rescode.html): the file is not what SQLite wrote. */
const DAMAGED_FILE: readonly unknown[] = [11, 26];

/** Whether SQLite says, here or further down, that its file is damaged. */
export function isDamagedDatabase(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && DAMAGED_FILE.includes(error.errcode)) return true;
  return isDamagedDatabase(error.cause);
}
