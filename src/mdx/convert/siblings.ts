import type { Mdast } from '../prepare/mdast.ts';
import { layOut, type Item } from './layout.ts';
import { pairTags, type PairedItem } from './pair.ts';

/** Rejecting one tag can leave another without its partner; beyond this many rounds all of them are text. */
const MAX_ROUNDS = 20;

export interface Siblings {
  readonly items: readonly PairedItem[];
  /** What the author is told about tags that are text; `false` where another message says enough. */
  readonly rejected: ReadonlyMap<Mdast, string | false>;
}

/**
 * The blocks of a container, its palette tags paired. A paragraph with one tag that has to be text is text altogether:
 * otherwise its other tags would stand in the middle of words once the text is escaped.
 */
export function pairSiblings(nodes: readonly Mdast[], text: string): Siblings {
  let items = layOut(nodes, text);
  const rejected = new Map<Mdast, string | false>();
  for (let round = 1; ; round += 1) {
    const pairing = pairTags(items);
    if (pairing.rejections.length === 0) return { items: pairing.items, rejected };
    const whole = new Set<Mdast>();
    for (const { item, message } of pairing.rejections) {
      rejected.set(item.node, message);
      whole.add(item.paragraph);
    }
    items = asParagraphs(items, (paragraph) => round >= MAX_ROUNDS || whole.has(paragraph));
  }
}

/** Puts the tags of some paragraphs, and the words between them, back into their paragraph. */
function asParagraphs(items: readonly Item[], applies: (paragraph: Mdast) => boolean): readonly Item[] {
  const back = new Set<Mdast>();
  return items.flatMap((item) => {
    if (item.kind === 'block' || !applies(item.paragraph)) return [item];
    if (back.has(item.paragraph)) return [];
    back.add(item.paragraph);
    return [{ kind: 'block', node: item.paragraph }];
  });
}
