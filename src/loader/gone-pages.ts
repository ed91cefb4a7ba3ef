import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collections, COLLECTION_NAMES, type Fault } from '../schema/index.ts';
import { REDIRECTS_FILE } from './content-files.ts';
import { FILE_START } from './place.ts';
import type { StoredEntry } from './stored-entry.ts';
import { isSiteAddress, isSiteSegment } from './site-addresses.ts';

/** The site that is to come, as far as old addresses need it. */
export interface NextSite {
  /** Whether somebody who asks for this address arrives: at a page, or at where it is now. */
  serves(address: string): boolean;
  /** Address of the entry with this title, as HTML writes it; `undefined` for none, or several. */
  titled(title: string): string | undefined;
}

/**
 * Entries that the site which is shown has and the next one does not, nor any redirect: a warning for each, with what to
 * do. A file that was renamed by hand cannot be told from one that was deleted, so that nothing is done by itself.
 *
 * @param former folder of the site that is shown; there need not be one
 */
export function goneFaults(former: string, next: NextSite): readonly Fault[] {
  return entryAddresses(former)
    .filter((address) => !next.serves(address))
    .flatMap((address): readonly Fault[] => {
      const title = titleOf(former, address);
      // A redirect that was, not a page.
      if (title === undefined) return [];
      const now = next.titled(title);
      const target = now ?? '/…/';
      const advice = `thêm vào ${REDIRECTS_FILE} mục «from: ${address}, to: ${target}, since: <hôm nay>»`;
      const message =
        now === undefined
          ? `Trang ${address} đang có, bản mới thì không. Nếu tệp đã đổi tên, hãy ${advice} để địa chỉ cũ vẫn mở được; nếu đã gỡ hẳn thì thôi.`
          : `Trang ${address} đang có, bản mới thì không; bài cùng tiêu đề ở ${now}. Hãy ${advice} để địa chỉ cũ vẫn mở được.`;
      return [{ path: REDIRECTS_FILE, ...FILE_START, message, severity: 'warning' }];
    });
}

/** Addresses below `site` that entries have or had: not those of lists and files. In order. */
function entryAddresses(site: string): readonly string[] {
  const named = COLLECTION_NAMES.map((name) => [name, collections[name].urlSegment] as const);
  return named
    .flatMap(([name, segment]) =>
      foldersIn(path.join(site, segment))
        .filter((slug) => !isSiteAddress(name, slug) && !(segment === '' && isSiteSegment(slug)))
        .map((slug) => (segment === '' ? `/${slug}/` : `/${segment}/${slug}/`)),
    )
    .sort();
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isDirectory())
    .map(({ name }) => name);
}

/** What a page calls itself to those who share it, as HTML writes it; `undefined` where there is no page of the site. */
function titleOf(site: string, address: string): string | undefined {
  const file = path.join(site, address, 'index.html');
  if (!existsSync(file)) return undefined;
  return /<meta property="og:title" content="([^"]*)"/u.exec(readFileSync(file, 'utf8'))?.[1];
}

/** The next site as a folder. */
export function nextSite(folder: string): NextSite {
  let addresses: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    serves: (address) => existsSync(path.join(folder, address, 'index.html')),
    titled: (title) => {
      addresses ??= Map.groupBy(entryAddresses(folder), (address) => titleOf(folder, address) ?? '');
      const [found, ...others] = addresses.get(title) ?? [];
      return others.length === 0 ? found : undefined;
    },
  };
}

/** The next site as what its content says, before anything is built. */
export function nextContent(
  entries: readonly Pick<StoredEntry, 'url' | 'frontmatter'>[],
  redirects: readonly { readonly from: string }[],
): NextSite {
  const urls = new Set([...entries.map(({ url }) => url), ...redirects.map(({ from }) => from)]);
  const byTitle = Map.groupBy(entries, ({ frontmatter }) =>
    'title' in frontmatter ? escaped(frontmatter.title) : '',
  );
  return {
    serves: (address) => urls.has(address),
    titled: (title) => {
      const [found, ...others] = byTitle.get(title) ?? [];
      return others.length === 0 ? found?.url : undefined;
    },
  };
}

/** As Astro writes the value of an attribute. */
function escaped(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
}
