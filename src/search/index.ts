/** The search index of a built site: Pagefind's files in `<site>/pagefind/`. Runs in Node, after the build. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { close, type IndexFile, type PagefindIndex } from 'pagefind';
import { failLoudly } from './indexing/loud-bundle.ts';
import { openAttachmentTexts } from './indexing/attachments/attachment-texts.ts';
import { newIndex } from './indexing/pagefind-index.ts';
import { isIndexedPage } from './indexing/prepare-page.ts';
import { openPreparedPages, type PreparedPages } from './indexing/prepared-pages.ts';
import { indexedPages } from './indexing/fragments.ts';
import { withShortNames } from './indexing/short-names.ts';
import { buildVocabulary } from './indexing/vocabulary.ts';

const FOLDER = 'pagefind';
/** Beside Pagefind's own files: `vocabulary.ts` says what it holds. */
const VOCABULARY = 'vocabulary.json';

/** What the browser loads; Pagefind also offers three ready-made interfaces, 360 KB that nobody here would fetch. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.+\.pf_\w+)$/u;

export interface IndexedSite {
  readonly pages: number;
  /** Addresses of attachments that are damaged or locked: their titles are found, their texts are not. */
  readonly unreadable: readonly string[];
}

/** What spares work when a site is indexed again. Each without the others is of use too. */
export interface FormerWork {
  /** Folder that keeps the texts of attachments; without it all are read anew. */
  readonly textCache?: string | undefined;
  /** File that keeps the pages as Pagefind reads them, for this version of the code alone. */
  readonly pageCache?: string | undefined;
  /** Folder of an earlier index that nobody writes to: files with the same bytes are links to it. */
  readonly formerIndex?: string | undefined;
}

/**
 * Indexes every page of a built site that carries `data-pagefind-body`, with the texts of its attachments, and replaces
 * `<siteDir>/pagefind/` whole: a failure leaves the former index in place. The same site gives the same bytes.
 *
 * One call at a time in a process: Pagefind's service is shared and is stopped at the end.
 *
 * @param siteDir folder of the built site
 * @throws Error naming the page, or what Pagefind said of the whole
 */
export async function buildSearchIndex(
  siteDir: string,
  { textCache, pageCache, formerIndex }: FormerWork = {},
): Promise<IndexedSite> {
  const attachments = openAttachmentTexts(siteDir, textCache);
  try {
    const index = await newIndex();
    const prepared = await openPreparedPages(pageCache, attachments.read);
    const pages = await addPages(index, siteDir, prepared);
    await prepared.save();
    replaceFolder(join(siteDir, FOLDER), (await indexFiles(index)).map(failLoudly), formerIndex);
    return { pages, unreadable: attachments.unreadable() };
  } finally {
    await attachments.close();
    await close();
  }
}

/**
 * In the order of their paths, one after another: the order decides the bytes of the index. A page is prepared here while
 * Pagefind's process reads the one before.
 */
async function addPages(index: PagefindIndex, siteDir: string, prepared: PreparedPages): Promise<number> {
  let pages = 0;
  let reading = Promise.resolve();
  const add = async (path: string, content: string) => {
    const { errors } = await index.addHTMLFile({ url: pageUrl(path), content });
    if (errors.length > 0) throw new Error(`Pagefind could not index ${path}: ${errors.join('; ')}`);
  };
  for (const path of htmlFiles(siteDir)) {
    // Thousands of small files: without a turn of the event loop for each it takes a fifth of the time.
    const html = readFileSync(join(siteDir, path), 'utf8');
    if (!isIndexedPage(html)) continue;
    const content = await prepared.prepare(html);
    await reading;
    reading = add(path, content);
    // Whoever awaits it next is told.
    reading.catch(() => undefined);
    pages += 1;
  }
  await reading;
  return pages;
}

function htmlFiles(siteDir: string): readonly string[] {
  const paths = globSync('**/*.html', { cwd: siteDir });
  return paths.map((path) => path.replaceAll(sep, '/')).sort();
}

/** `tin-tuc/khai-giang/index.html` → `/tin-tuc/khai-giang/`. */
function pageUrl(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
}

async function indexFiles(index: PagefindIndex): Promise<readonly IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join('; ')}`);
  const needed = withShortNames(files.filter(({ path }) => NEEDED.test(path)));
  // It names pages as the search will be told of them.
  const vocabulary = Buffer.from(JSON.stringify(buildVocabulary(indexedPages(needed))));
  return [...needed, { path: VOCABULARY, content: vocabulary }];
}

/** Synchronous: thousands of small files, each of which would else wait for a turn of the event loop. */
function replaceFolder(folder: string, files: readonly IndexFile[], formerIndex: string | undefined): void {
  const fresh = `${folder}.new`;
  const former = `${folder}.old`;
  rmSync(fresh, { recursive: true, force: true });
  const known = filesByContent(formerIndex);
  for (const { path, content } of files) {
    const file = join(fresh, path);
    mkdirSync(dirname(file), { recursive: true });
    const same = known.get(contentKey(content));
    // To make a file costs far more than to read one, and two releases share it.
    if (same === undefined || !isLinked(same, file)) writeFileSync(file, content);
  }
  rmSync(former, { recursive: true, force: true });
  // The first index of a site has no former one.
  if (existsSync(folder)) renameSync(folder, former);
  renameSync(fresh, folder);
  rmSync(former, { recursive: true, force: true });
}

/** A file may have no more names, or lie on another disk. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** The files of an index by what is in them: their names are other ones in each (`short-names.ts`). */
function filesByContent(folder: string | undefined): ReadonlyMap<string, string> {
  if (folder === undefined) return new Map();
  const files = globSync('**/*.*', { cwd: folder }).map((path) => join(folder, path));
  return new Map(files.map((file) => [contentKey(readFileSync(file)), file]));
}

function contentKey(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}
