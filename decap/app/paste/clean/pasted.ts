import type { Blockquote, Heading, List, Paragraph, Table, ThematicBreak } from 'mdast';

/** What an entry's body and the editor can both have. */
export type TextBlock = Paragraph | Heading | List | Blockquote | Table | ThematicBreak;

/** A picture of the clipboard, in the place where it stood between the blocks. */
export interface PastedPicture {
  readonly type: 'picture';
  /** As the clipboard has it: `data:…`, `https://…`, `file:///…`. */
  readonly source: string;
  readonly alt: string;
}

export type PastedBlock = TextBlock | PastedPicture;
