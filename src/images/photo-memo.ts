import { readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from './atomic-file.ts';
import { RECIPE } from './encode.ts';
import type { Size } from './sizes.ts';

/** What is known of a picture file: its name in the cache and its upright size, or why it is no photo. */
export type PhotoFacts = (Size & { readonly hash: string }) | { readonly problem: string };

/** Tells an unchanged file by its state on disk, so that a warm build reads no photo. */
export interface PhotoMemo {
  get(file: string, state: Stats): PhotoFacts | undefined;
  set(file: string, state: Stats, facts: PhotoFacts): void;
  /** Hashes of all photos that are still remembered. */
  hashes(): ReadonlySet<string>;
  save(): void;
}

/** Those used longest ago are forgotten. */
const MAX_REMEMBERED = 20_000;

interface Remembered {
  readonly stamp: string;
  readonly facts: PhotoFacts;
}

/** Also the time of the last change of the inode: a photo replaced with its old date is still another photo. */
function stampOf(state: Stats): string {
  return `${RECIPE} ${state.size} ${state.mtimeMs} ${state.ctimeMs}`;
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false;
  if (!('stamp' in value) || typeof value.stamp !== 'string' || !('facts' in value)) return false;
  const { facts } = value;
  if (typeof facts !== 'object' || facts === null) return false;
  if ('problem' in facts) return typeof facts.problem === 'string';
  return (
    'hash' in facts &&
    typeof facts.hash === 'string' &&
    'width' in facts &&
    typeof facts.width === 'number' &&
    'height' in facts &&
    typeof facts.height === 'number'
  );
}

/** A memo that is missing or damaged is an empty one: everything in it can be found out again. */
function readRemembered(memoFile: string): Map<string, Remembered> {
  try {
    const known: unknown = JSON.parse(readFileSync(memoFile, 'utf8'));
    if (typeof known !== 'object' || known === null) return new Map();
    return new Map(
      Object.entries(known).filter((entry): entry is [string, Remembered] => isRemembered(entry[1])),
    );
  } catch {
    return new Map();
  }
}

/** The memo kept in `folder`. */
export function openPhotoMemo(folder: string): PhotoMemo {
  const memoFile = path.join(folder, 'memo.json');
  const remembered = readRemembered(memoFile);
  let changed = false;
  return {
    get(file, state) {
      const found = remembered.get(file);
      if (found?.stamp !== stampOf(state)) return undefined;
      // Put last: the order is the order of use.
      remembered.delete(file);
      remembered.set(file, found);
      return found.facts;
    },
    set(file, state, facts) {
      remembered.delete(file);
      remembered.set(file, { stamp: stampOf(state), facts });
      changed = true;
    },
    hashes() {
      return new Set([...remembered.values()].flatMap(({ facts }) => ('hash' in facts ? [facts.hash] : [])));
    },
    save() {
      if (!changed) return;
      const kept = [...remembered].slice(-MAX_REMEMBERED);
      writeAtomically(memoFile, JSON.stringify(Object.fromEntries(kept)));
      changed = false;
    },
  };
}
