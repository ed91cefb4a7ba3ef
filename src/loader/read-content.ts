import { statSync } from 'node:fs';
import path from 'node:path';
import { limiter, type Photo } from '../images/index.ts';
import { compareFaults, type Fault, type School } from '../schema/index.ts';
import { openBodyCache, type BodyCache } from './body-cache.ts';
import { entryReferenceFaults } from './entry-reference-faults.ts';
import {
  findContentFiles,
  REDIRECTS_FILE,
  SCHOOL_FILE,
  WORDS_FILE,
  type EntryFile,
} from './content-files.ts';
import { addressFaults, linkFaults, pageFaults, referenceFaults } from './cross-checks.ts';
import { openEntryCache, type EntryCache } from './entry-cache.ts';
import { openMediaLibrary, type MediaDocument, type MediaLibrary } from './media.ts';
import { parseEntry, type ParsedEntry, type ParsedSource } from './parse-entry.ts';
import { parserVersion } from './parser-version.ts';
import { FILE_START, type Problem } from './place.ts';
import { readRedirects, type PlacedRedirect } from './read-redirects.ts';
import { readSchool } from './read-school.ts';
import { readSource } from './read-source.ts';
import { readWords } from './read-words.ts';
import { redirectProblems } from './redirect-problems.ts';
import { ruleFaults } from './rules/index.ts';
import { resolveMedia, type ResolvedMedia } from './resolve-media.ts';
import { entryDigest, renderedBody, storedEntry } from './store-entry.ts';
import type { StoredEntry } from './stored-entry.ts';

export interface ReadContentOptions {
  /** Absolute path of the content folder. It is only read. */
  readonly contentDir: string;
  /** Absolute path of the folder for what can be found out again. */
  readonly cacheDir: string;
}

/** All that a content folder says. */
export interface SiteContent {
  /** Entries without an error, in the order of their paths; their bodies are in the body cache. */
  readonly entries: readonly StoredEntry[];
  /** Absent when `school.yaml` is missing or wrong. */
  readonly school?: School;
  /** Addresses that pages had before; none when `redirects.yaml` is wrong. */
  readonly redirects: readonly PlacedRedirect[];
  /** Every fault of every file, by file and place. */
  readonly faults: readonly Fault[];
  /** Of each of `entries`, by its path. */
  readonly media: ReadonlyMap<string, EntryMedia>;
}

/** What an entry takes out of the media library, each once. */
export interface EntryMedia {
  /** Photos that it shows; their variants are in the photo cache. */
  readonly photos: readonly Photo[];
  /** Documents that it hands out. */
  readonly documents: readonly MediaDocument[];
}

/** Entries in the making; more would hold more parsed bodies in memory while photos are encoded. */
const AT_ONCE = 8;

/**
 * Reads, checks and caches a content folder: entries, bodies, photos. Reading the same folder again reads no photo and
 * parses no unchanged entry. Never throws for what is in the folder: everything that is wrong is in `faults`.
 *
 * @throws Error when the cache cannot be written.
 */
export async function readContent({ contentDir, cacheDir }: ReadContentOptions): Promise<SiteContent> {
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory() !== true) return noContent(contentDir);
  const files = findContentFiles(contentDir);
  const reader: Reader = {
    contentDir,
    cache: openEntryCache(cacheDir, parserVersion()),
    bodies: openBodyCache(cacheDir),
    library: openMediaLibrary(contentDir, cacheDir),
  };
  const limit = limiter(AT_ONCE);
  const read = await Promise.all(files.entries.map((file) => limit(() => readEntry(file, reader)))).finally(
    () => closeReader(reader),
  );

  const parsed = read.flatMap(({ entry }) => (entry ? [entry] : []));
  const { school, problems: schoolProblems, mentions: schoolMentions } = readSchool(contentDir);
  const { redirects, problems: redirectFileProblems } = readRedirects(contentDir);
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  const referring = [...parsed, { path: SCHOOL_FILE, mentions: schoolMentions }];
  const faults = [
    ...files.faults,
    ...read.flatMap(({ file, problems }) => problems.map((problem) => ({ path: file.path, ...problem }))),
    ...schoolProblems.map((problem) => ({ path: SCHOOL_FILE, ...problem })),
    ...readWords(contentDir).problems.map((problem) => ({ path: WORDS_FILE, ...problem })),
    ...[...redirectFileProblems, ...redirectProblems(redirects, parsed)].map((problem) => ({
      path: REDIRECTS_FILE,
      ...problem,
    })),
    ...addressFaults(parsed),
    ...referenceFaults(referring, parsed),
    ...pageFaults(referring, parsed, moved),
    ...entryReferenceFaults(referring, parsed),
    ...linkFaults(referring, parsed, moved),
    ...ruleFaults(parsed),
  ].sort(compareFaults);

  const wrong = new Set(faults.filter(({ severity }) => severity === 'error').map((fault) => fault.path));
  const sound = read.filter(({ file }) => !wrong.has(file.path));
  return {
    entries: sound.flatMap(({ stored }) => (stored ? [stored] : [])),
    ...(school && !wrong.has(SCHOOL_FILE) ? { school } : {}),
    redirects: wrong.has(REDIRECTS_FILE) ? [] : redirects,
    faults,
    media: new Map(
      sound.map(({ file, media: { photos, documents } }) => [
        file.path,
        { photos: [...photos.values()], documents: [...documents.values()] },
      ]),
    ),
  };
}

interface Reader {
  readonly contentDir: string;
  readonly cache: EntryCache;
  readonly bodies: BodyCache;
  readonly library: MediaLibrary;
}

function closeReader({ cache, bodies, library }: Reader): void {
  cache.save();
  bodies.save();
  bodies.close();
  library.save();
}

interface ReadEntry {
  readonly file: EntryFile;
  readonly problems: readonly Problem[];
  readonly media: ResolvedMedia;
  /** Absent when the file cannot be read as text. */
  readonly entry?: ParsedEntry;
  readonly stored?: StoredEntry;
}

const NO_MEDIA: ResolvedMedia = { photos: new Map(), documents: new Map(), tables: new Map(), problems: [] };

async function readEntry(file: EntryFile, reader: Reader): Promise<ReadEntry> {
  const source = readSource(path.join(reader.contentDir, file.path));
  if ('problem' in source) return { file, problems: [source.problem], media: NO_MEDIA };
  const parse = (): ParsedSource => parseEntry(file.path, file.place, source.text);

  const key = reader.cache.key(file.path, source.text);
  const cached = reader.cache.get(key);
  const fresh: ParsedSource = cached ? { entry: cached } : parse();
  const { entry } = fresh;
  if (!cached) reader.cache.set(key, entry);

  const media = await resolveMedia(entry.mentions, reader.library);
  const problems = [...entry.problems, ...media.problems];
  const digest = entryDigest(key, media);
  const stored = storedEntry(entry, media, digest);
  if (stored && !reader.bodies.has(digest)) {
    const body = fresh.body ?? parse().body;
    if (body) reader.bodies.set(digest, renderedBody(body, media, stored));
  }
  return { file, problems, media, entry, ...(stored ? { stored } : {}) };
}

function noContent(contentDir: string): SiteContent {
  const message = `Không có thư mục nội dung ${contentDir}. Hãy xem lại CONTENT_DIR.`;
  const fault: Fault = { path: '.', ...FILE_START, message, severity: 'error' };
  return { entries: [], redirects: [], faults: [fault], media: new Map() };
}
