import { join } from 'node:path';
import type { Context } from 'hono';
import { words } from '../words.ts';
import { chooseEncoding, CompressedCopies } from './compressed-copies.ts';
import { askedRange, type ByteRange } from './byte-range.ts';
import { ReleaseRedirects } from './release-redirects.ts';
import { newRoutes } from './request-context.ts';
import {
  bodyOf,
  cacheControl,
  contentType,
  findSiteFile,
  isCompressible,
  isFetchedInParts,
  readSiteFile,
  type FoundFile,
  type SiteFile,
} from './site-file.ts';

/** Below this many bytes nothing is saved that matters. Above, also what fits a packet: on 3G its length is its time. */
const WORTH_COMPRESSING = 100;

interface Served {
  directory(): string | undefined;
  /** Of the last release that was built, where an earlier one may be served. */
  newestDirectory?(): string | undefined;
}

/** The current release as a static site: what a web server would do with the folder. */
export function siteRoutes({ releases }: { readonly releases: Served }) {
  const routes = newRoutes();
  const copies = new CompressedCopies();
  const redirects = new ReleaseRedirects();

  routes.on(['GET', 'HEAD'], '*', async (context) => {
    context.set('isStatic', true);
    const url = new URL(context.req.url);
    const directory = directoryFor(url.pathname, releases);
    if (directory === undefined) return context.text(words.request.notFound, 404);
    const moved = await redirects.from(directory, url.pathname);
    if (moved !== undefined) return context.redirect(moved + url.search, 301);
    const file = await findNewestIfGone(url.pathname, directory, releases);
    // `//elsewhere` would be an address of another host.
    if (file.kind === 'folder')
      return context.redirect(`${url.pathname.replace(/^\/+/u, '/')}/${url.search}`, 301);
    if (file.kind === 'file')
      return answer(
        context,
        copies,
        file,
        200,
        cacheControl(url.pathname, context.req.header('Sec-Purpose')),
      );
    // A list has become shorter: its first page is what there is of it. Not for good, since it grows again.
    const list = /^(\/(?!\/).*\/)trang\/\d+\/?$/u.exec(url.pathname)?.[1];
    if (list !== undefined && (await findSiteFile(directory, list)).kind === 'file')
      return context.redirect(list, 302);
    const notFound = await readSiteFile(join(directory, '404.html'));
    if (notFound.kind !== 'file') return context.text(words.request.notFound, 404);
    return answer(context, copies, notFound, 404, 'no-cache');
  });

  return routes;
}

/** The CMS is always the one that fits this desk, whatever release the head went back to. */
function directoryFor(path: string, releases: Served): string | undefined {
  const newest = /^\/+admin\//u.test(path) ? releases.newestDirectory?.() : undefined;
  return newest ?? releases.directory();
}

/** What the CMS shows pages with is named by its content: an older release may have it under another name only. */
async function findNewestIfGone(path: string, directory: string, releases: Served): Promise<SiteFile> {
  const file = await findSiteFile(directory, path);
  const newest = releases.newestDirectory?.();
  if (file.kind !== 'none' || newest === undefined || !path.startsWith('/_astro/')) return file;
  return findSiteFile(newest, path);
}

async function answer(
  context: Context,
  copies: CompressedCopies,
  file: FoundFile,
  status: 200 | 404,
  cache: string,
): Promise<Response> {
  const { path, content, size, etag } = file;
  const type = contentType(path);
  const compressible = content !== undefined && isCompressible(type) && size >= WORTH_COMPRESSING;
  const encoding = compressible ? chooseEncoding(context.req.header('Accept-Encoding') ?? '') : undefined;
  // Another encoding is another representation: its own tag (RFC 9110, 8.8.3.3).
  const tag = encoding === undefined ? etag : etag.replace(/"$/u, `-${encoding}"`);
  const headers = new Headers({ 'Content-Type': type, 'Cache-Control': cache, ETag: tag });
  if (compressible) headers.set('Vary', 'Accept-Encoding');
  if (status === 200 && isKnown(context.req.header('If-None-Match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  if (status === 200 && isFetchedInParts(type)) return answerInParts(context, file, headers);
  if (content === undefined || encoding === undefined) return send(context, file, status, headers);
  const copy = await copies.get(etag, encoding, content);
  headers.set('Content-Encoding', encoding);
  return send(context, { ...file, content: copy, size: copy.length }, status, headers);
}

/** The stretch that is asked for, unless the file has changed since the first one (`If-Range`; RFC 9110, 13.1.5). */
function answerInParts(context: Context, file: FoundFile, headers: Headers): Response {
  headers.set('Accept-Ranges', 'bytes');
  const known = context.req.header('If-Range') ?? headers.get('ETag');
  const range =
    known === headers.get('ETag') ? askedRange(context.req.header('Range'), file.size) : undefined;
  if (range === undefined) return send(context, file, 200, headers);
  const size = String(file.size);
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const { first, last } = range;
  headers.set('Content-Range', `bytes ${String(first)}-${String(last)}/${size}`);
  return send(context, file, 206, headers, range);
}

function send(
  context: Context,
  file: FoundFile,
  status: 200 | 206 | 404,
  headers: Headers,
  range?: ByteRange,
): Response {
  headers.set('Content-Length', String(range === undefined ? file.size : range.last - range.first + 1));
  return new Response(context.req.method === 'HEAD' ? null : bodyOf(file, range), { status, headers });
}

/** Weak comparison of `If-None-Match` (RFC 9110, 13.1.2). */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//u, '') === etag);
}
