import type { EntryFault } from './entry-faults.ts';
import type { DraftEntry } from './live-faults.ts';
import { formField } from '../../../src/schema/index.ts';
import { reveal } from '../form/reveal.ts';
import { findRule } from './rules.ts';

/** Groups and lists unfold first. */
const UNFOLDED_MS = 150;

/** Leads to the field of a fault: unfolds what holds it, focuses it, brings it into view; in the body, to its line. */
export function goToField(fault: EntryFault, entry: DraftEntry, focusField: (path: string) => void): void {
  if (fault.path.length === 0) return;
  if (fault.path[0] === 'body') {
    const body = entry.getIn(['data', 'body']);
    goToBodyLine(typeof body === 'string' ? body : '', fault.line ?? 1);
    return;
  }
  // What is folded away takes no focus.
  const field = document.querySelector(`.form-parts [id^="${String(fault.path[0])}-field-"]`);
  if (field) reveal(field);
  focusField(decapPath(String(entry.get('collection')), fault));
  setTimeout(() => {
    const focused = document.activeElement;
    if (focused?.closest('[id*="-field-"]')) focused.scrollIntoView({ block: 'center' });
  }, UNFOLDED_MS);
}

/** Decap's path of a field: in a list of single values each value is the item's field `item`. */
function decapPath(collection: string, { path }: EntryFault): string {
  const rule = findRule([collection, ...path.map((key) => (typeof key === 'number' ? '*' : key))].join('/'));
  const single =
    typeof path.at(-1) === 'number' && rule !== undefined && formField(rule.schema).kind !== 'group';
  return [...path, ...(single ? ['item'] : [])].join('.');
}

/** The part of the editor's text that shows a line of the source: found by its words, for the editor counts no lines. */
function goToBodyLine(body: string, line: number): void {
  const text = document.querySelector<HTMLElement>(
    '[id^="body-field-"] [contenteditable=true], [contenteditable=true]',
  );
  if (!text) return;
  const words = (body.split('\n')[line - 1] ?? '').match(/\p{L}{2,}/gu) ?? [];
  const found = (part: Element) => words.filter((word) => part.textContent.includes(word)).length;
  const best = [...text.children].reduce<Element>(
    (a, b) => (found(b) > found(a) ? b : a),
    text.children[0] ?? text,
  );
  text.focus();
  best.scrollIntoView({ block: 'center' });
  const range = document.createRange();
  range.selectNodeContents(best);
  range.collapse(true);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}
