/**
 * The service worker: the home page, this week's menu and the last entries read, for when there is no network. A page is
 * always asked for first, so that a new notice is seen; a copy says that it is one. Nothing depends on it: many parents
 * read in Zalo's own browser, which may have none.
 */
import { ExpirationPlugin } from 'workbox-expiration';
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import {
  headingOf,
  isEntryAddress,
  isExpired,
  withKeptEntries,
  withKeptNote,
  withoutExpired,
} from './kept-page.ts';

/** A phone at the school gate: after so long, in seconds, a copy is better than waiting. */
const PATIENCE = 3;
const ENTRIES = 20;
const PICTURES = 60;
const MONTH = 30 * 24 * 60 * 60;
const OFFLINE = '/ngoai-tuyen/';
const CACHES = {
  shell: 'bang-tin-khung',
  home: 'bang-tin-trang-chinh',
  entries: 'bang-tin-bai-da-doc',
  pictures: 'bang-tin-anh',
  files: 'bang-tin-tep',
} as const;

const { files, pages, segments } = self.KEPT;

const shell = new PrecacheController({ cacheName: CACHES.shell });
shell.addToCacheList([...files]);

/** Not Found, Gone (RFC 9110, 15.5.5 and 15.5.11): what the school has removed no phone goes on showing. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** An error, a detour or what is no page never takes the place of a page. */
const wholePages: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    if (GONE.has(response.status))
      await (await self.caches.open(CACHES.entries)).delete(new URL(request.url).pathname);
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
    return response.status === 200 && !response.redirected && isPage ? response : null;
  },
  // Where a link was shared does not make another page.
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(new URL(request.url).pathname),
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const kept = await shell.matchPrecache(new URL(request.url).pathname);
    const newest =
      !cachedResponse || (kept && savedAt(kept) > savedAt(cachedResponse)) ? kept : cachedResponse;
    return newest ? shown(newest) : null;
  },
  handlerDidError: async ({ request }) => {
    const kept = await shell.matchPrecache(new URL(request.url).pathname);
    return kept ? shown(kept) : offlinePage();
  },
};

function savedAt(response: Response): number {
  return Date.parse(response.headers.get('Date') ?? '') || 0;
}

/** A copy as it may be shown now. */
async function shown(copy: Response): Promise<Response> {
  const html = await copy.text();
  if (isExpired(html, Date.now())) return offlinePage();
  return rewritten(copy, withKeptNote(withoutExpired(html, Date.now()), new Date(savedAt(copy))));
}

function rewritten(copy: Response, html: string): Response {
  const headers = new Headers(copy.headers);
  // The text is another one, and not compressed.
  for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) headers.delete(name);
  return new Response(html, { headers });
}

/** What answers for a page that cannot be had: it leads to what can, the last kept first. */
async function offlinePage(): Promise<Response> {
  const page = await shell.matchPrecache(OFFLINE);
  if (!page) return Response.error();
  const cache = await self.caches.open(CACHES.entries);
  const kept = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const copy = (await cache.match(request)) ?? Response.error();
      const html = await copy.text();
      const heading = isExpired(html, Date.now()) ? '' : headingOf(html);
      return { url: new URL(request.url).pathname, savedAt: savedAt(copy), heading };
    }),
  );
  const entries = kept
    .filter(({ heading }) => heading !== '')
    .sort((one, other) => other.savedAt - one.savedAt);
  return rewritten(page, withKeptEntries(await page.text(), entries));
}

/** Workbox's own type takes no plugin that may lack a part (`exactOptionalPropertyTypes`). */
function atMost(maxEntries: number, maxAgeSeconds?: number): WorkboxPlugin {
  const expiration = new ExpirationPlugin({
    maxEntries,
    purgeOnQuotaError: true,
    ...(maxAgeSeconds === undefined ? {} : { maxAgeSeconds }),
  });
  return {
    cacheDidUpdate: async (update) => expiration.cacheDidUpdate?.(update),
    cachedResponseWillBeUsed: async (use) => expiration.cachedResponseWillBeUsed?.(use),
  };
}

const networkFirst = (cacheName: string, maxEntries: number) =>
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: PATIENCE,
    plugins: [wholePages, atMost(maxEntries)],
  });

const OTHERS = /^\/(?:admin|api|xem-thu|pagefind)\//u;
const isPage = (request: Request, url: URL) => request.mode === 'navigate' && !OTHERS.test(url.pathname);

registerRoute(
  ({ request, url }) => isPage(request, url) && pages.includes(url.pathname),
  networkFirst(CACHES.home, pages.length),
);
const entries = networkFirst(CACHES.entries, ENTRIES);
registerRoute(({ request, url }) => isPage(request, url) && isEntryAddress(url.pathname, segments), entries);
registerRoute(
  ({ request, url }) => isPage(request, url) && url.pathname.endsWith('/'),
  new NetworkOnly({ plugins: [{ handlerDidError: offlinePage }] }),
);

const cacheFirst = (cacheName: string, maxEntries: number) =>
  new CacheFirst({
    cacheName,
    plugins: [atMost(maxEntries, MONTH)],
  });
const otherFiles = cacheFirst(CACHES.files, PICTURES);
/** Named by their content. */
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/_astro/'),
  async ({ event, request }) => (await shell.matchPrecache(request)) ?? otherFiles.handle({ event, request }),
);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/anh/'),
  cacheFirst(CACHES.pictures, PICTURES),
);

self.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([shell.activate(event), removeOthers(), keepOpenEntries(event)]));
});
clientsClaim();
enableNavigationPreload();

/** Caches of an earlier version of this program. */
async function removeOthers(): Promise<void> {
  const ours: readonly string[] = Object.values(CACHES);
  const names = (await self.caches.keys()).filter((name) => name.startsWith('bang-tin-'));
  await Promise.all(names.filter((name) => !ours.includes(name)).map((name) => self.caches.delete(name)));
}

/** What is being read when the worker comes for the first time went past it. */
async function keepOpenEntries(event: ExtendableEvent): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const addresses = new Set(open.map(({ url }) => new URL(url).pathname));
  for (const address of addresses)
    if (isEntryAddress(address, segments)) await entries.handle({ event, request: new Request(address) });
}
