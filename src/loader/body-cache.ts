import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { buildFolders } from './environment.ts';

/** A rendered body. Bodies stay out of Astro's data store, which is read whole and kept in memory. */
const cachedBody = z.object({
  /** Safe: every tag and attribute is written by `src/mdx`. */
  html: z.string(),
  headings: z.array(z.object({ depth: z.number(), text: z.string(), id: z.string() })),
  /** Plain text, for search and feeds. */
  text: z.string(),
});

export type CachedBody = z.output<typeof cachedBody>;

/** Rendered bodies by their entry's digest, in one file: to make thousands of small files costs more than to render. */
export interface BodyCache {
  has(digest: string): boolean;
  get(digest: string): CachedBody | undefined;
  /** Kept in memory until there are enough of them, or until `save`. */
  set(digest: string, body: CachedBody): void;
  save(): void;
  /** Removes all bodies but those of `digests`. */
  prune(digests: ReadonlySet<string>): void;
  close(): void;
}

/** Bodies written in one transaction. Another process waits for no longer than that takes. */
const BATCH = 200;
const PATIENCE_MS = 30_000;

/** @throws Error when the folder cannot be written */
export function openBodyCache(cacheDir: string): BodyCache {
  const database = openDatabase(cacheDir);
  const find = database.prepare('SELECT json FROM body WHERE digest = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO body (digest, json) VALUES (?, ?)');
  const waiting = new Map<string, CachedBody>();
  const save = () => {
    if (waiting.size === 0) return;
    inTransaction(database, () => {
      for (const [digest, body] of waiting) insert.run(digest, JSON.stringify(body));
    });
    waiting.clear();
  };
  return {
    has: (digest) => waiting.has(digest) || find.get(digest) !== undefined,
    get(digest) {
      const row = find.get(digest);
      return waiting.get(digest) ?? (row && cachedBody.parse(JSON.parse(String(row.json))));
    },
    set(digest, body) {
      waiting.set(digest, body);
      if (waiting.size >= BATCH) save();
    },
    save,
    prune(digests) {
      const remove = database.prepare('DELETE FROM body WHERE digest = ?');
      const known = database.prepare('SELECT digest FROM body').all();
      const gone = known.map(({ digest }) => String(digest)).filter((digest) => !digests.has(digest));
      inTransaction(database, () => {
        for (const digest of gone) remove.run(digest);
      });
    },
    close: () => database.close(),
  };
}

/** A damaged file is thrown away: what was in it can be rendered again. */
function openDatabase(cacheDir: string): DatabaseSync {
  const file = path.join(cacheDir, 'bodies.sqlite');
  mkdirSync(cacheDir, { recursive: true });
  try {
    return prepareDatabase(file);
  } catch {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
    return prepareDatabase(file);
  }
}

function prepareDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: PATIENCE_MS });
  try {
    // With a write-ahead log a killed build damages nothing, without waiting for the disk (sqlite.org/wal.html).
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS body (digest TEXT PRIMARY KEY, json TEXT NOT NULL);
    `);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function inTransaction(database: DatabaseSync, task: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    task();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Open for the pages of a build: each asks for its own body. */
const opened = new Map<string, BodyCache>();

/**
 * The body of the entry with this digest.
 *
 * @throws Error when it is not in the cache: content is read (`readContent`) before its bodies are.
 */
export function readBody(digest: string, cacheDir: string = buildFolders().cacheDir): CachedBody {
  const cache = opened.get(cacheDir) ?? openBodyCache(cacheDir);
  opened.set(cacheDir, cache);
  const body = cache.get(digest);
  if (body === undefined)
    throw new Error(`no body ${digest} in ${cacheDir}; read the content again with the same CACHE_DIR`);
  return body;
}
