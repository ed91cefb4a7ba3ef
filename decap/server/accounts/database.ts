import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DamageError, isDamagedDatabase } from '../damage.ts';

export const DATABASE = 'accounts.sqlite';
export const SECRET = 'session-secret';

/**
 * Opens the database of accounts and reads it through once, or makes it on the first start.
 *
 * @throws DamageError when it is not what SQLite wrote, or is gone though there was one
 */
export async function openDatabase(dataDir: string): Promise<DatabaseSync> {
  const path = join(dataDir, DATABASE);
  const [bytes, secretBytes] = await Promise.all([sizeOf(path), sizeOf(join(dataDir, SECRET))]);
  // The secret is made right after the database. SQLite would take an empty file for a new database, without accounts.
  if (bytes === 0 && secretBytes > 0) throw new DamageError('accounts', `${path} is empty or missing`);
  const database = new DatabaseSync(path);
  try {
    // The command line may write while the desk runs: wait for each other instead of failing.
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;');
    refuseDamaged(database, path);
    return database;
  } catch (error) {
    database.close();
    throw isDamagedDatabase(error)
      ? new DamageError('accounts', `${path} is damaged`, { cause: error })
      : error;
  }
}

/** Reads every page (`PRAGMA quick_check`). @throws DamageError with what SQLite found */
function refuseDamaged(database: DatabaseSync, path: string): void {
  const findings = database.prepare('PRAGMA quick_check(5)').all();
  const [first] = findings.map((row) => String(row.quick_check));
  if (first === 'ok') return;
  throw new DamageError('accounts', `${path} is damaged: ${first ?? 'quick_check said nothing'}`);
}

/** 0 for what is not there. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
