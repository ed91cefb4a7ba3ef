import { entryUrl } from '../schema/index.ts';
import type { ParsedEntry } from './parse-entry.ts';
import { errorAt, type Problem } from './place.ts';
import type { PlacedRedirect } from './read-redirects.ts';
import { isPageAddress, leadsSomewhere } from './site-addresses.ts';

/** Redirects that would hide a page, lead nowhere, go in a circle, or send a reader twice. */
export function redirectProblems(
  redirects: readonly PlacedRedirect[],
  entries: readonly Pick<ParsedEntry, 'collection' | 'slug'>[],
): readonly Problem[] {
  const urls = new Set(entries.map(({ collection, slug }) => entryUrl(collection, slug)));
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  return redirects.flatMap(({ from, to, fromPlace, toPlace }) => {
    const repeated = seen.has(from);
    seen.add(from);
    if (repeated)
      return [errorAt(fromPlace, `Địa chỉ cũ ${from} đã có ở một dòng trên. Hãy bỏ một trong hai.`)];
    if (urls.has(from) || isPageAddress(from))
      return [
        errorAt(fromPlace, `${from} đang là địa chỉ của một trang, không phải địa chỉ cũ. Hãy bỏ mục này.`),
      ];
    const end = endOf(to, targets);
    if (end === undefined)
      return [errorAt(toPlace, `Từ ${from} các địa chỉ dẫn vòng về nhau. Hãy sửa «to» thành trang đang có.`)];
    if (!urls.has(end) && !leadsSomewhere(end, urls))
      return [
        errorAt(toPlace, `Trang tin không có trang ${end}. Hãy mở trang cần đưa tới rồi chép lại địa chỉ.`),
      ];
    if (end !== to) return [errorAt(toPlace, `${to} cũng là địa chỉ cũ. Hãy ghi thẳng to: ${end}.`)];
    return [];
  });
}

/** Where somebody arrives in the end; `undefined` when they never do. */
function endOf(address: string, targets: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>();
  let at = address;
  for (let next = targets.get(at); next !== undefined; next = targets.get(at)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    at = next;
  }
  return at;
}
