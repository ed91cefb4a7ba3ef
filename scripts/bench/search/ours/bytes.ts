import { percentile } from '../metrics.ts';
import type { Variant, VariantName } from '../queries/query.ts';
import type { BenchSite } from './bench-site.ts';
import { coldPage } from './pages.ts';
import type { Sent } from './served-site.ts';

/** Kinds of query that are asked cold, and of each how many. */
const ASKED: readonly VariantName[] = [
  'exact',
  'no-diacritics',
  'typo',
  'telex',
  'first-two-words',
  'phrase',
];
const OF_EACH = 4;

/** What a browser that has nothing fetches until the first results stand there, in bytes as sent. */
export interface ColdBytes {
  readonly median: number;
  readonly p95: number;
  /** Mean of each kind of file. */
  readonly parts: Readonly<Record<string, number>>;
}

/** A new browser profile for each query: the page is opened, the query asked, its first screen of results shown. */
export async function coldBytes(site: BenchSite, variants: readonly Variant[]): Promise<ColdBytes> {
  const queries = variants
    .filter(({ name }) => ASKED.includes(name))
    .flatMap((variant) => variant.queries.slice(0, OF_EACH));
  const totals: number[] = [];
  const parts: Record<string, number> = {};
  for (const { text } of queries) {
    site.site.takeSent();
    const page = await coldPage(site);
    await page.evaluate((query) => benchPage.time(query), text);
    await page.context().close();
    // The page itself is not the search's.
    const sent = site.site.takeSent().filter(({ path }) => !path.endsWith('/'));
    totals.push(sent.reduce((sum, { bytes }) => sum + bytes, 0));
    for (const one of sent) parts[partOf(one)] = (parts[partOf(one)] ?? 0) + one.bytes / queries.length;
  }
  return { median: percentile(totals, 0.5), p95: percentile(totals, 0.95), parts };
}

/** `/pagefind/fragment/vi_1a2b.pf_fragment` → `pf_fragment` */
function partOf({ path }: Sent): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.pf_\w+$/u.exec(name)?.[0].slice(1) ?? name;
}
