import type { Map as ImmutableMap } from 'immutable';
import { isRecord } from '../format/filled.ts';
import { entryFaults, pathKey, type CheckBody, type EntryFault, type FieldPath } from './entry-faults.ts';
import { plain } from './plain.ts';
import { schemaOf } from './rules.ts';

/** Decap's draft of an entry: `collection`, `slug`, `data`. */
export type DraftEntry = ImmutableMap<string, unknown>;

/** The faults of the entry that is being written: found once for each state of it, told to all its fields. */
class LiveFaults {
  readonly #found = new WeakMap<DraftEntry, readonly EntryFault[]>();
  readonly #listeners = new Set<() => void>();
  readonly #bodyChecks = new Map<string, CheckBody>();
  #loading: Promise<void> | undefined;

  of(entry: DraftEntry): readonly EntryFault[] {
    const collection = String(entry.get('collection'));
    if (schemaOf(collection) === undefined) return [];
    const known = this.#found.get(entry);
    if (known) return known;
    const data = plain(entry.get('data'));
    const slug = entry.get('slug');
    const faults = entryFaults(
      {
        collection,
        data: isRecord(data) ? data : {},
        ...(typeof slug === 'string' && slug !== '' ? { slug } : {}),
      },
      this.#bodyChecks.get(collection),
    );
    // Without the body's check the answer is half of it.
    if (this.#bodyChecks.has(collection)) this.#found.set(entry, faults);
    return faults;
  }

  /** The first fault of a field. */
  at(entry: DraftEntry, path: FieldPath): EntryFault | undefined {
    const key = pathKey(path);
    return this.of(entry).find((fault) => pathKey(fault.path) === key);
  }

  /** Fetches what checks bodies. Without the network the rest is told all the same: the desk checks bodies too. */
  async loadBodyCheck(collection: string): Promise<void> {
    this.#loading ??= import('./body-faults.ts').then(
      ({ bodyCheck }) => {
        this.#makeCheck = bodyCheck;
      },
      () => {
        this.#loading = undefined;
      },
    );
    await this.#loading;
    const check = this.#makeCheck?.(collection);
    if (check) this.#bodyChecks.set(collection, check);
  }

  #makeCheck: ((collection: string) => CheckBody) | undefined;

  /** The writer has paused: fields look again. */
  settle(): void {
    for (const listener of this.#listeners) listener();
  }

  /** @returns what ends it. */
  onSettled(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const liveFaults = new LiveFaults();
