import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/**
 * What may stand in the HTML of a body, written down apart from `src/mdx/html.ts` so that the two can disagree.
 */
const ELEMENTS = new Set(
  `a aside blockquote br caption code del div em entry-ref figcaption figure h1 h2 h3 h4 h5 h6 hr img input li ol p picture pre section source span
  strong sup table tbody td th thead tr ul video`.split(/\s+/u),
);
const ATTRIBUTES = new Set(
  `alt aria-label checked class colspan controls data-issuer data-kind data-photo data-target data-year decoding disabled download fetchpriority height href id loading poster preload referrerpolicy role scope sizes src srcset
  start tabindex title type width`.split(/\s+/u),
);
const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const PICTURE_PROTOCOLS = new Set(['http:', 'https:']);

/** Whether a browser (URL Standard) would go to `address` by one of `protocols`, or nowhere at all. */
function goesBy(protocols: ReadonlySet<string>, address: string): boolean {
  const base = 'https://truong.vn/tin-tuc/bai/';
  return !URL.canParse(address, base) || protocols.has(new URL(address, base).protocol);
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Everything in `html` that the allow-list does not know; empty when it is safe. */
export function unsafeParts(html: string): readonly string[] {
  const problems: string[] = [];
  const fragment = parseFragment(html, {
    onParseError: ({ code }) => problems.push(`parse error ${code}`),
  });
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') return;
    if (!('tagName' in node)) {
      problems.push(node.nodeName);
      return;
    }
    if (!ELEMENTS.has(node.tagName)) problems.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (!ATTRIBUTES.has(name)) problems.push(`${name}="${value}"`);
      if (name === 'href' && !goesBy(LINK_PROTOCOLS, value)) problems.push(`href="${value}"`);
      if ((name === 'src' || name === 'poster') && !goesBy(PICTURE_PROTOCOLS, value))
        problems.push(`${name}="${value}"`);
      if (name === 'id' && !/^(?:muc-|(?:goi-)?chu-thich-)/u.test(value)) problems.push(`id="${value}"`);
    }
    if (node.tagName === 'input' && !node.attrs.some(({ name }) => name === 'disabled'))
      problems.push('live <input>');
    node.childNodes.forEach(visit);
  };
  fragment.childNodes.forEach(visit);
  return problems;
}

/** The words a reader sees. */
export function visibleText(html: string): string {
  const text = (node: Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  };
  return parseFragment(html).childNodes.map(text).join('');
}
