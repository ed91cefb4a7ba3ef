import {
  ElementNode,
  setDOMUnmanaged,
  type ElementDOMSlot,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical';
import { blockContent, type BlockContent } from './block-content.ts';
import { BLOCK_WORDS } from './words.ts';

type SerializedTextBlock = Spread<BlockContent, SerializedElementNode>;

/**
 * A block of the palette with text inside: a callout, a quote, steps. Its text belongs to the same editor as all else, so
 * that undo, pasting and the language check know no border. Its head (`block-heads.tsx`) is React's.
 */
export class TextBlockNode extends ElementNode {
  __content: BlockContent;

  static override getType(): string {
    return 'palette-text-block';
  }

  static override clone(node: TextBlockNode): TextBlockNode {
    return new TextBlockNode(node.__content, node.__key);
  }

  static override importJSON(json: SerializedLexicalNode): TextBlockNode {
    return new TextBlockNode(blockContent.parse(json));
  }

  constructor(content: BlockContent, key?: NodeKey) {
    super(key);
    this.__content = content;
  }

  override exportJSON(): SerializedTextBlock {
    return { ...super.exportJSON(), ...this.content() };
  }

  content(): BlockContent {
    return this.getLatest().__content;
  }

  setContent(content: BlockContent): void {
    this.getWritable().__content = content;
  }

  override createDOM(): HTMLElement {
    const frame = document.createElement('div');
    const head = document.createElement('div');
    head.className = 'body-block-head';
    head.contentEditable = 'false';
    setDOMUnmanaged(head, { captureSelection: true });
    const text = document.createElement('div');
    text.className = 'body-block-text';
    text.dataset.empty = BLOCK_WORDS.empty;
    frame.append(head, text);
    dress(frame, this.__content);
    return frame;
  }

  override updateDOM(_previous: this, frame: HTMLElement): false {
    dress(frame, this.__content);
    return false;
  }

  override getDOMSlot(frame: HTMLElement): ElementDOMSlot {
    const text = frame.lastElementChild;
    const slot = super.getDOMSlot(frame);
    return text instanceof HTMLElement ? slot.withElement(text) : slot;
  }

  /** Its paragraphs are blocks of their own: headings and lists work as they do outside. */
  override isShadowRoot(): true {
    return true;
  }

  override canBeEmpty(): false {
    return false;
  }
}

/** What the style sheet knows of a block. */
function dress(frame: HTMLElement, { name, attributes }: BlockContent): void {
  frame.className = 'body-block';
  frame.dataset.block = name;
  frame.dataset.type = attributes.type ?? '';
}

export function isTextBlockNode(node: LexicalNode | null | undefined): node is TextBlockNode {
  return node instanceof TextBlockNode;
}
