import {
  DecoratorNode,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical';
import type { ReactNode } from 'react';
import { BlockCard } from './block-card.tsx';
import { blockContent, type BlockContent } from './block-content.ts';

type SerializedLeaf = Spread<BlockContent, SerializedLexicalNode>;

/** A block of the palette without text of its own inside: a photo, a file, a film, a link to an entry. */
export class LeafNode extends DecoratorNode<ReactNode> {
  __content: BlockContent;

  static override getType(): string {
    return 'palette-leaf';
  }

  static override clone(node: LeafNode): LeafNode {
    return new LeafNode(node.__content, node.__key);
  }

  static override importJSON(json: SerializedLexicalNode): LeafNode {
    return new LeafNode(blockContent.parse(json));
  }

  constructor(content: BlockContent, key?: NodeKey) {
    super(key);
    this.__content = content;
  }

  override exportJSON(): SerializedLeaf {
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
    frame.className = 'body-leaf';
    return frame;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override decorate(): ReactNode {
    return <BlockCard nodeKey={this.getKey()} content={this.__content} />;
  }
}

export function isLeafNode(node: LexicalNode | null | undefined): node is LeafNode {
  return node instanceof LeafNode;
}
