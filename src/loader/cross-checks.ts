import { entryUrl, isCollectionName, type Fault } from '../schema/index.ts';
import type { ParsedEntry } from './parse-entry.ts';
import { FILE_START, type Place } from './place.ts';
import { isSiteAddress, leadsSomewhere } from './site-addresses.ts';

function fault(path: string, { line, column }: Place, message: string): Fault {
  return { path, line, column, message, severity: 'error' };
}

/** Entries that would stand at one address, or at an address of the site itself. */
export function addressFaults(entries: readonly ParsedEntry[]): readonly Fault[] {
  const byUrl = Map.groupBy(entries, ({ collection, slug }) => entryUrl(collection, slug));
  return [...byUrl].flatMap(([url, sharing]) =>
    sharing.flatMap(({ collection, slug, path }) => {
      const others = sharing.filter((other) => other.path !== path).map((other) => other.path);
      if (others.length > 0) {
        return [
          fault(path, FILE_START, `Trùng địa chỉ ${url} với ${others.join(', ')}. Hãy đổi tên một tệp.`),
        ];
      }
      if (isSiteAddress(collection, slug)) {
        return [fault(path, FILE_START, `Địa chỉ ${url} là của chính trang tin. Hãy đổi tên tệp.`)];
      }
      return [];
    }),
  );
}

/** What the checks on references need to know of a file. */
export interface Referring {
  readonly path: string;
  readonly mentions: ParsedEntry['mentions'];
}

/**
 * References to entries that are not there. An entry whose own file is faulty counts as there: its faults are reported
 * where they are.
 */
export function referenceFaults(
  files: readonly Referring[],
  entries: readonly ParsedEntry[],
): readonly Fault[] {
  const ids = Map.groupBy(entries, ({ collection }) => collection);
  const known = new Map(
    [...ids].map(([collection, held]) => [collection, held.map(({ slug }) => slug).sort()]),
  );
  return files.flatMap(({ path, mentions }) =>
    mentions.flatMap((mention) => {
      const { kind, target, collection = '' } = mention;
      if (kind !== 'reference' || !isCollectionName(collection)) return [];
      const there = known.get(collection) ?? [];
      if (there.includes(target)) return [];
      const choices = there.length === 0 ? 'chưa có mục nào' : `đang có: ${there.slice(0, 12).join(', ')}`;
      return [fault(path, mention, `Không có «${target}» trong ${collection} (${choices}).`)];
    }),
  );
}

/** Where an address that a page had before leads to now. */
export type OldAddresses = ReadonlyMap<string, string>;

/** Addresses in the frontmatter that no entry has: what a reader is sent to must be there. */
export function pageFaults(
  files: readonly Referring[],
  entries: readonly ParsedEntry[],
  moved: OldAddresses,
): readonly Fault[] {
  const urls = new Set(entries.map(({ collection, slug }) => entryUrl(collection, slug)));
  return files.flatMap(({ path, mentions }) =>
    mentions.flatMap((mention) => {
      const { kind, target } = mention;
      if (kind !== 'page' || urls.has(target)) return [];
      const now = moved.get(target);
      if (now !== undefined)
        return [fault(path, mention, `Bài ở ${target} đã chuyển sang ${now}. Hãy ghi địa chỉ mới.`)];
      return [
        fault(path, mention, `Trang tin không có bài nào ở ${target}. Hãy mở bài ấy rồi chép lại địa chỉ.`),
      ];
    }),
  );
}

/**
 * Links into the site that lead nowhere, or to where a page was before. A warning: what is linked to may be published
 * later, and an old address still leads there.
 */
export function linkFaults(
  files: readonly Referring[],
  entries: readonly ParsedEntry[],
  moved: OldAddresses,
): readonly Fault[] {
  const urls = new Set(entries.map(({ collection, slug }) => entryUrl(collection, slug)));
  return files.flatMap(({ path, mentions }) =>
    mentions.flatMap((mention) => {
      const { kind, target } = mention;
      if (kind !== 'link' || !/^\/(?!\/)/u.test(target)) return [];
      const [address = ''] = target.split(/[?#]/u);
      const now = moved.get(`${address.replace(/\/+$/u, '')}/`);
      if (now === undefined && leadsSomewhere(address, urls)) return [];
      const message =
        now !== undefined
          ? `Liên kết tới địa chỉ cũ ${address}: trang ấy nay ở ${now}. Người đọc vẫn tới nơi, nhưng hãy ghi địa chỉ mới.`
          : `Liên kết tới ${address}, nhưng trang tin chưa có trang ấy. Hãy xem lại địa chỉ.`;
      return [{ ...fault(path, mention, message), severity: 'warning' as const }];
    }),
  );
}
