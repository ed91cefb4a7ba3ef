import type { Parents } from 'hast';
import { toNfc } from '../../../../src/vietnamese/index.ts';

/** Spaces of every width, with U+00A0, of which word processors make indents and empty lines. */
const SPACES = /[\u{A0}\u{1680}\u{2000}-\u{200A}\u{202F}\u{205F}\u{3000}]/gu;
/** Marks that show nothing: hyphenation, joins, directions, byte order. U+200D holds an emoji together and stays. */
const INVISIBLE = /[\u{AD}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}\u{FFFC}]/gu;
/** Control characters but for tab and line end; letters of fonts like Wingdings, which no other font has. */
const UNREADABLE = /(?![\t\n\r])[\p{Control}\u{E000}-\u{F8FF}]/gu;

/** Text as it is kept: NFC, one kind of space, nothing that cannot be seen. Vertical tabs are Word's line ends. */
export function cleanLetters(text: string): string {
  return toNfc(
    text
      .replaceAll(SPACES, ' ')
      .replaceAll(INVISIBLE, '')
      .replaceAll(/[\v\f\u{2028}\u{2029}]/gu, '\n')
      .replaceAll(UNREADABLE, ''),
  );
}

export function cleanLettersIn(parent: Parents): void {
  for (const child of parent.children) {
    if (child.type === 'text') child.value = cleanLetters(child.value);
    else if (child.type === 'element') cleanLettersIn(child);
  }
}
