import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { MAX_FILE_BYTES } from '../../../src/schema/index.ts';
import { MEDIA, parseContentPath } from '../content/content-path.ts';
import { acceptedMedia } from '../content/media-file.ts';
import type { TreeFile } from '../git/tree.ts';
import { allow } from '../protocol/context.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { newRoutes, type HttpParts } from './request-context.ts';
import { contentType } from './site-file.ts';

/** One piece of a file. A browser sends 256 KB at a time: a line that breaks off loses no more than that. */
const MAX_PIECE = 1024 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const piece = z.strictObject({
  /** Where it is to stand: `content/media/2022/anh-1f2e3d4c.webp`. */
  path: z.string().max(1000),
  offset: z.coerce.number().int().min(0),
  size: z.coerce.number().int().min(1),
});

/** A hash in a name: then what is there is there for good. */
const NAMED_BY_HASH = /-[0-9a-f]{8}\.\w+$/u;

/**
 * For who is signed in (`api.ts`). `/uploads/<sha256>`: how far an upload has come (GET), and its next piece (PUT), much as tus.io does it.
 * `/media/<path>`: a file of the library, of a draft, or one that waits for its draft.
 */
export function uploadRoutes(parts: HttpParts) {
  const { uploads } = parts;
  const routes = newRoutes();
  routes.use(
    '/uploads/*',
    bodyLimit({
      maxSize: MAX_PIECE,
      onError: () => {
        throw new Refusal(413, words.upload.pieceTooLarge);
      },
    }),
  );

  routes.get('/uploads/:sha256', async (context) =>
    context.json(await uploads.received(readParam(sha256, context.req.param('sha256')))),
  );

  routes.put('/uploads/:sha256', async (context) => {
    await allow({ ...parts, member: context.get('member') }, 'createDraft', 'own');
    const name = readParam(sha256, context.req.param('sha256'));
    const { path, offset, size } = readParam(piece, context.req.query());
    const place = parseContentPath(path);
    if (place.kind === 'entry' || !path.slice(0, path.lastIndexOf('.')).endsWith(`-${name.slice(0, 8)}`)) {
      throw new Refusal(422, words.path.notMedia(path));
    }
    if (size > MAX_FILE_BYTES) throw new Refusal(413, words.upload.tooLarge(path));
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    if (offset + bytes.length > size) throw new Refusal(422, words.upload.damaged);
    const next = { sha256: name, offset, size, bytes };
    return context.json(await uploads.add(next, (content) => acceptedMedia(path, place, content)));
  });

  routes.get('/media/*', async (context) => {
    const path = MEDIA + decodeURIComponent(context.req.path.split('/v1/media/')[1] ?? '');
    if (parseContentPath(path).kind === 'entry') throw new Refusal(422, words.path.notMedia(path));
    const content = await storedMedia(parts, path);
    if (content === undefined) throw new Refusal(404, words.path.noFile(path));
    return context.body(new Uint8Array(content), 200, {
      'Content-Type': contentType(path),
      'Cache-Control': NAMED_BY_HASH.test(path) ? 'private, max-age=31536000, immutable' : 'no-store',
    });
  });

  return routes;
}

/** The file as `main` has it, else as a draft has it, else as it was sent. */
async function storedMedia({ content, uploads }: HttpParts, path: string): Promise<Buffer | undefined> {
  const file = (await content.file(await content.main(), path)) ?? (await draftFile(content, path));
  if (file !== undefined) return content.read(file);
  const [hash] = /[0-9a-f]{8}(?=\.\w+$)/u.exec(path) ?? [];
  return hash === undefined ? undefined : uploads.find(hash);
}

async function draftFile(content: HttpParts['content'], path: string): Promise<TreeFile | undefined> {
  for (const name of await content.drafts()) {
    const draft = await content.draft(name);
    const file = draft && (await content.file(draft.tip, path));
    if (file) return file;
  }
  return undefined;
}

function readParam<Shape extends z.ZodType>(shape: Shape, given: unknown): z.output<Shape> {
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  throw new Refusal(422, words.request.badParams(read.error.issues.map(({ code }) => code).join(', ')));
}
