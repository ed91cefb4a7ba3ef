import type { Collection } from './collection.ts';
import { COLLECTION_NAMES, collections, isCollectionName, type CollectionName } from './collections/index.ts';

/** Lower-case ASCII words joined by hyphens. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export interface EntryPath {
  readonly collection: CollectionName;
  /** Year folder of a dated collection. */
  readonly year?: string;
  readonly slug: string;
}

/**
 * What the path of an entry's file says, or a Vietnamese sentence on what is wrong with it.
 *
 * @param path below `content/`, with `/`: `articles/2022/khai-giang.mdx`.
 */
export function parseEntryPath(path: string): EntryPath | { readonly message: string } {
  const [name = '', ...rest] = path.split('/');
  if (!isCollectionName(name)) {
    return { message: `Không có thư mục «${name}». Các thư mục: ${COLLECTION_NAMES.join(', ')}.` };
  }
  const byYear = collections[name].folders === 'by-year';
  const shape = byYear ? `${name}/<năm>/<tên-bài>.mdx` : `${name}/<tên>.mdx`;
  const year = byYear ? rest.shift() : undefined;
  const [file = '', ...tooDeep] = rest;
  if (tooDeep.length > 0 || !file.endsWith('.mdx') || (byYear && !/^\d{4}$/u.test(year ?? ''))) {
    return { message: `Tệp phải nằm ở ${shape}.` };
  }
  const slug = file.slice(0, -'.mdx'.length);
  if (!SLUG.test(slug)) {
    return { message: `Tên tệp «${file}» chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.` };
  }
  return { collection: name, slug, ...(year === undefined ? {} : { year }) };
}

/** Address of an entry on the site, from the root: `/tin-tuc/khai-giang/`; `/ban-truyen-thong/#…` without a page of its own. */
export function entryUrl(collection: CollectionName, slug: string): string {
  const { urlSegment, ownPages }: Collection = collections[collection];
  if (ownPages === false) return `/${urlSegment}/#${entryAnchor(slug)}`;
  return urlSegment === '' ? `/${slug}/` : `/${urlSegment}/${slug}/`;
}

/** Id of an entry on the page that it shares. The prefix keeps it apart from the page's own ids. */
export function entryAnchor(slug: string): string {
  return `muc-${slug}`;
}
