import type { Browser } from 'playwright-core';
import { LATE_MS, LIMITS } from './limits.ts';
import { atMost, kilobytes, nothing, worstOf, type Row } from './rows.ts';
import type { ServedSite } from './served-site.ts';
import { visit, type Visit } from './visit.ts';
import { weigh, type Weights } from './weights.ts';

interface Weighed {
  readonly made: Visit;
  readonly weights: Weights;
}

/** Everything of issue 7 that is counted in bytes, on a first visit to each of these pages. */
export async function measureSizes(
  browser: Browser,
  site: ServedSite,
  urls: readonly string[],
): Promise<Row[]> {
  const pages = new Map<string, Weighed>();
  for (const url of urls) {
    const made = await visit(browser, site.origin + url);
    pages.set(url, { made, weights: weigh(made, site.origin) });
  }
  const home = pages.get('/')?.weights;
  const worst = (of: (weights: Weights) => number) => worstOf(pages, ({ weights }) => of(weights));
  return [
    atMost('trang chủ: HTML', LIMITS.homeHtml, { page: '/', value: home?.html ?? Infinity }),
    atMost(
      'CSS của một trang',
      LIMITS.styles,
      worst(({ styles }) => styles),
    ),
    atMost(
      'JavaScript trước khi ai làm gì',
      LIMITS.scripts,
      worst(({ scripts }) => scripts),
    ),
    atMost(
      'phông chữ: số tệp',
      LIMITS.fontFiles,
      worst(({ fontFiles }) => fontFiles),
      String,
    ),
    atMost(
      'phông chữ',
      LIMITS.fonts,
      worst(({ fonts }) => fonts),
    ),
    atMost(
      'ảnh lớn nhất, 360 px × 2',
      LIMITS.picture,
      worst(({ largestPicture }) => largestPicture?.bytes ?? 0),
    ),
    { what: 'dạng ảnh', target: 'image/avif', ...formatsOf(pages) },
    await fallback(browser, site, pages),
    atMost('trang chủ với mọi ảnh', LIMITS.home, { page: '/', value: home?.all ?? Infinity }),
    {
      what: 'lấy trước cho trang sau',
      target: '',
      measured: kilobytes(worst(({ prefetched }) => prefetched).value),
    },
    ...markupRows(pages),
    await lateParts(browser, site, urls),
  ];
}

/** The kinds of all pictures fetched that are not drawings. */
function formatsOf(pages: ReadonlyMap<string, Weighed>): Pick<Row, 'measured' | 'met'> {
  const types = new Set(
    [...pages.values()].flatMap(({ made }) =>
      made.fetched.filter(({ url }) => new URL(url).pathname.startsWith('/anh/')).map(({ type }) => type),
    ),
  );
  return {
    measured: [...types].join(', ') || 'không có ảnh',
    met: [...types].every((type) => type === 'image/avif') && types.size > 0,
  };
}

/** What a browser gets that does not know AVIF. */
async function fallback(
  browser: Browser,
  site: ServedSite,
  pages: ReadonlyMap<string, Weighed>,
): Promise<Row> {
  const { page } = worstOf(pages, ({ weights }) => weights.largestPicture?.bytes ?? 0);
  const what = 'cùng trang ấy, trình duyệt không có AVIF';
  if (page === '–') return { what, target: 'image/webp', measured: 'không có ảnh', met: false };
  const { largestPicture } = weigh(
    await visit(browser, site.origin + page, { without: ['avif'] }),
    site.origin,
  );
  const { type = 'không có ảnh', bytes = 0 } = largestPicture ?? {};
  return { what, target: 'image/webp', measured: `${type} ${kilobytes(bytes)}`, met: type === 'image/webp' };
}

function markupRows(pages: ReadonlyMap<string, Weighed>): Row[] {
  const all = (found: (weighed: Weighed) => readonly string[]) =>
    [...pages].flatMap(([url, weighed]) => found(weighed).map((what) => `${url} ${what}`));
  const pictures = (wrong: (made: Visit) => Visit['pictures']) =>
    all(({ made }) => wrong(made).map(({ src }) => src));
  return [
    nothing(
      'ảnh không ghi rộng, cao',
      pictures((made) => made.pictures.filter(({ isSized }) => !isSized)),
    ),
    nothing(
      'ảnh dưới màn hình đầu mà tải ngay, trừ ảnh đầu',
      pictures((made) =>
        made.pictures.slice(1).filter(({ isLazy, isOnFirstScreen }) => !isLazy && !isOnFirstScreen),
      ),
    ),
    nothing(
      'ảnh đầu, ở màn hình đầu, mà tải chậm',
      pictures((made) =>
        made.pictures.slice(0, 1).filter(({ isLazy, isOnFirstScreen }) => isLazy && isOnFirstScreen),
      ),
    ),
    nothing(
      'gọi máy chủ khác',
      all(({ weights }) => weights.foreign),
    ),
    nothing(
      'lỗi của mã trong trang',
      all(({ made }) => made.errors),
    ),
  ];
}

/** Layout shifts of every page while fonts and scripts are late. */
async function lateParts(browser: Browser, site: ServedSite, urls: readonly string[]): Promise<Row> {
  site.late = LATE_MS;
  const shifts = new Map<string, number>();
  for (const url of urls) shifts.set(url, (await visit(browser, site.origin + url)).layoutShift);
  site.late = 0;
  const name = `CLS khi phông chữ và mã trễ ${String(LATE_MS / 1000)} giây`;
  return atMost(
    name,
    LIMITS.layoutShift,
    worstOf(shifts, (shift) => shift),
    (shift) => shift.toFixed(3),
  );
}
