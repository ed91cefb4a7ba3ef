import { collections, COLLECTION_NAMES, type CollectionName } from '../schema/index.ts';

/**
 * First segments of addresses that the site itself uses. A page of the collection `pages` stands at the top, beside
 * them. `tests/loader/site-addresses.test.ts` compares this list with `src/pages` and `public`.
 */
const SITE_SEGMENTS: ReadonlySet<string> = new Set([
  ...COLLECTION_NAMES.map((name) => collections[name].urlSegment).filter((segment) => segment !== ''),
  'chuyen-muc',
  'nam-hoc',
  'thu-vien-anh',
  'tim-kiem',
  'nguon-tin',
  'ngoai-tuyen',
  'huong-dan',
  'trang',
  'admin',
  'api',
  'anh',
  'media',
  'pagefind',
  '404',
  '500',
]);

/** `/tin-tuc/trang/2/` is the second page of a list. */
const LIST_PAGES = 'trang';

/** What else the site has below a collection: `/su-kien/lich/2027-03/`, `/van-ban/nam/2019/`, `/cong-khai/danh-sach.csv`. */
const OWN_PAGES: Partial<Record<CollectionName, string>> = {
  events: 'lich',
  documents: 'nam',
  disclosures: 'danh-sach',
};

/** Whether the site itself uses the address that an entry of this name would have. */
export function isSiteAddress(collection: CollectionName, slug: string): boolean {
  if (collections[collection].urlSegment === '') return SITE_SEGMENTS.has(slug);
  return slug === LIST_PAGES || slug === OWN_PAGES[collection];
}

/** Whether the site uses `segment` at the top of its addresses. */
export function isSiteSegment(segment: string): boolean {
  return SITE_SEGMENTS.has(segment);
}

/**
 * Whether the site itself always has a page of this address: the home page, a list, a part of the site. What it may or
 * may not have below one (`/tin-tuc/trang/3/`, `/nam-hoc/2022-2023/`) is only known when it is built.
 *
 * @param path from the root, with its slash at the end.
 */
export function isPageAddress(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length === 0 || (parts.length === 1 && isSiteSegment(parts[0] ?? ''));
}

/**
 * Whether a link inside the site leads somewhere. Below a collection's own folder only entries and the pages of its list
 * stand; what else the site has is not known here and counts as there.
 *
 * @param path from the root, without query and fragment: `/tin-tuc/khai-giang/`.
 * @param entryUrls addresses of all entries.
 */
export function leadsSomewhere(path: string, entryUrls: ReadonlySet<string>): boolean {
  const [segment = '', slug, ...deeper] = path.split('/').filter((part) => part !== '');
  if (segment === '' || entryUrls.has(`${path.replace(/\/+$/u, '')}/`)) return true;
  // Photos and documents of the library are no links to a page: src/mdx tells them apart.
  if (segment === 'media') return false;
  const holder = COLLECTION_NAMES.find((name) => collections[name].urlSegment === segment);
  if (holder === undefined) return isSiteSegment(segment) || segment.includes('.');
  if (slug === undefined || slug === OWN_PAGES[holder] || slug.includes('.')) return true;
  return slug === LIST_PAGES && deeper.length === 1;
}
