import type { MdastNode } from 'satteri';

/** A node of Sätteri's tree by its type. The tree stays inside `prepare/` and `convert/`. */
export type Mdast<Type extends MdastNode['type'] = MdastNode['type']> = Extract<MdastNode, { type: Type }>;

type BlockHolder = Mdast<'root' | 'blockquote' | 'list' | 'listItem' | 'footnoteDefinition'>;

/** Whether a node's children are blocks. */
export function holdsBlocks(node: Mdast): node is BlockHolder {
  return ['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type);
}
