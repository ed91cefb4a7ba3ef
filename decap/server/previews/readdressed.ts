import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that hold one address (HTML, «Attributes» index); `srcset` holds several. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
]);

/**
 * A page that was made for the root of a site, for a place below it: every address from the root gets `prefix` before
 * it, and `banner` stands before everything else.
 *
 * @param prefix `/xem-thu/<token>`
 * @param banner HTML, and what it needs in the head
 */
export function readdressHtml(
  source: string,
  prefix: string,
  banner: { readonly head: string; readonly body: string },
): string {
  const document = parse(source);
  visit(document, (element) => {
    for (const attribute of element.attrs) {
      if (ADDRESSES.has(attribute.name)) attribute.value = readdress(attribute.value, prefix);
      if (attribute.name === 'srcset') attribute.value = readdressAll(attribute.value, prefix);
    }
    if (element.tagName === 'head') element.childNodes.push(...fragment(banner.head, element));
    if (element.tagName === 'body') element.childNodes.unshift(...fragment(banner.body, element));
  });
  return serialize(document);
}

/** `url(/…)` of a style sheet, quoted or not. */
export function readdressCss(source: string, prefix: string): string {
  return source.replaceAll(/(url\(\s*["']?|@import\s+["'])(?=\/(?!\/))/gu, `$1${prefix}`);
}

/** `//host/…` is another host. */
function readdress(address: string, prefix: string): string {
  return /^\/(?!\/)/u.test(address) ? prefix + address : address;
}

/** `/a.webp 480w, /b.webp 960w` */
function readdressAll(addresses: string, prefix: string): string {
  return addresses
    .split(',')
    .map((each) =>
      each.replace(/^(\s*)(.*)$/su, (_, space: string, rest: string) => space + readdress(rest, prefix)),
    )
    .join(',');
}

function fragment(source: string, parent: Element): DefaultTreeAdapterTypes.ChildNode[] {
  return parseFragment(source).childNodes.map((child) => {
    child.parentNode = parent;
    return child;
  });
}

function visit(node: Node, change: (element: Element) => void): void {
  if ('content' in node) visit(node.content, change);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, change);
  // Last of all: what is put into it is as it is to be.
  if ('tagName' in node) change(node);
}
