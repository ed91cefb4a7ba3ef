/** How many entries a page of an archive holds. The first page of a list shows the newest: this many, and up to twice. */
const PAGE_SIZE = 12;

/**
 * The way through the pages of one list. It says nothing of how many there are: every page would change with each
 * entry that is added.
 */
export interface Pager {
  /** Absent on the first page. Pages of the archive count from the oldest. */
  readonly number?: number;
  readonly newerUrl?: string;
  readonly olderUrl?: string;
  /** The first page, with the newest; absent there. */
  readonly newestUrl?: string;
  /** The page with the oldest; absent there and where all entries stand on one page. */
  readonly oldestUrl?: string;
}

export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly url: string;
  /** Of the rest parameter in the route: `undefined` on the first page, then `trang/2`. */
  readonly param: string | undefined;
  readonly pager: Pager;
}

/**
 * Cuts a list into pages that stay as they are: those of the archive count from the oldest entry, so that a new one
 * changes only the first page, and every twelfth one makes a page and changes its neighbour's link.
 *
 * @param items newest first. There is always a first page, also of an empty list.
 * @param base address of the first page, from the root, with a slash at its end: `/tin-tuc/`.
 */
export function paginate<Item>(items: readonly Item[], base: string, size = PAGE_SIZE): Slice<Item>[] {
  const archived = Math.max(0, Math.floor(items.length / size) - 1);
  const newest = items.length - archived * size;
  const first: Slice<Item> = {
    items: items.slice(0, newest),
    url: base,
    param: undefined,
    pager: archived === 0 ? {} : { olderUrl: pageUrl(base, archived), oldestUrl: pageUrl(base, 1) },
  };
  const archive = Array.from({ length: archived }, (_, index): Slice<Item> => {
    const number = archived - index;
    const start = newest + index * size;
    return {
      items: items.slice(start, start + size),
      url: pageUrl(base, number),
      param: pageParam(number),
      pager: archivePager(base, number, archived),
    };
  });
  return [first, ...archive];
}

function archivePager(base: string, number: number, archived: number): Pager {
  return {
    number,
    newerUrl: number === archived ? base : pageUrl(base, number + 1),
    newestUrl: base,
    ...(number === 1 ? {} : { olderUrl: pageUrl(base, number - 1), oldestUrl: pageUrl(base, 1) }),
  };
}

function pageParam(number: number): string {
  return `trang/${String(number)}`;
}

function pageUrl(base: string, number: number): string {
  return `${base}${pageParam(number)}/`;
}
