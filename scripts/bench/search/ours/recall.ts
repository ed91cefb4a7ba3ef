import { FIRST } from '../metrics.ts';
import type { Variant } from '../queries/query.ts';
import type { BenchSite } from './bench-site.ts';

/** Pages that ask at the same time: times are not measured here. */
const PAGES = 2;

/**
 * For each query of each variant the addresses of its first ten hits: asked in Chromium, through the real search.
 *
 * @param asked is told of each variant when its answers are there
 */
export async function ask(
  { site, browser }: BenchSite,
  variants: readonly Variant[],
  asked: (variant: Variant, answers: readonly (readonly string[])[]) => void,
): Promise<ReadonlyMap<Variant, readonly (readonly string[])[]>> {
  const pages = await Promise.all(
    Array.from({ length: PAGES }, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/tim-kiem/`);
      return page;
    }),
  );
  const answers = new Map<Variant, readonly (readonly string[])[]>();
  for (const variant of variants) {
    const texts = variant.queries.map(({ text }) => text);
    const share = Math.ceil(texts.length / PAGES);
    const found = await Promise.all(
      pages.map((page, at) =>
        page.evaluate(({ texts, count }) => benchPage.find(texts, count), {
          texts: texts.slice(at * share, (at + 1) * share),
          count: FIRST,
        }),
      ),
    );
    const urls = found.flat().map((answer) => answer.map(withoutFragment));
    answers.set(variant, urls);
    asked(variant, urls);
  }
  await Promise.all(pages.map((page) => page.close()));
  return answers;
}

/** A hit may lead to a heading of its page. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, '');
}
