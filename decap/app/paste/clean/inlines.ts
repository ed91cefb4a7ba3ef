import type { PhrasingContent } from 'mdast';

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'link' }>;

const isMark = (node: PhrasingContent | undefined): node is Mark =>
  node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'link';

/**
 * Runs of text put together as they read: Word cuts a bold word in three. Marks that touch become one, also over a
 * space; a mark begins and ends at a letter.
 */
export function tidyInlines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    const beforeLast = merged.at(-2);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (isMark(node) && isMark(last) && same(last, node)) {
      merged[merged.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else if (isMark(node) && isMark(beforeLast) && same(beforeLast, node) && last && isSpace(last)) {
      merged.splice(-2, 2, { ...beforeLast, children: [...beforeLast.children, last, ...node.children] });
    } else {
      merged.push(node);
    }
  }
  return merged.flatMap(tidyMark);
}

function isSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

function same(one: Mark, other: Mark): boolean {
  return one.type === other.type && !(one.type === 'link' && other.type === 'link' && one.url !== other.url);
}

function tidyMark(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text') return node.value === '' ? [] : [node];
  if (!isMark(node)) return [node];
  const children = tidyInlines(node.children);
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (;;) {
    const first = children[0];
    if (first?.type === 'break' || isSpace(first)) before.push(...children.splice(0, 1));
    else break;
  }
  for (;;) {
    const last = children.at(-1);
    if (last?.type === 'break' || isSpace(last)) after.unshift(...children.splice(-1, 1));
    else break;
  }
  const first = children[0];
  if (first?.type === 'text' && /^\s/u.test(first.value)) {
    before.push({ type: 'text', value: ' ' });
    children[0] = { type: 'text', value: first.value.trimStart() };
  }
  const last = children.at(-1);
  if (last?.type === 'text' && /\s$/u.test(last.value)) {
    after.unshift({ type: 'text', value: ' ' });
    children[children.length - 1] = { type: 'text', value: last.value.trimEnd() };
  }
  if (children.length === 0) return [...before, ...after];
  // A link of the editor holds text alone: a mark around all of its text goes around the link.
  return [...before, rebuilt(node, children), ...after];
}

function rebuilt(node: Mark, children: PhrasingContent[]): PhrasingContent {
  return node.type === 'link'
    ? { ...node, children: children.filter((child) => child.type !== 'link') }
    : { ...node, children };
}

/** Whether there is anything to read or to see. */
export function saysSomething(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return node.value.trim() !== '';
    if ('children' in node) return saysSomething(node.children);
    return node.type !== 'break';
  });
}

/** One line: a space for each line end, none at the ends, no two beside each other. */
export function oneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const spaced = nodes.map((node): PhrasingContent =>
    node.type === 'break' ? { type: 'text', value: ' ' } : node,
  );
  return trimmed(tidyInlines(spaced)).map(singleSpaces);
}

function singleSpaces(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return { ...node, value: node.value.replaceAll(/\s+/gu, ' ') };
  return isMark(node) ? { ...node, children: node.children.map(singleSpaces) } : node;
}

/** Without the spaces and the line ends at both ends. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result = [...nodes];
  while (result[0]?.type === 'break' || isSpace(result[0])) result.shift();
  for (let last = result.at(-1); last?.type === 'break' || isSpace(last); last = result.at(-1)) result.pop();
  const first = result[0];
  if (first?.type === 'text') result[0] = { ...first, value: first.value.trimStart() };
  const last = result.at(-1);
  if (last?.type === 'text') result[result.length - 1] = { ...last, value: last.value.trimEnd() };
  return result;
}

/** The paragraphs of a text in which two line ends part paragraphs, each without its ends. */
export function paragraphsOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const paragraphs: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const node of tidyInlines(nodes)) {
    if (node.type === 'break') {
      breaks += 1;
      continue;
    }
    if (isSpace(node) && breaks > 0) continue;
    if (breaks > 1) paragraphs.push([]);
    if (breaks === 1) paragraphs.at(-1)?.push({ type: 'break' });
    breaks = 0;
    paragraphs.at(-1)?.push(node);
  }
  return paragraphs.map((paragraph) => trimmed(paragraph)).filter(saysSomething);
}
