import { z } from 'zod';
import type { ContentCheck } from '../content/content-check.ts';
import type { FigureCount } from '../content/figure-count.ts';
import type { Turns } from '../content/turns.ts';
import { signatureOf } from '../git/commit.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import type { Draft, DraftName } from '../git/draft.ts';
import { draftRef, entryFile } from '../git/draft.ts';
import { retryWhenMoved } from '../git/refs.ts';
import type { Previews } from '../previews/previews.ts';
import { readFrontmatter, type Member, type People } from '../people.ts';
import { isAllowed, type Action, type Whose } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import type { UploadStore } from '../uploads/upload-store.ts';
import { words } from '../words.ts';

/** What the protocol's actions work on. */
export interface ProtocolParts {
  readonly content: ContentRepository;
  readonly people: People;
  /** Files that browsers sent ahead of the text that names them. */
  readonly uploads: UploadStore;
  readonly check: Pick<ContentCheck, 'newFaults'>;
  readonly figures: Pick<FigureCount, 'count'>;
  readonly previews: Pick<Previews, 'make'>;
  /** Saves of one draft come one after another, and so do publications (`MAIN_TURN`): Git would refuse, we wait. */
  readonly turns: Turns;
  /** `main` is at a new commit: build it, push it. */
  onMainMoved(commit: string): void;
}

/** Each publication is checked against the `main` that it will be on. */
export const MAIN_TURN = 'main';

/** One request of one person. */
export interface ProtocolContext extends ProtocolParts {
  readonly member: Member;
}

/** Decides and writes in one turn; again if another process moved the draft meanwhile. */
export function changeDraft(
  { turns }: ProtocolContext,
  name: DraftName,
  change: () => Promise<void>,
): Promise<void> {
  return turns.take(draftRef(name), () => retryWhenMoved(change));
}

/** @throws Refusal 403 */
export async function allow(context: ProtocolContext, action: Action, whose: Whose): Promise<void> {
  if (!(await may(context, action, whose))) throw new Refusal(403, words.permission[action]);
}

export async function may(
  { member, people }: ProtocolContext,
  action: Action,
  whose: Whose,
): Promise<boolean> {
  return isAllowed(action, whose, member.permission, await people.signers());
}

/** @throws Refusal 404 */
export async function existingDraft({ content }: ProtocolContext, name: DraftName): Promise<Draft> {
  const draft = await content.draft(name);
  if (draft === undefined) throw new Refusal(404, words.draft.none);
  return draft;
}

/**
 * Nobody approves or deletes a text that was saved after they read it.
 *
 * @param seen id of the entry's text as the browser showed it, from `unpublishedEntryDataFile`; `undefined` from a
 *   client that does not say
 * @throws Refusal 409
 */
export async function refuseUnread(
  { content }: ProtocolContext,
  draft: Draft,
  seen: string | undefined,
): Promise<void> {
  if (seen === undefined) return;
  const file = await content.file(draft.tip, entryFile(draft));
  if (file?.oid !== seen) throw new Refusal(409, words.draft.unread);
}

/** What permissions need to know of an entry's frontmatter, whatever else may be wrong with it. */
const owned = z
  .object({ author: z.string().catch(''), area: z.string().catch('') })
  .catch({ author: '', area: '' });

async function ownersIn({ content }: ProtocolContext, draft: Draft): Promise<z.output<typeof owned>> {
  const file = await content.file(draft.tip, entryFile(draft));
  const source = file === undefined ? '' : (await content.read(file)).toString();
  return owned.parse(readFrontmatter(source));
}

/** Who began a draft may go on with it, and so may who is in charge of its area. */
export async function whoseDraft(context: ProtocolContext, draft: Draft): Promise<Whose> {
  const { member } = context;
  if (draft.author === member.id) return 'own';
  const { area } = await ownersIn(context, draft);
  return member.areas.some((charge) => charge === area) ? 'area' : 'other';
}

/**
 * For approving and signing, an entry is also that of the person it is published under, and of everybody who wrote in
 * its draft.
 */
export async function whoseEntry(context: ProtocolContext, draft: Draft): Promise<Whose> {
  const { content, member } = context;
  const whose = await whoseDraft(context, draft);
  if (whose === 'own') return whose;
  const [{ author }, writers] = await Promise.all([ownersIn(context, draft), content.draftWriters(draft)]);
  const { email } = signatureOf(member);
  return author === member.id || writers.some((writer) => writer.email === email) ? 'own' : whose;
}
