import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { buildSearchIndex } from '../../../src/search/index.ts';
import { serveFolder } from '../../serve-folder.ts';
import { temporaryFolder, type Files } from '../../temporary-folder.ts';

/** What Pagefind's browser bundle gives, as far as these tests look at it. */
interface Bundle {
  readonly options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Record<string, Record<string, number>>>;
  readonly search: (
    term: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Data> }[] }>;
}

interface Data {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** An article as the layouts mark it. */
export function article(body: string, attributes = ''): string {
  return `<!doctype html><html lang="vi"><head><title>Trang</title></head><body><nav>Trình đơn</nav>
<article data-pagefind-body ${attributes}>${body}</article></body></html>`;
}

/** Writes a site, indexes it, and asks Pagefind itself: what is in the index, without what the query code makes of it. */
export async function indexedSite(files: Files) {
  const site = temporaryFolder(files);
  const { unreadable } = await buildSearchIndex(site);
  const server = await serveFolder(site);
  onTestFinished(() => server.close());
  const bundle = (await import(pathToFileURL(join(site, 'pagefind/pagefind.js')).href)) as Bundle;
  await bundle.options({ basePath: `${server.origin}/pagefind/`, baseUrl: '/' });
  await bundle.init();
  // `init` returns while the index is still being fetched, and a short test would close the server under it.
  await bundle.filters();
  const find: (...query: Parameters<Bundle['search']>) => Promise<Data[]> = async (...query) => {
    const { results } = await bundle.search(...query);
    return Promise.all(results.map(({ data }) => data()));
  };
  return { site, find, unreadable, filters: () => bundle.filters() };
}
