import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Turns } from '../content/turns.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';

const HOUR_MS = 3_600_000;
/** A part that nobody went on with for a day is given up. */
const KEEP_PART_MS = 24 * HOUR_MS;
/** A whole file waits this long for the draft that names it: somebody may write without a network for days. */
const KEEP_WHOLE_MS = 14 * 24 * HOUR_MS;
/** All uploads together, so that nobody fills the disk. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024;

const PART = '.part';

/** One piece of a file on its way to the desk. */
export interface Piece {
  /** SHA-256 of the whole file, 64 hexadecimal digits. It is the upload's name. */
  readonly sha256: string;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Where in the file the piece begins. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/**
 * Files that browsers send piece by piece, below the desk's data folder, until a draft names them: `<sha256>.part`
 * while it grows, `<sha256>` when it is whole. What breaks off goes on from where it stopped, also after a restart.
 */
export class UploadStore {
  readonly #folder: string;
  readonly #turns = new Turns();

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'uploads');
  }

  /** @returns how many bytes of the file are here, and whether that is all of it */
  async received(sha256: string): Promise<{ readonly offset: number; readonly whole: boolean }> {
    const whole = await sizeOf(this.#path(sha256));
    if (whole !== undefined) return { offset: whole, whole: true };
    return { offset: (await sizeOf(this.#path(sha256) + PART)) ?? 0, whole: false };
  }

  /**
   * Adds a piece. The last one is followed by `accept`; a file that it throws for is not kept.
   *
   * @returns what is here now: on a piece that does not fit, where the next one has to begin
   * @throws Refusal 422 when the whole file is not the one that its name promised, 503 when there is no room
   */
  add(piece: Piece, accept: (content: Buffer) => Promise<unknown>) {
    return this.#turns.take(piece.sha256, async () => {
      const before = await this.received(piece.sha256);
      if (before.whole || before.offset !== piece.offset) return before;
      await this.#makeRoom(piece);
      const part = this.#path(piece.sha256) + PART;
      await appendFile(part, piece.bytes);
      const offset = before.offset + piece.bytes.length;
      if (offset < piece.size) return { offset, whole: false };
      await this.#finish(piece, accept);
      return { offset, whole: true };
    });
  }

  /** @param start the first digits of its SHA-256, as they stand in a name */
  async find(start: string): Promise<Buffer | undefined> {
    const names = await this.#names();
    const name = names.find((candidate) => candidate.startsWith(start) && !candidate.endsWith(PART));
    return name === undefined ? undefined : readFile(this.#path(name));
  }

  async #finish({ sha256, size }: Piece, accept: (content: Buffer) => Promise<unknown>): Promise<void> {
    const part = this.#path(sha256) + PART;
    try {
      const content = await readFile(part);
      const found = createHash('sha256').update(content).digest('hex');
      if (content.length !== size || found !== sha256) throw new Refusal(422, words.upload.damaged);
      await accept(content);
      await rename(part, this.#path(sha256));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  /** At each piece: of many that were begun at once, none had anything on the disk yet. */
  async #makeRoom({ sha256, offset, size, bytes }: Piece): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    let used = offset === 0 ? size : bytes.length;
    for (const name of await this.#names()) {
      const path = this.#path(name);
      const file = await stat(path).catch(() => undefined);
      if (file === undefined) continue;
      const keep = name.endsWith(PART) ? KEEP_PART_MS : KEEP_WHOLE_MS;
      const isThisOne = name === sha256 + PART;
      if (!isThisOne && Date.now() - file.mtimeMs > keep) await rm(path, { force: true });
      else used += file.size;
    }
    if (used > MOST_BYTES) throw new Refusal(503, words.upload.noRoom);
  }

  #names(): Promise<string[]> {
    return readdir(this.#folder).catch(() => []);
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.size;
}
