import { schoolDay } from '../schema/index.ts';
import { formatShortDay } from './school-date.ts';

/** What the search is to know of a page besides its text. */
export interface Searched {
  /** Collection, plural, in Vietnamese. */
  readonly kind: string;
  /** Name of its area. */
  readonly area?: string;
  /** The document's own number, which other pages only name: `48/KH-MNQP`. */
  readonly number?: string | undefined;
  readonly day?: Date;
  /** `2022-2023` */
  readonly schoolYear?: string;
  /** Its time is over, or it was withdrawn: found all the same, and marked. */
  readonly expired?: boolean;
}

/** Pagefind leaves a page without a sort key out of whatever is sorted by it: what has no day comes after all others. */
const NO_DAY = '00000000';
/** Pagefind indexes values of meta too: one that nobody types. */
const EXPIRED = 'zhethan';

/**
 * The attributes of the element whose text Pagefind indexes: its filters (`loai`, `chuyen-muc`, `nam-hoc`), what a hit
 * shows (`loai`, `chuyen-muc`, `ngay`, `het-han`), the number that is its own, and the order by date (`ngay`, yyyymmdd). Whom the page is for is in
 * its head (`SiteLayout`), since an attribute has one value.
 */
export function searchMarks({ kind, area, number, day, schoolYear, expired = false }: Searched) {
  const facets = [
    ['loai', 'data-kind', kind],
    ['chuyen-muc', 'data-area', area],
    ['nam-hoc', 'data-school-year', schoolYear],
  ] as const;
  const shown = [
    ['loai', 'data-kind', kind],
    ['chuyen-muc', 'data-area', area],
    ['ngay', 'data-day', day && formatShortDay(day)],
    ['het-han', 'data-expired', expired ? EXPIRED : undefined],
  ] as const;
  const present = [...facets, ...shown].filter(([, , value]) => value !== undefined);
  return {
    'data-pagefind-body': '',
    ...Object.fromEntries(present.map(([, attribute, value]) => [attribute, value])),
    ...(number === undefined ? {} : { 'data-number': number }),
    'data-sort-day': day === undefined ? NO_DAY : schoolDay(day).replaceAll('-', ''),
    'data-pagefind-filter': named(facets),
    'data-pagefind-meta': named(shown),
    'data-pagefind-sort': 'ngay[data-sort-day]',
  };
}

/** `loai[data-kind], ngay[data-day]`: of what has a value. */
function named(
  marks: readonly (readonly [name: string, attribute: string, value: string | undefined])[],
): string {
  return marks
    .filter(([, , value]) => value !== undefined)
    .map(([name, attribute]) => `${name}[${attribute}]`)
    .join(', ');
}
