import { z } from 'zod';
import { addRedirect, followRename, type Rename } from '../../../src/loader/index.ts';
import {
  collections,
  entryUrl,
  formatFault,
  isCollectionName,
  schoolDay,
  type Collection,
  type CollectionName,
} from '../../../src/schema/index.ts';
import { CONTENT } from '../content/content-path.ts';
import { REDIRECTS } from '../content/ended-redirects.ts';
import { keepDisclosures } from '../content/kept-disclosures.ts';
import { signatureOf } from '../git/commit.ts';
import { entryFile, parseDraftKey, SETTINGS, type DraftName } from '../git/draft.ts';
import { RENAMED_FROM, RENAMED_TO } from '../git/history.ts';
import { retryWhenMoved } from '../git/refs.ts';
import type { TreeChange } from '../git/tree-change.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { defineAction, draftName, draftParams } from './action.ts';
import { MAIN_TURN, allow, type ProtocolContext } from './context.ts';

/** In characters. */
const LONGEST_SLUG = 120;

/** Our own addition to Decap's protocol, which knows no other name for an entry than its first. */
export const renameEntry = defineAction(
  z.strictObject({ ...draftParams, newSlug: z.string().max(LONGEST_SLUG) }),
  async ({ newSlug, ...params }, context) => {
    const name = await renamePublished(context, draftName(params), newSlug);
    return { slug: name.slug };
  },
);

/** What decides its own slug (`nameProblems`), what others know by its slug, and what has no page. */
export function canBeRenamed(name: DraftName): name is DraftName & { readonly collection: CollectionName } {
  const { collection } = name;
  if (!isCollectionName(collection)) return false;
  const { ownPages, slug }: Collection = collections[collection];
  return ownPages !== false && slug === undefined && collection !== 'people';
}

/**
 * Gives a published entry another slug in one commit on `main`: its file moves, whatever names it follows, and its old
 * address is written down.
 *
 * @param newSlug without the year's folder: `le-khai-giang`
 * @returns the entry's new name
 * @throws Refusal 403, 404, 409, 422
 */
export async function renamePublished(
  context: ProtocolContext,
  name: DraftName,
  newSlug: string,
): Promise<DraftName> {
  const { content, check, member } = context;
  await allow(context, 'renamePublished', 'other');
  if (!canBeRenamed(name)) throw new Refusal(422, words.renaming.noAddress);
  const { rename, next } = newName(name, newSlug);
  const commit = await context.turns.take(MAIN_TURN, () =>
    retryWhenMoved(async () => {
      const main = await content.main();
      await refuseMeeting(context, main, name, next);
      const tree = await content.change(main, await changesFor(context, main, rename, { name, next }));
      const faults = await check.newFaults(tree, main);
      if (faults.length > 0) throw new Refusal(422, words.renaming.faults(faults.map(formatFault)));
      await keepDisclosures(content, main, tree, new Date());
      const subject = words.renaming.commit(keyOf(name), keyOf(next));
      const trailers = [
        [RENAMED_FROM, keyOf(name)],
        [RENAMED_TO, keyOf(next)],
      ] as const;
      return content.commitToMain({ main, tree, author: signatureOf(member), subject, trailers });
    }),
  );
  context.onMainMoved(commit);
  return next;
}

function keyOf({ collection, slug }: DraftName): string {
  return `${collection}/${slug}`;
}

/** @throws Refusal 422 */
function newName(
  { collection, slug: former }: DraftName & { readonly collection: CollectionName },
  newSlug: string,
) {
  const slug = newSlug.normalize('NFC').trim();
  const [from = '', ...year] = former.split('/').reverse();
  const next = parseDraftKey([collection, ...year, slug].join('/'));
  if (next === undefined) throw new Refusal(422, words.renaming.badSlug(slug));
  if (slug === from) throw new Refusal(422, words.renaming.same);
  return { next, rename: { collection, from, to: slug } };
}

/** @throws Refusal 404, 409: what is being written under either name would go its own way */
async function refuseMeeting({ content }: ProtocolContext, main: string, name: DraftName, next: DraftName) {
  if ((await content.file(main, entryFile(name))) === undefined) throw new Refusal(404, words.renaming.none);
  if ((await content.draft(name)) !== undefined) throw new Refusal(409, words.renaming.hasDraft);
  const isTaken = (await content.file(main, entryFile(next))) ?? (await content.draft(next));
  if (isTaken !== undefined) throw new Refusal(409, words.renaming.taken(entryFile(next)));
}

async function changesFor(
  { content }: ProtocolContext,
  main: string,
  rename: Rename,
  { name, next }: Readonly<Record<'name' | 'next', DraftName>>,
): Promise<readonly TreeChange[]> {
  const texts = await textsOf(content, main);
  const siteUrl = /^siteUrl: *["']?([^\s"']+)/mu.exec(texts.get(SETTINGS.path) ?? '')?.[1] ?? '';
  const followed = [...texts].flatMap(([path, text]): readonly TreeChange[] => {
    if (path === REDIRECTS) return [];
    const now = followRename(path.slice(CONTENT.length), text, rename, siteUrl);
    if (path === entryFile(name))
      return [
        { path, content: undefined },
        { path: entryFile(next), content: Buffer.from(now) },
      ];
    return now === text ? [] : [{ path, content: Buffer.from(now) }];
  });
  const [from, to] = [rename.from, rename.to].map((slug) => entryUrl(rename.collection, slug));
  const redirects = addRedirect(texts.get(REDIRECTS), {
    from: from ?? '',
    to: to ?? '',
    since: schoolDay(new Date()),
  });
  return [...followed, { path: REDIRECTS, content: Buffer.from(redirects) }];
}

/** The texts of `content/`: path → text. */
async function textsOf(
  content: ProtocolContext['content'],
  main: string,
): Promise<ReadonlyMap<string, string>> {
  const files = (await content.files(main, CONTENT)).filter(
    ({ path }) => path.endsWith('.mdx') || path === SETTINGS.path || path === REDIRECTS,
  );
  const texts = new Map<string, string>();
  // One after another: a school's texts need not all be in memory as bytes and as text.
  for (const file of files) texts.set(file.path, (await content.read(file)).toString());
  return texts;
}
