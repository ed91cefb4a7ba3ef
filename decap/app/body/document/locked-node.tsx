import {
  DecoratorNode,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { LockedBlock } from './locked-block.tsx';
import { LOCK_REASONS, type LockReason } from './open.ts';

/** What a locked block is made of. */
export interface LockedContent {
  /** Its lines in the body. */
  readonly source: string;
  readonly reason: LockReason;
  /** What the reader sees; empty for what nobody sees. */
  readonly html: string;
}

type SerializedLockedNode = Spread<LockedContent, SerializedLexicalNode>;

/** On the clipboard, and so from anywhere. */
const serialized = z.object({ source: z.string(), reason: z.enum(LOCK_REASONS) });

/** A block that is kept as it stands, letter by letter, among those that can be edited. */
export class LockedNode extends DecoratorNode<ReactNode> {
  readonly #content: LockedContent;

  static override getType(): string {
    return 'locked';
  }

  static override clone(node: LockedNode): LockedNode {
    return new LockedNode(node.#content, node.__key);
  }

  static override importJSON(json: SerializedLexicalNode): LockedNode {
    const { source, reason } = serialized.parse(json);
    // HTML is shown as it is, and that of a clipboard is anybody's.
    return new LockedNode({ source, reason, html: '' });
  }

  constructor(content: LockedContent, key?: NodeKey) {
    super(key);
    this.#content = content;
  }

  override exportJSON(): SerializedLockedNode {
    return { ...super.exportJSON(), ...this.content() };
  }

  content(): LockedContent {
    return this.#content;
  }

  override createDOM(): HTMLElement {
    return document.createElement('div');
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return this.#content.source;
  }

  override decorate(): ReactNode {
    return <LockedBlock nodeKey={this.getKey()} content={this.#content} />;
  }
}

export function isLockedNode(node: LexicalNode | null | undefined): node is LockedNode {
  return node instanceof LockedNode;
}
