import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export type TroubleKind =
  /** The other repository cannot be reached, or does not answer in time. */
  | 'unreachable'
  /** It does not take what is pushed. */
  | 'refused'
  /** Its history was rewritten, or has nothing to do with this one. */
  | 'forced'
  | 'unrelated'
  /** Both changed the same place. */
  | 'conflict'
  /** What it holds may not be published. */
  | 'faults';

export interface RemoteTrouble {
  readonly kind: TroubleKind;
  /** What is wrong and what to do, in Vietnamese. */
  readonly message: string;
  /** Files, faults or Git's own words, one a line. */
  readonly details: readonly string[];
  /** ISO time. */
  readonly since: string;
}

/** What the page of the desk's state shows of the other repository. */
export interface RemoteState extends RemoteTimes {
  /** Without a password. */
  readonly address: string;
  /** Whether `main` here is not there yet. */
  readonly isBehind: boolean;
  readonly trouble?: RemoteTrouble;
  /** When it is tried next, ISO. */
  readonly nextTry?: string;
}

const timesShape = z.object({
  /** ISO times of the last that went well; `null` before the first. */
  lastFetch: z.string().nullable(),
  lastPush: z.string().nullable(),
});

export type RemoteTimes = z.output<typeof timesShape>;

/** The times, kept in `DATA_DIR/remote.json`. */
export class RemoteTimesFile {
  readonly #path: string;

  constructor(dataDir: string) {
    this.#path = join(dataDir, 'remote.json');
  }

  async read(): Promise<RemoteTimes> {
    try {
      return timesShape.parse(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch {
      return { lastFetch: null, lastPush: null };
    }
  }

  async write(times: RemoteTimes): Promise<void> {
    await writeFile(`${this.#path}.new`, JSON.stringify(times));
    await rename(`${this.#path}.new`, this.#path);
  }
}

/** The address without name and password, as it may be shown (RFC 3986, 3.2.1). */
export function shownAddress(address: string): string {
  return address.replace(/(?<=:\/\/)[^\s/@]+@/u, '');
}
