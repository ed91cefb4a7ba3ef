import { z } from 'zod';
import { MEDIA, parseContentPath, refuseOddPath } from '../content/content-path.ts';
import { acceptedMedia } from '../content/media-file.ts';
import { signatureOf } from '../git/commit.ts';
import type { Draft } from '../git/draft.ts';
import { retryWhenMoved } from '../git/refs.ts';
import type { TreeChange } from '../git/tree-change.ts';
import type { TreeFile } from '../git/tree.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { branch, defineAction, path } from './action.ts';
import { allow, MAIN_TURN, type ProtocolContext } from './context.ts';

export const asset = z.strictObject({ path, content: z.string(), encoding: z.literal('base64') });

type Asset = z.output<typeof asset>;

/** Our own addition to Decap's protocol: a file that was sent piece by piece before (`uploads/`). */
const uploaded = z.strictObject({ path, encoding: z.literal('upload') });

/** @throws Refusal 404 when nothing was sent under the hash that the path ends in; 422 as `assetChange` */
async function uploadedChange(
  { uploads }: ProtocolContext,
  { path: target }: z.output<typeof uploaded>,
): Promise<TreeChange> {
  const place = parseContentPath(target);
  if (place.kind === 'entry') throw new Refusal(422, words.path.notMedia(target));
  const [hash] = /[0-9a-f]{8}(?=\.\w+$)/u.exec(target) ?? [];
  const bytes = hash === undefined ? undefined : await uploads.find(hash);
  if (bytes === undefined) throw new Refusal(404, words.upload.gone(target));
  return { path: target, content: await acceptedMedia(target, place, bytes) };
}

/**
 * @param draft that may have the file already: then it stays byte for byte, whatever writing it anew would make of it
 * @throws Refusal 422 when the path is not the library's or the content is not what the name says
 */
export async function assetChange(
  context: ProtocolContext,
  { path: target, content }: Asset,
  draft?: Draft,
): Promise<TreeChange> {
  const place = parseContentPath(target);
  if (place.kind === 'entry') throw new Refusal(422, words.path.notMedia(target));
  if (!/^[A-Za-z0-9+/]*={0,2}$/u.test(content)) throw new Refusal(422, words.media.notBase64(target));
  const bytes = Buffer.from(content, 'base64');
  const kept = draft && (await stored(context, draft.tip, target));
  if (kept?.equals(bytes) === true) return { path: target, content: bytes };
  return { path: target, content: await acceptedMedia(target, place, bytes) };
}

async function stored({ content }: ProtocolContext, commit: string, path: string) {
  const file = await content.file(commit, path);
  return file && content.read(file);
}

/**
 * A name in the library stands for one file: other pages may show it already, and nobody would look at them again. In a
 * draft too: who read it saw the file that was there.
 *
 * @throws Refusal 409 when `main` or the draft has another file there
 */
export async function refuseReplacing(
  context: ProtocolContext,
  { path: target, content: bytes }: TreeChange,
  draft?: Draft,
) {
  for (const commit of [await context.content.main(), ...(draft === undefined ? [] : [draft.tip])]) {
    const file = await stored(context, commit, target);
    if (file === undefined || bytes === undefined) continue;
    if (!file.equals(bytes)) throw new Refusal(409, words.media.nameTaken(target));
  }
}

/** A file of the library, whose content is at `/api/v1/media/…`. */
function namedFile({ oid, path: stored }: TreeFile) {
  return { id: oid, path: stored, name: stored.split('/').at(-1) ?? '' };
}

/** A file of the library as Decap takes it. */
export async function loadMedia({ content }: ProtocolContext, file: TreeFile) {
  return {
    ...namedFile(file),
    content: (await content.read(file)).toString('base64'),
    encoding: 'base64',
  };
}

export const getMedia = defineAction(
  z.strictObject({ branch, mediaFolder: path }),
  async ({ mediaFolder }, context) => {
    await allow(context, 'read', 'other');
    const folder = `${mediaFolder.replace(/\/$/u, '')}/`;
    refuseOddPath(`${folder}x`);
    if (!folder.startsWith(MEDIA)) throw new Refusal(422, words.path.outside(mediaFolder));
    const files = await context.content.files(await context.content.main(), folder);
    // Without contents: a library of 2,000 photos has hundreds of megabytes, and a screen shows twenty.
    return files.filter(isMedia).map(namedFile);
  },
);

/** Files such as `.gitkeep` keep a folder and are nobody's photo. */
function isMedia({ path: name }: TreeFile): boolean {
  return !name.split('/').some((part) => part.startsWith('.'));
}

export const getMediaFile = defineAction(
  z.strictObject({ branch, path }),
  async ({ path: wanted }, context) => {
    await allow(context, 'read', 'other');
    if (parseContentPath(wanted).kind === 'entry') throw new Refusal(422, words.path.notMedia(wanted));
    const file = await context.content.file(await context.content.main(), wanted);
    if (file === undefined) throw new Refusal(404, words.path.noFile(wanted));
    return loadMedia(context, file);
  },
);

/** Straight to `main`: Decap does it from the library when no entry is open. Photos of an entry travel with its draft. */
export const persistMedia = defineAction(
  z.strictObject({
    branch,
    asset: z.union([asset, uploaded]),
    options: z.strictObject({ commitMessage: z.string() }),
  }),
  async ({ asset: given }, context) => {
    await allow(context, 'uploadToLibrary', 'other');
    const { content, member } = context;
    const change =
      given.encoding === 'upload' ? await uploadedChange(context, given) : await assetChange(context, given);
    const commit = await context.turns.take(MAIN_TURN, () =>
      retryWhenMoved(async () => {
        await refuseReplacing(context, change);
        const main = await content.main();
        const tree = await content.change(main, [change]);
        const subject = words.commit.upload(given.path);
        return content.commitToMain({ main, tree, author: signatureOf(member), subject, trailers: [] });
      }),
    );
    context.onMainMoved(commit);
    const file = await content.file(commit, given.path);
    if (file === undefined) throw new Error(`${given.path} is not in ${commit} though it was just put there`);
    return loadMedia(context, file);
  },
);
