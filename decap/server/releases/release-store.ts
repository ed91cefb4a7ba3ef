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
  /** The moment that it shows the school at, ISO; so was the clock when the build began. */
  shownAt: z.string().optional(),
  /** When it next looks different by itself, ISO. */
  nextMoment: z.string().optional(),
  /** Commit of the release before it. */
  since: z.string().optional(),
});

export type Release = z.output<typeof releaseShape>;

const pinShape = z.strictObject({
  /** Name of the release that is to stay. */
  release: z.string(),
  /** Who went back to it: name in full. */
  by: z.string(),
  /** ISO time. */
  at: z.string(),
  /** Where `main` was then: it stays until something is published. */
  main: z.string(),
});

/** Somebody went back to a release. */
export type Pin = z.output<typeof pinShape>;

const KEPT = 5;

/**
 * Built sites below `DATA_DIR/releases`, each a folder with a `.json` beside it that is written last: a folder without
 * one was never finished. `DATA_DIR/current` is a symbolic link to the one that is served, `DATA_DIR/pinned.json` says
 * that somebody went back to it.
 */
export class ReleaseStore {
  readonly #folder: string;
  readonly #link: string;
  readonly #pin: string;

  constructor(dataDir: string) {
    this.#pin = join(dataDir, 'pinned.json');
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
    return folder?.isDirectory() === true ? this.find(basename(target)) : undefined;
  }

  /** A name that no release has: where the next build goes. */
  async nextName(commit: string): Promise<string> {
    await mkdir(this.#folder, { recursive: true });
    const numbers = (await readdir(this.#folder)).map(numberOf);
    return `${commit}-${Math.max(0, ...numbers) + 1}`;
  }

  /** Makes a built folder, or what is known of it, a finished release. */
  finish(release: Release): Promise<void> {
    return this.#write(`${this.path(release.name)}.json`, release);
  }

  /** Serves a finished release from now on: the link is replaced by one rename. */
  async serve({ name }: Release): Promise<void> {
    await rm(`${this.#link}.new`, { force: true });
    await symlink(join('releases', name), `${this.#link}.new`);
    await rename(`${this.#link}.new`, this.#link);
  }

  async pin(): Promise<Pin | undefined> {
    return readAs(pinShape, this.#pin);
  }

  /** @param pin `undefined` takes it away */
  async setPin(pin: Pin | undefined): Promise<void> {
    if (pin === undefined) await rm(this.#pin, { force: true });
    else await this.#write(this.#pin, pin);
  }

  /** Finished releases, newest first. */
  async list(): Promise<readonly Release[]> {
    const found = await Promise.all([...(await this.#names())].map((name) => this.find(name)));
    return found
      .filter((release) => release !== undefined)
      .sort((a, b) => numberOf(b.name) - numberOf(a.name));
  }

  async discard(name: string): Promise<void> {
    await rm(join(this.#folder, `${name}.json`), { force: true });
    await rm(this.path(name), { recursive: true, force: true });
  }

  /** Removes what was never finished and all but the last five; the one that is served always stays. */
  async prune(): Promise<void> {
    const [current, finished] = [await this.current(), await this.list()];
    const kept = new Set([...finished.slice(0, KEPT), current].map((release) => release?.name));
    for (const name of await this.#names()) if (!kept.has(name)) await this.discard(name);
  }

  /** A finished release by its name. */
  find(name: string): Promise<Release | undefined> {
    return readAs(releaseShape, `${this.path(name)}.json`);
  }

  async #names(): Promise<ReadonlySet<string>> {
    await mkdir(this.#folder, { recursive: true });
    return new Set((await readdir(this.#folder)).map((name) => name.replace(/\.json(?:\.new)?$/u, '')));
  }

  async #write(file: string, value: Release | Pin): Promise<void> {
    await writeFile(`${file}.new`, JSON.stringify(value));
    await rename(`${file}.new`, file);
  }
}

/** Releases are numbered as they are built: a clock may be set back. */
function numberOf(name: string): number {
  return Number(/-(\d+)(?:\.json)?$/u.exec(name)?.[1] ?? 0);
}

/** A file that is not there, or not whole, says nothing. */
async function readAs<Shape extends z.ZodType>(
  shape: Shape,
  file: string,
): Promise<z.output<Shape> | undefined> {
  try {
    return shape.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
