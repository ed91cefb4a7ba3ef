import type { Body, FootnoteCall } from '../body.ts';
import { element, lines, type Html } from '../html.ts';

const LABEL = 'Chú thích';

/** Ids have their own prefix, so that no heading can take them. */
function noteId(note: number): string {
  return `chu-thich-${String(note)}`;
}

function callId(note: number, call: number): string {
  return call === 1 ? `goi-chu-thich-${String(note)}` : `goi-chu-thich-${String(note)}-${String(call)}`;
}

/** The raised number in the text. */
export function footnoteCall({ note, call }: FootnoteCall): Html {
  const attributes = {
    href: `#${noteId(note)}`,
    id: callId(note, call),
    'aria-label': `${LABEL} ${String(note)}`,
  };
  return element('sup', {}, element('a', attributes, String(note)));
}

/** The notes under the text, each with a way back to every place that calls it. */
export function footnoteSection(
  notes: Body['footnotes'],
  renderNote: (children: Body['footnotes'][number]['children'], back: Html) => Html,
): Html {
  if (notes.length === 0) return [];
  const items = notes.map(({ children, calls }, index) =>
    element('li', { id: noteId(index + 1) }, renderNote(children, backLinks(index + 1, calls))),
  );
  return element('section', { class: 'footnotes', 'aria-label': LABEL }, [
    '\n',
    element('ol', {}, lines(items)),
    '\n',
  ]);
}

function backLinks(note: number, calls: number): Html {
  return Array.from({ length: calls }, (_value, index) => {
    const which = calls === 1 ? '' : ` thứ ${String(index + 1)}`;
    const label = `Trở lại chỗ${which} nhắc tới chú thích ${String(note)}`;
    return [' ', element('a', { href: `#${callId(note, index + 1)}`, 'aria-label': label }, '↩')];
  });
}
