import type { Mdast } from '../prepare/mdast.ts';
import type { Tag } from '../tag.ts';
import type { BlockName } from '../palette/block.ts';
import { isBlockName } from '../palette/index.ts';
import { paletteTag } from './raw-html.ts';

/** A paragraph's palette tag. */
export interface TagItem {
  readonly kind: 'tag';
  readonly name: BlockName;
  readonly tag: Tag;
  readonly node: Mdast<'html'>;
  readonly paragraph: Mdast<'paragraph'>;
}

/** Words between two tags of one line. */
export interface RunItem {
  readonly kind: 'run';
  readonly children: readonly Mdast[];
  readonly paragraph: Mdast<'paragraph'>;
}

/** What stands beside each other in a container, the paragraphs of tags taken apart. */
export type Item = TagItem | RunItem | { readonly kind: 'block'; readonly node: Mdast };

/**
 * The items of a container. A paragraph is taken apart when it holds palette tags and no word outside a pair of them;
 * one that mixes tags and words stays a paragraph, in which the tags are text.
 *
 * @param text what `nodes` was parsed from
 */
export function layOut(nodes: readonly Mdast[], text: string): readonly Item[] {
  return nodes.flatMap((node) => {
    const items = node.type === 'paragraph' ? tagItems(node, text) : undefined;
    return items ?? [{ kind: 'block', node }];
  });
}

/** MDX, which has no indented code, could see a block begin on such a line of a paragraph. */
const DEEP_LINE = /\n[ >]*(?:\t| {4})/u;

function tagItems(paragraph: Mdast<'paragraph'>, text: string): readonly Item[] | undefined {
  if (!paragraph.children.some(({ type }) => type === 'html')) return undefined;
  const items = splitAtTags(paragraph);
  let open = 0;
  for (const item of items) {
    if (item.kind === 'run' && open === 0) return undefined;
    if (item.kind === 'tag' && item.tag.kind === 'open') open += 1;
    if (item.kind === 'tag' && item.tag.kind === 'close' && open > 0) open -= 1;
  }
  const hasWords = items.some(({ kind }) => kind === 'run');
  if (hasWords && (open > 0 || DEEP_LINE.test(sliceOf(paragraph, text)))) return undefined;
  return items.length === 0 ? undefined : items;
}

function sliceOf({ position }: Mdast, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

/** Tags and what stands between them, blank stretches left out. */
function splitAtTags(paragraph: Mdast<'paragraph'>): readonly (TagItem | RunItem)[] {
  const items: (TagItem | RunItem)[] = [];
  let run: Mdast[] = [];
  const endRun = () => {
    if (!run.every(isBlank)) items.push({ kind: 'run', children: run, paragraph });
    run = [];
  };
  for (const node of paragraph.children) {
    const item = node.type === 'html' ? tagItem(node, paragraph) : undefined;
    if (item === undefined) {
      run.push(node);
    } else {
      endRun();
      items.push(item);
    }
  }
  endRun();
  return items;
}

function tagItem(node: Mdast<'html'>, paragraph: Mdast<'paragraph'>): TagItem | undefined {
  const tag = paletteTag(node);
  if (tag === undefined || !isBlockName(tag.name)) return undefined;
  return { kind: 'tag', name: tag.name, tag, node, paragraph };
}

function isBlank(node: Mdast): boolean {
  return node.type === 'break' || (node.type === 'text' && /^[\s\u{FDD0}]*$/u.test(node.value));
}
