import type { PhrasingContent } from 'mdast';
import { cleanLetters } from './clean/letters.ts';
import type { TextBlock } from './clean/pasted.ts';

/**
 * Plain text as paragraphs, each letter as it is. Where empty lines part paragraphs, one line end is a line end;
 * in a text without empty lines (a message, a list typed by hand) each line is a paragraph.
 */
export function plainTextBlocks(text: string): readonly TextBlock[] {
  const clean = cleanLetters(text.replaceAll(/\r\n?/gu, '\n')).replaceAll('\t', ' ');
  const lines = clean.trim().split('\n');
  const parted = lines.some((line) => line.trim() === '');
  const paragraphs = parted ? clean.trim().split(/\n[ \n]*\n/u) : lines;
  return paragraphs
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ type: 'paragraph', children: linesOf(paragraph) }));
}

function linesOf(paragraph: string): PhrasingContent[] {
  return paragraph
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      { type: 'text', value: line.trim() },
    ]);
}
