import { joinStroke } from './d-stroke.ts';

/** A piece of an excerpt; `marked` when it matched the query. Text, not HTML. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Pagefind puts it between the parts of a compound such as `48/KH-MNQP`. */
const ZERO_WIDTH_SPACE = '\u200B';
const MARKED = /<mark>(.*?)<\/mark>/su;

/**
 * The parts of Pagefind's excerpt, so that the page can set each as text: nothing of it is ever read as HTML.
 *
 * @param html text with `<` and `>` escaped and `<mark>` around matches, as Pagefind writes it
 */
export function excerptParts(html: string): readonly ExcerptPart[] {
  // Splitting by a pattern with one group gives text and matches in turn.
  return html
    .split(MARKED)
    .map((piece, index) => ({ text: joinStroke(unescape(piece)), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll(ZERO_WIDTH_SPACE, '');
}
