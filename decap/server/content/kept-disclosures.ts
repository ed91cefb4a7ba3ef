import { collections, keepUntil, mustStay, parseEntryPath, spokenDay } from '../../../src/schema/index.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import type { TreeFile } from '../git/tree.ts';
import { readFrontmatter } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { CONTENT } from './content-path.ts';

const FOLDER = `${CONTENT}disclosures/`;

/** A disclosure that the site shows. */
interface Shown {
  readonly slug: string;
  readonly path: string;
  readonly keepUntil: Date;
  readonly sample: boolean;
}

/**
 * What the school has disclosed stays for five years: `tree` may not leave it out, hide it until later, or say that it
 * was published earlier, so that its years end sooner.
 *
 * @param tree what is to become `main`
 * @throws Refusal 422 with the files and their days
 */
export async function keepDisclosures(
  content: ContentRepository,
  main: string,
  tree: string,
  now: Date,
): Promise<void> {
  const [before, after] = await Promise.all([content.files(main, FOLDER), content.files(tree, FOLDER)]);
  const same = new Set(after.map(versionOf));
  // A published disclosure that nobody touched is there. Most changes touch none.
  const touched = before.filter((file) => !same.has(versionOf(file)));
  if (touched.length === 0) return;
  const [was, is] = await Promise.all([shownOf(content, touched, now), shownOf(content, after, now)]);
  const dropped = mustStay(was, is, now).map(({ path, keepUntil: until }) => ({ path, until: spokenDay(until) }));
  if (dropped.length > 0) throw new Refusal(422, words.draft.mustKeep(dropped));
}

function versionOf({ path, oid }: TreeFile): string {
  return `${path} ${oid}`;
}

async function shownOf(
  content: ContentRepository,
  files: readonly TreeFile[],
  now: Date,
): Promise<readonly Shown[]> {
  const read = await Promise.all(
    files.map(async (file) => shown(file.path, (await content.read(file)).toString(), now)),
  );
  return read.filter((disclosure) => disclosure !== undefined);
}

/** `undefined` for what no site shows: a faulty entry, one that waits for its day. */
function shown(path: string, source: string, now: Date): Shown | undefined {
  const place = parseEntryPath(path.slice(CONTENT.length));
  const entry = collections.disclosures.schema.safeParse(readFrontmatter(source));
  if ('message' in place || !entry.success || entry.data.publishedAt > now) return undefined;
  const { firstPublished, sample } = entry.data;
  return { slug: place.slug, path, keepUntil: keepUntil(firstPublished), sample };
}
