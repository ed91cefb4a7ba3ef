import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What a path of the site leads to. */
export type SiteFile =
  | { readonly kind: 'file'; readonly path: string; readonly content: Buffer; readonly etag: string }
  /** A folder asked for without its slash. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'none' };

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

/** Everything that can change under its name is asked for again each time, and answered with 304 if it did not. */
export function cacheControl(urlPath: string): string {
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
  const content = await readFile(path).catch(() => undefined);
  if (content === undefined) return { kind: 'none' };
  const hash = createHash('sha1').update(content).digest('base64url');
  return { kind: 'file', path, content, etag: `"${hash}"` };
}
