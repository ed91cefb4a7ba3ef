import type { Draft, DraftName } from '../git/draft.ts';
import { entryFile } from '../git/draft.ts';
import type { TreeChange } from '../git/tree-change.ts';
import type { TreeFile } from '../git/tree.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { ProtocolContext } from './context.ts';

/** The text that stands where another one was to go. */
interface Standing {
  /** Raw MDX or YAML. */
  readonly text: string;
  /** Name of its blob: what a save that starts from it says. */
  readonly revision: string;
  /** Name of who wrote it. */
  readonly by: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** On the site, not in a draft. */
  readonly published: boolean;
}

/** Two texts of one entry of which neither knew the other; goes out with the 409. */
export interface Conflict {
  readonly kind: 'save' | 'publish';
  /** The common start; null when there was none. */
  readonly base: string | null;
  /** What was sent (`save`), or the draft's text (`publish`). Canonical. */
  readonly mine: string;
  /** Null when it was deleted meanwhile. */
  readonly theirs: Standing | null;
  /** `publish` only: the revision of `mine`, which a save that resolves it starts from. */
  readonly revision?: string;
  /** `publish` only: the commit of `main` that a save that resolves it names. */
  readonly main?: string;
}

/** Where a save meets what is there. */
export interface Meeting {
  readonly name: DraftName;
  readonly draft: Draft | undefined;
  readonly main: string;
  /** The entry's file as it is now: the draft's, or without a draft that of `main`. */
  readonly current: TreeFile | undefined;
}

/**
 * The refusal of a save that started from another text than the one that is there.
 *
 * @param base the revision that the form says it started from
 */
export async function staleSave(
  context: ProtocolContext,
  { name, draft, main, current }: Meeting,
  mine: string,
  base: string | null,
): Promise<Refusal> {
  const { content } = context;
  const commits = draft === undefined ? [main] : [draft.tip, main];
  const path = entryFile(name);
  // Any other blob is none of this entry's business.
  const known = base !== null && (await content.everHad(commits, path, base));
  const start = known ? (await content.read({ path, oid: base })).toString() : null;
  const theirs = current && (await standing(context, draft?.tip ?? main, current, draft === undefined));
  const conflict: Conflict = { kind: 'save', base: start, mine, theirs: theirs ?? null };
  const message = theirs === undefined ? words.revision.deleted : words.revision.changed(theirs.by);
  return new Refusal(409, message, { conflict });
}

/**
 * The refusal of a publication whose text and that of `main` changed the same place since the draft began.
 *
 * @param conflicts the files that collide
 */
export async function collision(
  context: ProtocolContext,
  draft: Draft,
  main: string,
  conflicts: readonly string[],
): Promise<Refusal> {
  const { content } = context;
  const path = entryFile(draft);
  const others = conflicts.filter((other) => other !== path);
  const mine = await content.file(draft.tip, path);
  if (others.length > 0 || mine === undefined) return new Refusal(409, words.draft.conflict(conflicts));
  const [start, published] = await Promise.all([
    content.mergeBase(draft).then((commit) => content.file(commit, path)),
    content.file(main, path),
  ]);
  const theirs = published && (await standing(context, main, published, true));
  const conflict: Conflict = {
    kind: 'publish',
    base: start === undefined ? null : (await content.read(start)).toString(),
    mine: (await content.read(mine)).toString(),
    theirs: theirs ?? null,
    revision: mine.oid,
    main,
  };
  const message = theirs === undefined ? words.revision.withdrawn : words.revision.behind(theirs.by);
  return new Refusal(409, message, { conflict });
}

/**
 * What stays when a sent text gives way to another one.
 *
 * @param main the commit whose text it gives way to; without one it is the draft's own, which needs no change
 * @throws Refusal 409 with both texts when that is no longer what is published: who sets a text aside writes nothing
 *   by it, and so must not bring back an older one; 422 when there is none
 */
export async function standingText(
  context: ProtocolContext,
  { name, draft, current }: Meeting,
  main: string | undefined,
): Promise<TreeChange[]> {
  const { content } = context;
  const path = entryFile(name);
  const isMains = main !== undefined && draft !== undefined;
  const file = isMains ? await content.file(main, path) : current;
  if (isMains) {
    const now = await content.main();
    const published = await content.file(now, path);
    if (published?.oid !== file?.oid) throw await collision(context, draft, now, [path]);
  }
  if (file === undefined) throw new Refusal(422, words.revision.nothingStands);
  return isMains ? [{ path, content: await content.read(file) }] : [];
}

async function standing(
  { content }: ProtocolContext,
  commit: string,
  file: TreeFile,
  published: boolean,
): Promise<Standing> {
  const change = await content.lastTextChange(commit, file.path);
  return {
    text: (await content.read(file)).toString(),
    revision: file.oid,
    by: change?.author.name ?? words.revision.unknownWriter,
    at: (change?.at ?? new Date(0)).toISOString(),
    published,
  };
}
