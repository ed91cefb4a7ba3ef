/** What is said around the hits: what was probably meant, what was left out, what to try. */
import type { SearchAnswer, SearchQuery } from '../query.ts';
import { addressOfQuery } from './address.ts';
import { anchor, element } from './nodes.ts';
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
  { suggestion, leftOut }: Pick<SearchAnswer, 'suggestion' | 'leftOut'>,
  linkTo: LinkTo,
): readonly HTMLElement[] {
  const lines = [];
  if (suggestion !== undefined) {
    lines.push(element('p', 'search-suggestion', `${words.didYouMean} `, linkTo(suggestion)));
  }
  if (leftOut.length > 0) lines.push(element('p', 'search-left-out', words.leftOut(leftOut)));
  return lines;
}

/** Where nothing was found: the nearest that something would be found for. */
export function nearestLine(texts: readonly string[], linkTo: LinkTo): readonly HTMLElement[] {
  if (texts.length === 0) return [];
  const links = texts.map((text) => element('li', '', linkTo(text)));
  return [element('p', 'search-advice-title', words.nearest), element('ul', 'search-nearest', ...links)];
}

export function advice(): readonly HTMLElement[] {
  return [
    element('p', 'search-advice-title', words.adviceTitle),
    element('ul', 'search-advice', ...words.advice.map((line) => element('li', '', line))),
  ];
}
