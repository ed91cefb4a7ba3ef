import { join } from 'node:path';
import { entryUrl, parseEntryPath, parseSchoolTime, type Fault } from '../../../src/schema/index.ts';
import { dropEndedRedirects } from '../content/ended-redirects.ts';
import { Turns } from '../content/turns.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import { entryFile, parseDraftKey, type Draft, type DraftName } from '../git/draft.ts';
import type { Log } from '../log.ts';
import { readFrontmatter } from '../people.ts';
import { ContentFolder } from '../releases/content-folder.ts';
import { buildSite, type BuildLimits } from '../releases/site-builder.ts';
import { PreviewStore, type Preview } from './preview-store.ts';

const DAY_MS = 24 * 60 * 60_000;
const KEPT_MS = 7 * DAY_MS;
const MOST = 20;
/** Made again of the same commits after this long: the day goes on. */
const FRESH_MS = 10 * 60_000;
/** Somebody waits in front of the screen. */
const LIMIT_MS = 3 * 60_000;

export interface PreviewsOptions {
  readonly content: ContentRepository;
  readonly dataDir: string;
  readonly buildScript: string;
  readonly buildLimits: BuildLimits;
  readonly log: Log;
  readonly clock?: () => Date;
  /** How many are kept. Default 20. */
  readonly most?: number;
}

export type PreviewEnd =
  /** Address of the entry in the preview, from the root. */
  | { readonly url: string }
  /** The content has these errors. `tree`: where they are. */
  | { readonly faults: readonly Fault[]; readonly tree: string }
  /** For members, in Vietnamese. */
  | { readonly reason: string };

/**
 * Drafts as sites of their own: `main` with the draft in it, built by the same program as a release, in a cache of its
 * own, so that nothing of a preview can get into a release.
 */
export class Previews {
  readonly #options: PreviewsOptions;
  readonly #clock: () => Date;
  readonly #store: PreviewStore;
  readonly #folder: ContentFolder;
  readonly #turns = new Turns();
  readonly #stop = new AbortController();
  /** Of a preview's commit and a draft's: whether the draft went on from there. */
  readonly #goesOn = new Map<string, boolean>();

  constructor(options: PreviewsOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#store = new PreviewStore(options.dataDir);
    this.#folder = new ContentFolder(join(options.dataDir, 'work/preview'), options.content);
  }

  async open(): Promise<void> {
    await this.#store.open();
    await this.#tidy();
  }

  /** The site of a preview whose draft is still there; `undefined` when there is none (any more). */
  async find(token: string): Promise<{ readonly directory: string; readonly shownAt: Date } | undefined> {
    const preview = this.#store.find(token);
    if (preview === undefined) return undefined;
    if (!(await this.#isAlive(preview))) {
      await this.#store.remove(preview);
      return undefined;
    }
    return { directory: this.#store.siteOf(preview), shownAt: new Date(preview.shownAt) };
  }

  /** Builds the draft as it is now; under the address of its earlier preview, where it has one. */
  make(draft: Draft): Promise<PreviewEnd> {
    return this.#turns.take('preview', () => this.#make(draft));
  }

  /** Ends a build that is under way. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#turns.take('preview', () => Promise.resolve());
  }

  async #make(draft: Draft): Promise<PreviewEnd> {
    await this.#tidy();
    const { content } = this.#options;
    const merge = await content.merge(draft);
    const now = this.#clock();
    const before = this.#store.ofDraft(keyOf(draft));
    const isFresh =
      before?.tip === draft.tip &&
      before.main === merge.main &&
      now.getTime() - Date.parse(before.madeAt) < FRESH_MS;
    if (isFresh) return { url: addressOf(before.token, draft) };
    const moment = await this.#momentOf(draft, now);
    // Where it conflicts with what is published, its own text is what is to be seen.
    const merged = 'tree' in merge ? merge.tree : draft.tip;
    const tree = await dropEndedRedirects(content, merged, { taken: [entryFile(draft)] });
    const folder = this.#store.newFolder();
    const end = await this.#build(tree, folder, moment);
    if (end !== undefined) {
      await this.#store.removeFolder(folder);
      return end;
    }
    const token = before?.token ?? this.#store.newToken();
    const [madeAt, shownAt] = [now.toISOString(), moment.toISOString()];
    const { tip } = draft;
    await this.#store.put({ token, folder, draft: keyOf(draft), tip, main: merge.main, madeAt, shownAt });
    await this.#tidy();
    return { url: addressOf(token, draft) };
  }

  /** @returns why there is no site */
  async #build(tree: string, folder: string, moment: Date): Promise<PreviewEnd | undefined> {
    const { dataDir, buildScript, buildLimits, log } = this.#options;
    await this.#folder.show(tree);
    const end = await buildSite(buildScript, {
      contentDir: this.#folder.path,
      outDir: this.#store.siteOf({ folder }),
      formerDir: undefined,
      cacheDir: join(dataDir, 'cache-previews'),
      seedDir: join(dataDir, 'cache'),
      moment,
      limits: { ...buildLimits, ms: Math.min(buildLimits.ms, LIMIT_MS) },
      pagesOnly: true,
      signal: this.#stop.signal,
    });
    if (end.outcome === 'built') return undefined;
    if (end.outcome === 'stopped') throw new Error('the desk stops: no preview is made');
    if (end.faults.length > 0) return { faults: end.faults, tree };
    log.error(`a preview could not be built:\n${end.output.trim()}`, '');
    return { reason: end.reason };
  }

  /** A draft that is to appear later is shown as of then. */
  async #momentOf(draft: Draft, now: Date): Promise<Date> {
    const { content } = this.#options;
    const file = await content.file(draft.tip, entryFile(draft));
    const frontmatter =
      file === undefined ? undefined : readFrontmatter((await content.read(file)).toString());
    if (typeof frontmatter !== 'object' || frontmatter === null || !('publishedAt' in frontmatter))
      return now;
    const publishedAt = parseSchoolTime(String(frontmatter.publishedAt));
    return publishedAt !== undefined && publishedAt > now ? publishedAt : now;
  }

  /** Removes what has ended, and the oldest of too many. */
  async #tidy(): Promise<void> {
    for (const preview of this.#store.list()) {
      if (!(await this.#isAlive(preview))) await this.#store.remove(preview);
    }
    const tooMany = this.#store.list().slice(0, -(this.#options.most ?? MOST));
    for (const preview of tooMany) await this.#store.remove(preview);
  }

  /** A draft that was published or deleted has no preview; nor has one that was begun anew under the same name. */
  async #isAlive({ draft: key, tip, madeAt }: Preview): Promise<boolean> {
    const age = this.#clock().getTime() - Date.parse(madeAt);
    const name = parseDraftKey(key);
    if (age > KEPT_MS || name === undefined) return false;
    const draft = await this.#options.content.draft(name);
    if (draft === undefined) return false;
    if (draft.tip === tip) return true;
    const step = `${tip} ${draft.tip}`;
    const known = this.#goesOn.get(step) ?? (await this.#options.content.isAncestor(tip, draft.tip));
    this.#goesOn.set(step, known);
    return known;
  }
}

function keyOf({ collection, slug }: DraftName): string {
  return `${collection}/${slug}`;
}

function addressOf(token: string, name: DraftName): string {
  const entry = parseEntryPath(`${keyOf(name)}.mdx`);
  const page = 'message' in entry ? '/' : entryUrl(entry.collection, entry.slug);
  return `/xem-thu/${token}${page}`;
}
