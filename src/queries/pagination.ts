/** How many entries one page of a list shows. */
const PAGE_SIZE = 12;

export interface PagerLink {
  readonly number: number;
  readonly url: string;
  readonly current: boolean;
}

/** The way through the pages of one list. */
export interface Pager {
  readonly number: number;
  readonly count: number;
  readonly previousUrl?: string;
  readonly nextUrl?: string;
  /** The first, the last and those around the present one; `gap` where some are left out. */
  readonly links: readonly (PagerLink | 'gap')[];
}

export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly url: string;
  /** Of the rest parameter in the route: `undefined` on the first page, then `trang/2`. */
  readonly param: string | undefined;
  readonly pager: Pager;
}

/**
 * Cuts a list into pages. There is always a first one, also of an empty list.
 *
 * @param base address of the first page, from the root, with a slash at its end: `/tin-tuc/`.
 */
export function paginate<Item>(items: readonly Item[], base: string, size = PAGE_SIZE): Slice<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    url: pageUrl(base, index + 1),
    param: index === 0 ? undefined : pageParam(index + 1),
    pager: pager(base, index + 1, count),
  }));
}

function pageParam(number: number): string {
  return `trang/${String(number)}`;
}

function pageUrl(base: string, number: number): string {
  return number === 1 ? base : `${base}${pageParam(number)}/`;
}

function pager(base: string, number: number, count: number): Pager {
  return {
    number,
    count,
    ...(number > 1 ? { previousUrl: pageUrl(base, number - 1) } : {}),
    ...(number < count ? { nextUrl: pageUrl(base, number + 1) } : {}),
    links: pagerLinks(base, number, count),
  };
}

function pagerLinks(base: string, number: number, count: number): (PagerLink | 'gap')[] {
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - number) <= 1,
  );
  return shown.flatMap((page, index) => {
    const link = { number: page, url: pageUrl(base, page), current: page === number };
    const before = shown[index - 1];
    return before !== undefined && page - before > 1 ? (['gap', link] as const) : [link];
  });
}
