/** What was found, as nodes. */
import type { ExcerptPart, Place, SearchHit } from '../query.ts';
import { anchor, element } from './nodes.ts';
import { words } from './words.ts';

export function hitItem(hit: SearchHit): HTMLLIElement {
  const link = anchor(hit.url, hit.title);
  link.dataset.result = '';
  const item = element('li', 'search-hit', element('h2', 'search-hit-title', link));
  if (hit.section) item.append(place(words.section, hit.section));
  if (hit.attachment) item.append(place(words.attachment, hit.attachment));
  if (hit.excerpt.length > 0)
    item.append(element('p', 'search-hit-excerpt', ...hit.excerpt.map(excerptPart)));
  const facts = [hit.kind, hit.date, hit.area].filter((fact) => fact !== undefined);
  if (facts.length > 0 || hit.expired) item.append(factsLine(hit.expired, facts));
  return item;
}

function place(label: string, { title, url }: Place): HTMLElement {
  return element('p', 'search-hit-place', `${label} `, anchor(url, title));
}

function factsLine(expired: boolean, facts: readonly string[]): HTMLElement {
  const line = element('p', 'search-hit-facts');
  if (expired) line.append(element('span', 'mark mark-quiet', words.expired), ' ');
  line.append(element('span', '', facts.join(' · ')));
  return line;
}

function excerptPart({ text, marked }: ExcerptPart): Node | string {
  return marked ? element('mark', '', text) : text;
}
