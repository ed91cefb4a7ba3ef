import { entryFile, type DraftName } from '../git/draft.ts';
import type { PastCommit } from '../git/history.ts';
import type { ProtocolContext } from '../protocol/context.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { entryEvent, type EntryEvent } from './entry-event.ts';

/** One version of an entry. */
export interface Version {
  readonly event: EntryEvent;
  readonly text: string;
  /** Text of the version just before it; `undefined` when there was none. */
  readonly before: string | undefined;
}

/** The entry as it is now: its draft, else what is published. */
export interface Current {
  /** Name of its blob; null when there is none. */
  readonly revision: string | null;
  readonly text: string | undefined;
}

/** One page of what happened to an entry, the newest first. */
export interface EventPage {
  readonly events: readonly EntryEvent[];
  readonly hasOlder: boolean;
}

/** @param page 1 for the newest */
export async function eventsOf(context: ProtocolContext, name: DraftName, page: number): Promise<EventPage> {
  const { commits, hasOlder } = await context.content.entryLog(name, page);
  const events = await Promise.all(commits.map((commit) => eventOf(context, name, commit)));
  return { events, hasOlder };
}

async function eventOf(
  { content }: ProtocolContext,
  name: DraftName,
  commit: PastCommit,
): Promise<EntryEvent> {
  const isThere = (await content.file(commit.oid, entryFile(name))) !== undefined;
  return entryEvent(commit, isThere, `${name.collection}/${name.slug}`);
}

/**
 * @param oid of a commit, as the address has it
 * @throws Refusal 404 when it is none of the entry's, or has no text of it
 */
export async function versionOf(context: ProtocolContext, name: DraftName, oid: string): Promise<Version> {
  const { content } = context;
  const isName = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(oid);
  const commit = isName && (await content.isPartOf(oid, name)) ? await content.commit(oid) : undefined;
  const text = commit && (await textAt(context, name, commit.oid));
  if (commit === undefined || text === undefined) throw new Refusal(404, words.history.noVersion);
  const [parent] = commit.parents;
  const before = parent === undefined ? undefined : await textAt(context, name, parent);
  return { event: await eventOf(context, name, commit), text, before };
}

export async function currentOf(context: ProtocolContext, name: DraftName): Promise<Current> {
  const { content } = context;
  const draft = await content.draft(name);
  const file = await content.file(draft?.tip ?? (await content.main()), entryFile(name));
  if (file === undefined) return { revision: null, text: undefined };
  return { revision: file.oid, text: (await content.read(file)).toString() };
}

async function textAt(
  { content }: ProtocolContext,
  name: DraftName,
  commit: string,
): Promise<string | undefined> {
  const file = await content.file(commit, entryFile(name));
  return file && (await content.read(file)).toString();
}
