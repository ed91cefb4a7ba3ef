import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { writeAtomically } from '../images/index.ts';
import { digest } from './digest.ts';
import type { ParsedEntry } from './parse-entry.ts';

/** Parsed entries by what they were parsed from, so that an unchanged file is not parsed again. */
export interface EntryCache {
  /** Name of an entry's source: of its path, its text and the parser. */
  key(path: string, text: string): string;
  get(key: string): ParsedEntry | undefined;
  set(key: string, entry: ParsedEntry): void;
  save(): void;
}

/** Those used longest ago are forgotten. */
const MAX_ENTRIES = 20_000;

/** Our own file, written below under the same parser version: its shape is this program's. */
const storedCache = z.object({ version: z.string(), entries: z.map(z.string(), z.custom<ParsedEntry>()) });

/** A cache that is missing, damaged or of another parser is an empty one. */
function readEntries(file: string, version: string): Map<string, ParsedEntry> {
  try {
    const stored = storedCache.parse(deserialize(readFileSync(file)));
    return stored.version === version ? stored.entries : new Map<string, ParsedEntry>();
  } catch {
    return new Map<string, ParsedEntry>();
  }
}

/** One file for all entries: V8's own format keeps dates and is read in one go. */
export function openEntryCache(cacheDir: string, version: string): EntryCache {
  const file = path.join(cacheDir, 'entries.v8');
  const entries = readEntries(file, version);
  let changed = false;
  return {
    key: (entryPath, text) => digest(version, entryPath, text),
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      // Put last: the order is the order of use.
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },
    set(key, entry) {
      entries.set(key, entry);
      changed = true;
    },
    save() {
      if (!changed) return;
      writeAtomically(file, serialize({ version, entries: new Map([...entries].slice(-MAX_ENTRIES)) }));
      changed = false;
    },
  };
}
