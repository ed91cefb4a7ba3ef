import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CONTENT } from '../content/content-path.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import type { TreeFile } from '../git/tree.ts';

/** Path below `content/` → name of the blob that stands there. */
const manifestShape = z.record(z.string(), z.string());

const WRITERS = 16;

/** A folder that holds the `content/` of one commit at a time, brought from one to the next by what differs. */
export class ContentFolder {
  /** What `CONTENT_DIR` is set to. */
  readonly path: string;
  readonly #manifest: string;
  readonly #content: ContentRepository;

  constructor(path: string, content: ContentRepository) {
    this.path = path;
    this.#manifest = `${path}.json`;
    this.#content = content;
  }

  /** @param treeish a commit or a tree that was merged and is not committed yet */
  async show(treeish: string): Promise<void> {
    const present = await this.#present();
    const wanted = new Map(
      (await this.#content.files(treeish, CONTENT)).filter(isSafe).map((file) => [nameBelow(file), file]),
    );
    // From here until the end the folder is neither the one nor the other: without a manifest it is made anew.
    await rm(this.#manifest, { force: true });
    for (const name of present.keys()) if (!wanted.has(name)) await this.#remove(name);
    const stale = [...wanted].filter(([name, { oid }]) => present.get(name) !== oid);
    await this.#writeAll(stale);
    await mkdir(this.path, { recursive: true });
    const manifest = Object.fromEntries([...wanted].map(([name, { oid }]) => [name, oid]));
    await writeFile(`${this.#manifest}.new`, JSON.stringify(manifest));
    await rename(`${this.#manifest}.new`, this.#manifest);
  }

  async #present(): Promise<ReadonlyMap<string, string>> {
    try {
      return new Map(Object.entries(manifestShape.parse(JSON.parse(await readFile(this.#manifest, 'utf8')))));
    } catch {
      await rm(this.path, { recursive: true, force: true });
      return new Map();
    }
  }

  async #remove(name: string): Promise<void> {
    await rm(join(this.path, name), { force: true });
    for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
      try {
        await rmdir(join(this.path, folder));
      } catch {
        return; // Something else is still in it.
      }
    }
  }

  async #writeAll(files: readonly (readonly [string, TreeFile])[]): Promise<void> {
    const queue = files.values();
    const worker = async () => {
      for (const [name, file] of queue) {
        const target = join(this.path, name);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, await this.#content.read(file));
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, worker));
  }
}

/** What another repository brings could have been made by hand: nothing is written outside the folder. */
function isSafe({ path }: TreeFile): boolean {
  return path.split('/').every((part) => part !== '' && !part.startsWith('.') && !/[\\\0]/u.test(part));
}

function nameBelow({ path }: TreeFile): string {
  return path.slice(CONTENT.length).normalize('NFC');
}
