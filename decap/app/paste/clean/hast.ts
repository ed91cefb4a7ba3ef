import type { Element, ElementContent, Nodes, Parents, Properties } from 'hast';

export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** The children that can stand in an element: all but a doctype and what HTML never has. */
export function contentOf(parent: Parents): readonly ElementContent[] {
  return parent.children.flatMap((child) =>
    child.type === 'doctype' || child.type === 'mdxjsEsm' ? [] : [child],
  );
}

/** An attribute as text; a list of words (`class`) with spaces between. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || typeof value === 'boolean' ? '' : String(value);
}

/** An attribute as a whole number, or `fallback`. */
export function numberAttribute(node: Element, name: string, fallback: number): number {
  const value = Number.parseInt(attribute(node, name), 10);
  return Number.isNaN(value) ? fallback : value;
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Every element below `parent`, in the order of the document. */
export function* elementsIn(parent: Parents): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsIn(child);
  }
}
