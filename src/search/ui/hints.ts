/** What is said around the hits: what was probably meant, what was left out, what to try. */
import { loadSearch } from '../load.ts';
import type { SearchAnswer, SearchQuery } from '../query.ts';
import { addressOfQuery } from './address.ts';
import { anchor, element } from './nodes.ts';
import { mostCompletions } from './screen.ts';
import { words } from './words.ts';

/** Links to the same query with another text. */
export type LinkTo = (text: string) => HTMLAnchorElement;

/** @param page address of the search page */
export function linksOf(page: string, query: SearchQuery): LinkTo {
  return (text) => {
    const link = anchor(`${page}${addressOfQuery({ ...query, text })}`, text);
    link.dataset.query = text;
    return link;
  };
}

export function hintLines(
  { suggestion, leftOut, total }: SearchAnswer,
  linkTo: LinkTo,
): readonly HTMLElement[] {
  const lines = [];
  if (suggestion !== undefined) {
    lines.push(element('p', 'search-suggestion', `${words.didYouMean} `, linkTo(suggestion)));
  }
  if (total > 0 && leftOut.length > 0) lines.push(element('p', 'search-left-out', words.leftOut(leftOut)));
  return lines;
}

/** Whole texts that `text` may become; none while the search cannot be had. */
export async function completionsOf(text: string): Promise<readonly string[]> {
  const search = await loadSearch().catch(() => undefined);
  return search?.complete(text, mostCompletions()) ?? [];
}

/** Where nothing was found: the nearest that something would be found for. */
export async function nearestLines(text: string, linkTo: LinkTo): Promise<readonly HTMLElement[]> {
  const others = (await completionsOf(text)).filter((other) => other !== text);
  if (others.length === 0) return [];
  const links = others.map((other) => element('li', '', linkTo(other)));
  return [element('p', 'search-advice-title', words.nearest), element('ul', 'search-nearest', ...links)];
}

export function advice(): readonly HTMLElement[] {
  return [
    element('p', 'search-advice-title', words.adviceTitle),
    element('ul', 'search-advice', ...words.advice.map((line) => element('li', '', line))),
  ];
}
