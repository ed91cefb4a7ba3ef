import { mkdir, readdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';

const releaseShape = z.strictObject({
  /** Folder below `releases/`: `<commit>-<n>`. */
  name: z.string(),
  /** Commit of the content. */
  commit: z.string(),
  /** `codeDigest` of the program that built it. */
  code: z.string(),
  /** ISO time. */
  builtAt: z.string(),
});

export type Release = z.output<typeof releaseShape>;

const KEPT = 5;

/**
 * Built sites below `DATA_DIR/releases`, each a folder with a `.json` beside it that is written last: a folder without
 * one was never finished. `DATA_DIR/current` is a symbolic link to the one that is served.
 */
export class ReleaseStore {
  readonly #folder: string;
  readonly #link: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'releases');
    this.#link = join(dataDir, 'current');
  }

  path(name: string): string {
    return join(this.#folder, name);
  }

  /** The release that is served; `undefined` before the first. */
  async current(): Promise<Release | undefined> {
    const target = await readlink(this.#link).catch(() => undefined);
    if (target === undefined) return undefined;
    const folder = await stat(this.path(basename(target))).catch(() => undefined);
    return folder?.isDirectory() === true ? this.#read(basename(target)) : undefined;
  }

  /** A name that no release has: where the next build goes. */
  async nextName(commit: string): Promise<string> {
    await mkdir(this.#folder, { recursive: true });
    const numbers = (await readdir(this.#folder)).map((name) =>
      Number(/-(\d+)(?:\.json)?$/u.exec(name)?.[1] ?? 0),
    );
    return `${commit}-${Math.max(0, ...numbers) + 1}`;
  }

  /** Serves a finished release from now on: the link is replaced by one rename. */
  async switchTo(release: Release): Promise<void> {
    const file = join(this.#folder, `${release.name}.json`);
    await writeFile(`${file}.new`, JSON.stringify(release));
    await rename(`${file}.new`, file);
    await rm(`${this.#link}.new`, { force: true });
    await symlink(join('releases', release.name), `${this.#link}.new`);
    await rename(`${this.#link}.new`, this.#link);
  }

  async discard(name: string): Promise<void> {
    await rm(join(this.#folder, `${name}.json`), { force: true });
    await rm(this.path(name), { recursive: true, force: true });
  }

  /** Removes what was never finished and all but the last five; the one that is served always stays. */
  async prune(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const current = await this.current();
    const names = new Set(
      (await readdir(this.#folder)).map((name) => name.replace(/\.json(?:\.new)?$/u, '')),
    );
    const releases = await Promise.all(
      [...names].map(async (name) => ({ name, release: await this.#read(name) })),
    );
    const finished = releases.flatMap(({ release }) => (release === undefined ? [] : [release]));
    finished.sort((a, b) => b.builtAt.localeCompare(a.builtAt));
    const kept = new Set([...finished.slice(0, KEPT), current].map((release) => release?.name));
    for (const name of names) if (!kept.has(name)) await this.discard(name);
  }

  async #read(name: string): Promise<Release | undefined> {
    try {
      return releaseShape.parse(JSON.parse(await readFile(join(this.#folder, `${name}.json`), 'utf8')));
    } catch {
      return undefined;
    }
  }
}
