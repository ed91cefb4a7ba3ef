import type { BlockName } from './palette/block.ts';
import type { BoundBlock } from './palette/block.ts';

/** Where something stands in the file: 1-based line and column, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Something the author should know about the body. `message` is Vietnamese. With a `warning` the body is shown all the
 * same; an `error` keeps the entry from being published.
 */
export interface BodyProblem extends Place {
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong' | 'strike'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  | Link
  | Image
  | FootnoteCall;

export interface Link {
  readonly type: 'link';
  /** As written, percent-encoding included; its scheme is one of `LINK_SCHEMES`, or it has none. */
  readonly url: string;
  readonly title?: string;
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface Image {
  readonly type: 'image';
  readonly url: string;
  readonly alt: string;
  readonly title?: string;
  readonly place: Place;
}

export interface FootnoteCall {
  readonly type: 'footnoteCall';
  /** 1-based: the note's number, in the order of first calls. */
  readonly note: number;
  /** 1-based: which call of that note this is. */
  readonly call: number;
}

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | Heading
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | List
  | { readonly type: 'code'; readonly language?: string; readonly value: string }
  | { readonly type: 'rule' }
  | Table
  | Component;

export interface Heading {
  readonly type: 'heading';
  /** As written: 1 to 6. */
  readonly depth: number;
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  /** The first number; absent in a bulleted list. */
  readonly start?: number;
  /** Items are not separated by blank lines: their paragraphs get no space of their own. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Of a task list (`- [x]`); absent in other lists. */
  readonly checked?: boolean;
  readonly children: readonly Block[];
}

export type Alignment = 'left' | 'center' | 'right';

export interface Table {
  readonly type: 'table';
  readonly align: readonly (Alignment | undefined)[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** A block of the palette, its attributes valid. */
export interface Component {
  readonly type: 'component';
  readonly name: BlockName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Block[];
  readonly place: Place;
  /** What the palette knows of it. */
  readonly bound: BoundBlock;
}

/** A parsed body. Everything in it is plain, safe data; `renderBody` makes HTML of it. */
export interface Body {
  readonly blocks: readonly Block[];
  /** In the order of their numbers; `calls` is how often the text calls each. */
  readonly footnotes: readonly { readonly children: readonly Block[]; readonly calls: number }[];
  /** In the order of the text. */
  readonly problems: readonly BodyProblem[];
}
