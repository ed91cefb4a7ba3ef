import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { words } from './words.ts';

/**
 * Keeps a second desk out of a data folder: two would build into one cache and tidy each other's locks away.
 * The lock is SQLite's on a file: the system lets go of it when the process ends, however it ends.
 *
 * @returns what lets go of it. @throws Error in plain words when another desk has it
 */
export function lockDataDir(dataDir: string): () => void {
  const database = new DatabaseSync(join(dataDir, 'desk.lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw new Error(words.start.alreadyRunning(dataDir), { cause: error });
  }
  return () => database.close();
}
