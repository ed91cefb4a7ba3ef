import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { writeAtomically } from '../images/atomic-file.ts';
import type { School } from '../schema/index.ts';
import type { StoredEntry } from './stored-entry.ts';

/** Content that was read and found without an error: what a site is built from. */
export interface Snapshot {
  readonly entries: readonly StoredEntry[];
  readonly school: School;
}

/** Names the file to Astro, which runs as a process of its own. */
export const SNAPSHOT_VARIABLE = 'CONTENT_SNAPSHOT';

/** Our own file, written by the same build: its shape is this program's. */
const snapshot = z.custom<Snapshot>();

/** Keeps what was checked, so that the site is built from exactly that, even when the folder changes meanwhile. */
export function writeSnapshot(file: string, { entries, school }: Snapshot): void {
  writeAtomically(file, serialize({ entries, school }));
}

/** @throws Error when there is no snapshot at `file`. */
export function readSnapshot(file: string): Snapshot {
  return snapshot.parse(deserialize(readFileSync(file)));
}
