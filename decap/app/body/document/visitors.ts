import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListNode,
} from '@lexical/list';
import {
  DEFAULT_FORMAT,
  type ImportPoint,
  type LexicalExportVisitor,
  type MdastImportVisitor,
} from '@mdxeditor/editor';
import { $getState, $setState, createState } from 'lexical';
import type { Link, List } from 'mdast';
import { isLockedNode, type LockedNode } from './locked-node.tsx';
import type { Locked } from './tree.ts';

/** Before MDXEditor's own. */
const FIRST = 100;

/** Whether the items of a list stand apart. The editor's own list does not know. */
const spread = createState('spread', { parse: (value) => value === true });

/** MDXEditor's own forgets at which number a list begins, and whether its items stand apart. */
export const importList: MdastImportVisitor<List> = {
  testNode: 'list',
  priority: FIRST,
  visitNode({ mdastNode, lexicalParent, actions }) {
    const list = $createListNode(listType(mdastNode), mdastNode.start ?? 1);
    if (mdastNode.spread === true) $setState(list, spread, true);
    if ($isListItemNode(lexicalParent)) {
      // Lexical keeps a list inside an item in an item of its own, after it.
      const holder = $createListItemNode();
      holder.append(list);
      lexicalParent.insertAfter(holder);
    } else if (canAppend(lexicalParent)) lexicalParent.append(list);
    actions.visitChildren(mdastNode, list);
  },
};

/** MDXEditor's own forgets what is around a link: in `*a [b](/c)*` the link would not be slanted. */
export const importLink: MdastImportVisitor<Link> = {
  testNode: 'link',
  priority: FIRST,
  visitNode({ actions }) {
    actions.addFormatting(DEFAULT_FORMAT);
    actions.nextVisitor();
  },
};

/** Besides Lexical's elements MDXEditor has import points of its own, and calls them nodes, too. */
function canAppend(parent: object): parent is ImportPoint {
  return 'append' in parent;
}

function listType({ children, ordered }: List): 'check' | 'number' | 'bullet' {
  if (children.some(({ checked }) => typeof checked === 'boolean')) return 'check';
  return ordered === true ? 'number' : 'bullet';
}

export const exportList: LexicalExportVisitor<ListNode, List> = {
  testLexicalNode: $isListNode,
  priority: FIRST,
  visitLexicalNode({ lexicalNode, actions }) {
    const ordered = lexicalNode.getListType() === 'number';
    actions.addAndStepInto('list', {
      ordered,
      start: ordered ? lexicalNode.getStart() : null,
      spread: $getState(lexicalNode, spread),
    });
  },
};

export const exportLocked: LexicalExportVisitor<LockedNode, Locked> = {
  testLexicalNode: isLockedNode,
  visitLexicalNode({ lexicalNode, mdastParent, actions }) {
    actions.appendToParent(mdastParent, { type: 'locked', value: lexicalNode.content().source });
  },
};
