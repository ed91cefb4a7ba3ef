import { z } from 'zod';
import { formatFault, type Fault } from '../../../src/schema/index.ts';
import { MEDIA, mediaAddress, parseContentPath } from '../content/content-path.ts';
import { dropEndedRedirects } from '../content/ended-redirects.ts';
import { keepDisclosures } from '../content/kept-disclosures.ts';
import { keepASigner } from '../content/kept-signer.ts';
import { placeFaults, type PlacedFault } from '../content/placed-fault.ts';
import { formatSignature, signatureOf, type Trailers } from '../git/commit.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import { entryFile, type Draft } from '../git/draft.ts';
import { retryWhenMoved } from '../git/refs.ts';
import type { Whose } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { branch, defineAction, draftName, draftParams, path, seen } from './action.ts';
import { collision } from './conflict.ts';
import { personText } from './person-text.ts';
import {
  MAIN_TURN,
  allow,
  existingDraft,
  refuseUnread,
  whoseEntry,
  type ProtocolContext,
} from './context.ts';

/** The faults, each with the field that it stands in, as far as it is known. */
export async function placed(
  content: ContentRepository,
  tree: string,
  faults: readonly Fault[],
): Promise<readonly PlacedFault[]> {
  const byFile = Map.groupBy(faults, ({ path: file }) => file);
  const placedByFile = await Promise.all(
    [...byFile].map(async ([path, own]) => {
      const file = await content.file(tree, `content/${path}`);
      return file === undefined ? own : placeFaults(path, (await content.read(file)).toString(), own);
    }),
  );
  return placedByFile.flat();
}

/**
 * What `main` would be with the draft in it, checked as the build checks it.
 *
 * @throws Refusal 409 when both changed the same place, 422 with the faults that it would bring
 */
export async function checkedMerge(context: ProtocolContext, draft: Draft) {
  const { content, check } = context;
  const merge = await content.merge(draft);
  if ('conflicts' in merge) throw await collision(context, draft, merge.main, merge.conflicts);
  const tree = await dropEndedRedirects(content, merge.tree, { taken: [entryFile(draft)] });
  const faults = await check.newFaults(tree, merge.main);
  if (faults.length > 0) {
    throw new Refusal(422, words.draft.faults(faults.map(formatFault)), {
      faults: await placed(content, tree, faults),
    });
  }
  await keepDisclosures(content, merge.main, tree, new Date());
  await keepASigner(context.people, tree, merge.main);
  return { ...merge, tree };
}

export const publishUnpublishedEntry = defineAction(
  z.strictObject({ ...draftParams, seen }),
  async ({ seen: read, ...params }, context) => {
    const name = draftName(params);
    const commit = await context.turns.take(MAIN_TURN, () =>
      retryWhenMoved(async () => {
        const draft = await existingDraft(context, name);
        const whose = await whoseEntry(context, draft);
        await allow(context, 'publish', whose);
        if (draft.status === 'draft') throw new Refusal(409, words.draft.notHandedIn);
        await refuseUnread(context, draft, read);
        const { main, tree } = await checkedMerge(context, draft);
        const author = (await context.people.member(draft.author)) ?? {
          id: draft.author,
          name: draft.author,
        };
        return context.content.publish(draft, {
          main,
          tree,
          author: signatureOf(author),
          subject: words.commit.publish(entryFile(draft)),
          trailers: approval(context, whose),
        });
      }),
    );
    context.onMainMoved(commit);
    return { message: words.answer.published };
  },
);

function approval({ member }: ProtocolContext, whose: Whose): Trailers {
  const signature = formatSignature(signatureOf(member));
  return whose === 'own'
    ? [['Self-approved', words.commit.selfApproved(signature)]]
    : [['Reviewed-by', signature]];
}

/** In characters: it stands in a line of the history. */
const LONGEST_REASON = 500;

const deleteOptions = z.strictObject({
  commitMessage: z.string(),
  /** Why, in the person's words; kept with the commit. */
  reason: z.string().optional(),
});

export const deleteFiles = defineAction(
  z.strictObject({ branch, paths: z.array(path).min(1).max(100), options: deleteOptions }),
  ({ paths, options }, context) => deletePublished(context, paths, options.reason),
);

export const deleteFile = defineAction(
  z.strictObject({ branch, path, options: deleteOptions }),
  (params, context) => deletePublished(context, [params.path], params.options.reason),
);

/** Takes files off `main` in a commit of its own that says why, unless something that stays still needs them. */
async function deletePublished(context: ProtocolContext, paths: readonly string[], typed = '') {
  const { content, check, member } = context;
  await allow(context, 'deletePublished', 'other');
  for (const name of paths) parseContentPath(name);
  const reason = personText(typed, LONGEST_REASON);
  if (reason === undefined) throw new Refusal(422, words.notes.needsReason);
  const commit = await context.turns.take(MAIN_TURN, () =>
    retryWhenMoved(async () => {
      const main = await content.main();
      for (const name of paths) {
        if ((await content.file(main, name)) === undefined) throw new Refusal(404, words.path.noFile(name));
      }
      await keepDraftsWhole(context, paths);
      const removals = paths.map((name) => ({ path: name, content: undefined }));
      const removed = await content.change(main, removals);
      const tree = await dropEndedRedirects(content, removed, { gone: paths });
      const faults = await check.newFaults(tree, main);
      if (faults.length > 0) throw new Refusal(422, words.draft.deleteFaults(faults.map(formatFault)));
      await keepDisclosures(content, main, tree, new Date());
      await keepASigner(context.people, tree, main);
      const subject = words.commit.delete(paths);
      const author = signatureOf(member);
      return content.commitToMain({ main, tree, author, subject, body: reason, trailers: [] });
    }),
  );
  context.onMainMoved(commit);
  return { message: words.answer.deleted };
}

/**
 * The check of what is published says nothing of drafts, which would lose a photo that they show.
 *
 * @throws Refusal 422
 */
async function keepDraftsWhole(context: ProtocolContext, paths: readonly string[]): Promise<void> {
  const media = paths.filter((name) => name.startsWith(MEDIA)).map(mediaAddress);
  if (media.length === 0) return;
  const { content } = context;
  const texts = await Promise.all(
    (await content.drafts()).map(async (name) => {
      const draft = await content.draft(name);
      const file = draft && (await content.file(draft.tip, entryFile(name)));
      return { path: entryFile(name), text: file ? (await content.read(file)).toString() : '' };
    }),
  );
  const users = texts.filter(({ text }) => media.some((address) => text.includes(address)));
  if (users.length > 0) throw new Refusal(422, words.draft.deleteDrafts(users.map(({ path: user }) => user)));
}
