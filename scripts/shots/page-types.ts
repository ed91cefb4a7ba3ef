/** Which pages of a built site are of one type: those that one route makes, of each collection apart. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../../src/schema/index.ts';

/** The page with every component in every state: what holds for a page that says one thing does not hold for it. */
export const STYLE_GUIDE = '/huong-dan/giao-dien/';

/** What `[collection]` stands for. */
const COLLECTION_PARTS: ReadonlySet<string> = new Set(
  Object.values(collections).map(({ urlSegment }) => urlSegment),
);

/** Of the pages that Astro makes: below `src/pages`, `[slug].astro` or `[...page].astro` among them. */
type Route = readonly string[];

export interface BuiltFile {
  /** `/tin-tuc/khai-giang/`; `/404.html` stays as it is. */
  readonly url: string;
  readonly bytes: number;
}

export interface PageType {
  /** Fit for a file's name: `tin-tuc-slug`, `thuc-don`, `nam-hoc-year-page`. */
  readonly name: string;
  /** Of its fullest page. */
  readonly url: string;
}

/** The routes of `src/pages` that make pages for readers: not the desk's, not feeds and data. */
export function readRoutes(pagesDir: string): Route[] {
  return readdirSync(pagesDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep))
    .filter((parts) => parts[0] !== 'admin' && /^[^_].*\.(?:astro|mdx)$/u.test(parts.at(-1) ?? ''))
    .map((parts) => [...parts.slice(0, -1), (parts.at(-1) ?? '').replace(/\.(?:astro|mdx)$/u, '')])
    .map((parts) => (parts.at(-1) === 'index' ? parts.slice(0, -1) : parts));
}

/** The pages for readers in a folder that `npm run build` made. */
export function readBuiltFiles(dir: string): BuiltFile[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && !/^(?:admin|pagefind)\//u.test(file))
    .map((file) => ({
      url: `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`,
      bytes: statSync(path.join(dir, file)).size,
    }));
}

/**
 * One page of every type, the fullest: it has the most to go wrong. A page that no route explains is a type of its own.
 *
 * @returns in the order of their addresses
 */
export function pageTypes(files: readonly BuiltFile[], routes: readonly Route[]): PageType[] {
  const ordered = [...routes].sort(byPrecision);
  const fullest = new Map<string, BuiltFile>();
  for (const file of files) {
    const type = typeOf(file.url, ordered);
    const known = fullest.get(type);
    if (known === undefined || known.bytes < file.bytes) fullest.set(type, file);
  }
  return [...fullest].map(([name, { url }]) => ({ name, url })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The first parts decide, as in Astro: a written one before a collection, that before any parameter, the rest last. */
function byPrecision(a: Route, b: Route): number {
  const ranks = (route: Route) => route.map(rank).join('').padEnd(9, '3');
  return ranks(a).localeCompare(ranks(b));
}

function rank(part: string): number {
  if (part.startsWith('[...')) return 4;
  if (part === '[collection]') return 1;
  return part.startsWith('[') ? 2 : 0;
}

function typeOf(url: string, routes: readonly Route[]): string {
  const parts = url
    .replace(/\.html$/u, '')
    .split('/')
    .filter(Boolean);
  const route = routes.find((candidate) => matches(parts, candidate)) ?? parts;
  const names = route.flatMap((part, index) => {
    // The pages of one collection look like no other's; its lists within a year do.
    if (!part.startsWith('[') || (part === '[collection]' && index === 0)) return [parts[index] ?? ''];
    if (part.startsWith('[...')) return parts.length > index ? [part.slice(4, -1)] : [];
    return [part.slice(1, -1)];
  });
  return names.join('-') || 'trang-chu';
}

function matches(parts: readonly string[], route: Route): boolean {
  const isRest = route.at(-1)?.startsWith('[...') === true;
  const fixed = isRest ? route.slice(0, -1) : route;
  const rest = parts.slice(fixed.length);
  // What follows a list's address is the number of one of its pages: `trang/2`.
  if (parts.length < fixed.length || (rest.length > 0 && !(isRest && rest[0] === 'trang'))) return false;
  return fixed.every((part, index) => {
    if (part === '[collection]') return COLLECTION_PARTS.has(parts[index] ?? '');
    return part.startsWith('[') || part === parts[index];
  });
}
