import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

export interface LockOptions {
  /** How long to wait for whoever holds it, in milliseconds. Default ten minutes. */
  readonly patienceMs?: number;
  /** Called once, when somebody else holds it. */
  readonly waiting?: () => void;
}

const RETRY_MS = 200;
const TEN_MINUTES_MS = 10 * 60_000;

/**
 * Runs `task` while no other process runs one under the same `file`.
 *
 * The lock is SQLite's own on the file: the system lets go of it when the process ends, however it ends, so that a
 * killed build never locks the next one out (a file with a process id in it would, when the id is used again).
 *
 * @throws Error when the lock is not free in time.
 */
export async function withLock<Result>(
  file: string,
  task: () => Promise<Result>,
  { patienceMs = TEN_MINUTES_MS, waiting = () => undefined }: LockOptions = {},
): Promise<Result> {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    await acquire(database, file, patienceMs, waiting);
    return await task();
  } finally {
    database.close();
  }
}

async function acquire(
  database: DatabaseSync,
  file: string,
  patienceMs: number,
  waiting: () => void,
): Promise<void> {
  const until = Date.now() + patienceMs;
  for (let tries = 0; ; tries += 1) {
    try {
      database.exec('BEGIN EXCLUSIVE');
      return;
    } catch (cause) {
      if (!isBusy(cause)) throw new Error(`cannot lock ${file}`, { cause });
      if (Date.now() >= until) throw new Error(`another build holds ${file}; try again later`, { cause });
    }
    if (tries === 0) waiting();
    await sleep(RETRY_MS);
  }
}

/** SQLITE_BUSY (https://www.sqlite.org/rescode.html#busy). */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
