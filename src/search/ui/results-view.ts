/** What the search shows, as nodes: every text goes in as text. */
import type { ExcerptPart } from '../excerpt.ts';
import type { SearchHit } from '../query.ts';
import { words } from './words.ts';

export function hitItem(hit: SearchHit): HTMLLIElement {
  const link = document.createElement('a');
  link.href = hit.url;
  link.dataset.result = '';
  link.textContent = hit.title;
  const facts = [hit.kind, hit.date, hit.area].filter((fact) => fact !== undefined);
  const item = element('li', 'search-hit', link);
  if (facts.length > 0) item.append(element('p', 'search-hit-facts', facts.join(' · ')));
  if (hit.excerpt.length > 0)
    item.append(element('p', 'search-hit-excerpt', ...hit.excerpt.map(excerptNode)));
  return item;
}

function excerptNode({ text, marked }: ExcerptPart): Node {
  return marked ? element('mark', '', text) : document.createTextNode(text);
}

/** What a parent can do when nothing was found. `clearFilters` is given when filters are what stands in the way. */
export function nothingFoundAdvice(clearFilters: (() => void) | undefined): readonly HTMLElement[] {
  const advice = element('ul', '', ...words.advice.map((line) => element('li', '', line)));
  advice.append(element('li', '', anchor('/thong-bao/', words.newestNotices)));
  advice.append(element('li', '', anchor('/nam-hoc/', words.archive)));
  const title = element('p', 'search-advice-title', words.adviceTitle);
  return clearFilters ? [button(words.clearFilters, clearFilters), title, advice] : [title, advice];
}

export function moreButton(onClick: () => void): HTMLElement {
  return button(words.more, onClick);
}

function button(label: string, onClick: () => void): HTMLElement {
  const made = element('button', 'button', label);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

function anchor(url: string, label: string): HTMLElement {
  const made = element('a', '', label);
  made.href = url;
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
