import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const previewShape = z.strictObject({
  /** Whoever knows it may read: 192 random bits. */
  token: z.string().regex(/^[\w-]{32}$/u),
  /** Folder of the site, below `previews/`. */
  folder: z.string(),
  /** Name of the draft: `articles/2022/khai-giang`. */
  draft: z.string(),
  /** Commits that it was made from: of the draft, and of `main`. */
  tip: z.string(),
  main: z.string(),
  /** ISO time. */
  madeAt: z.string(),
  /** The moment that it shows the school at, ISO. */
  shownAt: z.string(),
});

/** A draft as a site of its own, for whoever knows its address. */
export type Preview = z.output<typeof previewShape>;

/**
 * Previews below `DATA_DIR/previews`: a site's folder, and `<token>.json`, which is written last. At most one a draft.
 */
export class PreviewStore {
  readonly #folder: string;
  readonly #known = new Map<string, Preview>();

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'previews');
  }

  /** Reads what an earlier desk has left, and removes what it did not finish. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const names = await readdir(this.#folder);
    for (const name of names.filter((file) => file.endsWith('.json'))) {
      const preview = await this.#read(name);
      if (preview === undefined) await rm(join(this.#folder, name), { force: true });
      else this.#known.set(preview.token, preview);
    }
    const kept = new Set([...this.#known.values()].flatMap(({ folder, token }) => [folder, `${token}.json`]));
    for (const name of names.filter((file) => !kept.has(file))) await this.#removeFile(name);
  }

  find(token: string): Preview | undefined {
    return this.#known.get(token);
  }

  ofDraft(draft: string): Preview | undefined {
    return this.list().find((preview) => preview.draft === draft);
  }

  /** Oldest first. */
  list(): readonly Preview[] {
    return [...this.#known.values()].sort((a, b) => Date.parse(a.madeAt) - Date.parse(b.madeAt));
  }

  siteOf({ folder }: Pick<Preview, 'folder'>): string {
    return join(this.#folder, folder);
  }

  newToken(): string {
    return randomBytes(24).toString('base64url');
  }

  /** Name of a folder that no preview has, for the site of one. */
  newFolder(): string {
    return randomBytes(12).toString('base64url').replaceAll('-', '_');
  }

  /** Takes the place of the one that had this token. */
  async put(preview: Preview): Promise<void> {
    const before = this.#known.get(preview.token);
    const file = join(this.#folder, `${preview.token}.json`);
    await writeFile(`${file}.new`, JSON.stringify(preview));
    await rename(`${file}.new`, file);
    this.#known.set(preview.token, preview);
    if (before !== undefined) await this.#removeFile(before.folder);
  }

  async remove({ token, folder }: Preview): Promise<void> {
    this.#known.delete(token);
    await this.#removeFile(`${token}.json`);
    await this.#removeFile(folder);
  }

  async removeFolder(folder: string): Promise<void> {
    await this.#removeFile(folder);
  }

  async #removeFile(name: string): Promise<void> {
    await rm(join(this.#folder, name), { recursive: true, force: true });
  }

  async #read(name: string): Promise<Preview | undefined> {
    try {
      const preview = previewShape.parse(JSON.parse(await readFile(join(this.#folder, name), 'utf8')));
      return (await stat(this.siteOf(preview))).isDirectory() ? preview : undefined;
    } catch {
      return undefined;
    }
  }
}
