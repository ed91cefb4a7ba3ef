import { FIRST } from '../metrics.ts';
import type { Variant } from '../queries/query.ts';
import type { BenchSite } from './bench-site.ts';

/** For each query of each variant the addresses of its first ten hits: asked in Chromium, through the real search. */
export async function ask(
  { site, browser }: BenchSite,
  variants: readonly Variant[],
): Promise<ReadonlyMap<Variant, readonly (readonly string[])[]>> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/tim-kiem/`);
  const answers = new Map<Variant, readonly (readonly string[])[]>();
  for (const variant of variants) {
    const texts = variant.queries.map(({ text }) => text);
    const found = await page.evaluate(({ texts, count }) => benchPage.find(texts, count), {
      texts,
      count: FIRST,
    });
    answers.set(
      variant,
      found.map((urls) => urls.map(withoutFragment)),
    );
  }
  await page.close();
  return answers;
}

/** A hit may lead to a heading of its page. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, '');
}
