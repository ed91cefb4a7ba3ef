import type { Nodes, PhrasingContent } from 'mdast';

/** How a stretch of text looks; `link` is its address and title as one key. */
interface Marks {
  readonly link?: { readonly url: string; readonly title: string | null };
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly delete: boolean;
}

/** A stretch of a line, all of it alike. What has no words in it (a break, a photo) is its own run. */
interface Run {
  readonly leaf: PhrasingContent;
  readonly marks: Marks;
}

const PLAIN: Marks = { strong: false, emphasis: false, delete: false };

/**
 * The words of a line in the one form that means the same: marks nested in one way and never around spaces alone, texts
 * joined, no space at the ends, what the site does not know (underlining) as plain words.
 *
 * @param breaks `keep`, or `space` where a line cannot break: a heading, a cell
 */
export function tidyPhrasing(nodes: readonly Nodes[], breaks: 'keep' | 'space' = 'keep'): PhrasingContent[] {
  const flat = nodes.flatMap((node) => flatten(node, PLAIN));
  const runs = breaks === 'keep' ? flat : flat.map(withoutBreak);
  return nest(joined(trimmed(withoutMarkedSpace(joined(runs)))));
}

function flatten(node: Nodes, marks: Marks): readonly Run[] {
  switch (node.type) {
    case 'text':
      return splitAtBreaks(node.value).map((leaf) => ({ leaf, marks }));
    case 'html':
      return [{ leaf: { type: 'text', value: node.value }, marks }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return node.children.flatMap((child) => flatten(child, { ...marks, [node.type]: true }));
    case 'link': {
      const link = { url: node.url, title: node.title ?? null };
      return node.children.flatMap((child) => flatten(child, { ...marks, link }));
    }
    case 'inlineCode':
      return [{ leaf: { type: 'inlineCode', value: node.value }, marks }];
    case 'break':
      return [{ leaf: { type: 'break' }, marks: PLAIN }];
    case 'image': {
      const { url, title = null, alt } = node;
      return [{ leaf: { type: 'image', url, title, alt: alt ?? '' }, marks }];
    }
    case 'footnoteReference':
      return [{ leaf: { type: 'footnoteReference', identifier: node.identifier }, marks }];
    default:
      return 'children' in node ? node.children.flatMap((child) => flatten(child, marks)) : [];
  }
}

/** The editor writes a line break as `\n` in a text. */
function splitAtBreaks(value: string): readonly PhrasingContent[] {
  return value.split('\n').flatMap((line, index): PhrasingContent[] => {
    const text: PhrasingContent[] = line === '' ? [] : [{ type: 'text', value: line }];
    return index === 0 ? text : [{ type: 'break' }, ...text];
  });
}

function withoutBreak(run: Run): Run {
  return run.leaf.type === 'break' ? { leaf: { type: 'text', value: ' ' }, marks: run.marks } : run;
}

function alike(a: Marks, b: Marks): boolean {
  return (
    a.strong === b.strong && a.emphasis === b.emphasis && a.delete === b.delete && sameLink(a.link, b.link)
  );
}

function sameLink(a: Marks['link'], b: Marks['link']): boolean {
  return a?.url === b?.url && a?.title === b?.title;
}

function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.leaf.type === 'text' && run.leaf.type === 'text' && alike(last.marks, run.marks)) {
      const value = last.leaf.value + run.leaf.value;
      result[result.length - 1] = { leaf: { type: 'text', value }, marks: run.marks };
    } else if (run.leaf.type !== 'text' || run.leaf.value !== '') result.push(run);
  }
  return result;
}

const ENDS = /^([ \t]*)(.*?)([ \t]*)$/su;

/** `**a **b` is no bold text: a space at the end of marked words has only the marks of both its neighbours. */
function withoutMarkedSpace(runs: readonly Run[]): readonly Run[] {
  const apart = runs.flatMap((run): readonly Run[] => {
    if (run.leaf.type !== 'text') return [run];
    const [, before = '', words = '', after = ''] = ENDS.exec(run.leaf.value) ?? [];
    return [before, words, after]
      .filter((value) => value !== '')
      .map((value) => ({ leaf: { type: 'text', value }, marks: run.marks }));
  });
  return apart.map((run, index) => {
    if (run.leaf.type !== 'text' || /[^ \t]/u.test(run.leaf.value)) return run;
    return { leaf: run.leaf, marks: common(apart[index - 1]?.marks, apart[index + 1]?.marks) };
  });
}

function common(a: Marks = PLAIN, b: Marks = PLAIN): Marks {
  const marks = {
    strong: a.strong && b.strong,
    emphasis: a.emphasis && b.emphasis,
    delete: a.delete && b.delete,
  };
  return a.link !== undefined && sameLink(a.link, b.link) ? { ...marks, link: a.link } : marks;
}

/** Without the spaces that a paragraph cannot begin or end with, nor a line of it. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.leaf.type === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  const texts = lines.map((line) => trimLine(line));
  const first = texts.findIndex((line) => line.length > 0);
  const last = texts.findLastIndex((line) => line.length > 0);
  if (first === -1) return [];
  return texts
    .slice(first, last + 1)
    .flatMap((line, index) =>
      index === 0 ? line : [{ leaf: { type: 'break' } as const, marks: PLAIN }, ...line],
    );
}

function trimLine(runs: readonly Run[]): readonly Run[] {
  const isBlank = ({ leaf }: Run) =>
    leaf.type === 'text' && leaf.value.trim() === '' && !leaf.value.includes('\u{A0}');
  const first = runs.findIndex((run) => !isBlank(run));
  const last = runs.findLastIndex((run) => !isBlank(run));
  return first === -1
    ? []
    : runs.slice(first, last + 1).map((run, index, all) => {
        if (run.leaf.type !== 'text') return run;
        let { value } = run.leaf;
        if (index === 0) value = value.replace(/^[ \t]+/u, '');
        if (index === all.length - 1) value = value.replace(/[ \t]+$/u, '');
        return { leaf: { type: 'text', value }, marks: run.marks };
      });
}

type MarkName = 'link' | 'strong' | 'emphasis' | 'delete';

/** Marks as a tree: from each place the mark that reaches furthest is outside. */
function nest(runs: readonly Run[], done: ReadonlySet<MarkName> = new Set()): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let at = 0; at < runs.length;) {
    const run = runs[at];
    if (run === undefined) break;
    const mark = furthest(runs, at, done);
    if (mark === undefined) {
      result.push(run.leaf);
      at += 1;
      continue;
    }
    const inside = nest(runs.slice(at, mark.end), new Set([...done, mark.name]));
    result.push(wrap(mark.name, run.marks, inside));
    at = mark.end;
  }
  return result;
}

function wrap(name: MarkName, { link }: Marks, children: PhrasingContent[]): PhrasingContent {
  if (name !== 'link') return { type: name, children };
  return { type: 'link', url: link?.url ?? '', title: link?.title ?? null, children };
}

const MARKS: readonly MarkName[] = ['link', 'strong', 'emphasis', 'delete'];

function furthest(
  runs: readonly Run[],
  at: number,
  done: ReadonlySet<MarkName>,
): { readonly name: MarkName; readonly end: number } | undefined {
  const { marks } = runs[at] ?? { marks: PLAIN };
  let best: { readonly name: MarkName; readonly end: number } | undefined;
  for (const name of MARKS) {
    if (done.has(name) || marks[name] === undefined || marks[name] === false) continue;
    let end = at + 1;
    while (end < runs.length && carries(runs[end], name, marks)) end += 1;
    if (best === undefined || end > best.end) best = { name, end };
  }
  return best;
}

function carries(run: Run | undefined, name: MarkName, marks: Marks): boolean {
  if (run === undefined) return false;
  return name === 'link' ? sameLink(run.marks.link, marks.link) : run.marks[name];
}
