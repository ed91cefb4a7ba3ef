import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ByteRange } from './byte-range.ts';

export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly etag: string;
  /** `undefined` for what is too large to be held once for each visitor: it is read while it is sent. */
  readonly content: Buffer | undefined;
}

/** What a path of the site leads to. */
export type SiteFile =
  | FoundFile
  /** A folder asked for without its slash. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'none' };

/** Above this, in bytes, what is not compressed is read while it is sent: a visitor may be slow, or many. */
const HELD_BYTES = 256 * 1024;
const PIECE_BYTES = 64 * 1024;

/** Named by their content: whoever has one has it for good. */
const IMMUTABLE = /^\/(?:_astro|anh)\//u;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

export function contentType(path: string): string {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** Texts shrink; pictures, archives and Pagefind's files are compressed already. */
export function isCompressible(type: string): boolean {
  return type.includes('charset=utf-8') || type === 'application/wasm';
}

/** Films are fetched piece by piece. */
export function isFetchedInParts(type: string): boolean {
  return type.startsWith('video/');
}

/**
 * Everything that can change under its name is asked for again each time, and answered with 304 if it did not. What a
 * browser fetches before it is asked for (`Sec-Purpose: prefetch`, Fetch standard) is good for a minute, for that browser
 * alone: or it would ask again when the reader gets there.
 *
 * @param purpose the request's `Sec-Purpose`
 */
export function cacheControl(urlPath: string, purpose?: string): string {
  if (urlPath.endsWith('/') && purpose?.startsWith('prefetch') === true) return 'private, max-age=60';
  return IMMUTABLE.test(urlPath) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * The file below `directory` for the path of an address.
 *
 * @param urlPath as it came, percent-encoded: `/tin-tuc/khai-giang/`
 */
export async function findSiteFile(directory: string, urlPath: string): Promise<SiteFile> {
  const parts = decodedParts(urlPath);
  if (parts === undefined) return { kind: 'none' };
  const path = join(directory, ...parts);
  const found = await stat(path).catch(() => undefined);
  const endsWithSlash = urlPath.endsWith('/');
  if (found?.isDirectory() === true) {
    const index = join(path, 'index.html');
    const hasIndex = await stat(index).then(
      (page) => page.isFile(),
      () => false,
    );
    if (!hasIndex) return { kind: 'none' };
    return endsWithSlash ? readSiteFile(index) : { kind: 'folder' };
  }
  return found?.isFile() === true && !endsWithSlash ? readSiteFile(path) : { kind: 'none' };
}

/** Whether a file, no folder, is at the path of an address. */
export function hasSiteFile(directory: string, urlPath: string): boolean {
  const parts = decodedParts(urlPath);
  return (
    parts !== undefined && statSync(join(directory, ...parts), { throwIfNoEntry: false })?.isFile() === true
  );
}

/** The names between the slashes; `undefined` when one is hidden, leads upwards or cannot be a name on the site. */
function decodedParts(urlPath: string): string[] | undefined {
  let path: string;
  try {
    path = decodeURIComponent(urlPath).normalize('NFC');
  } catch {
    return undefined;
  }
  const parts = path.split('/').filter((part) => part !== '');
  return parts.some((part) => part.startsWith('.') || /[\\\0:]/u.test(part)) ? undefined : parts;
}

export async function readSiteFile(path: string): Promise<SiteFile> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return { kind: 'none' };
  const type = contentType(path);
  if (isFetchedInParts(type) || (found.size > HELD_BYTES && !isCompressible(type))) {
    // A release does not change, and hashing a film for each of its parts would cost more than sending them.
    const etag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
    return { kind: 'file', path, size: found.size, etag, content: undefined };
  }
  const content = await readFile(path).catch(() => undefined);
  if (content === undefined) return { kind: 'none' };
  const hash = createHash('sha1').update(content).digest('base64url');
  return { kind: 'file', path, size: content.length, etag: `"${hash}"`, content };
}

/** The file, or a stretch of it, as the body of an answer. */
export function bodyOf({ path, size, content }: FoundFile, range?: ByteRange): BodyInit {
  const { first, last } = range ?? { first: 0, last: size - 1 };
  if (content !== undefined) return new Uint8Array(content.subarray(first, last + 1));
  const pieces = piecesOf(path, { first, last });
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

/** Opens the file when its first piece is asked for: an answer that nobody reads holds nothing open. */
async function* piecesOf(path: string, { first, last }: ByteRange): AsyncGenerator<Buffer, undefined> {
  const file = await open(path);
  try {
    let at = first;
    while (at <= last) {
      const piece = Buffer.alloc(Math.min(PIECE_BYTES, last - at + 1));
      const { bytesRead } = await file.read(piece, 0, piece.length, at);
      if (bytesRead === 0) throw new Error(`${path} has become shorter`);
      at += bytesRead;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
  return undefined;
}
