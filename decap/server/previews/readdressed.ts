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

/** A page as it stands elsewhere than it was made for. */
export interface Elsewhere {
  /** Before every address from the root: `/xem-thu/<token>`. */
  readonly prefix: string;
  /** HTML before everything else, and what it needs in the head. */
  readonly banner: { readonly head: string; readonly body: string };
  /** Whether there is a file at this address from the root, as it is written. */
  readonly has: (address: string) => boolean;
  /** Said after the words of a link to a file that there is not. */
  readonly absent: string;
}

/**
 * A page that was made for the root of a site, for a place below it. What a release makes beside its pages is not there
 * (`build-site.ts`, `pagesOnly`): the link to download such a file is its words.
 */
export function readdressHtml(source: string, { prefix, banner, has, absent }: Elsewhere): string {
  const document = parse(source);
  visit(document, (element) => {
    if (isAbsent(element, has)) becomeWords(element, absent);
    for (const attribute of element.attrs) {
      if (ADDRESSES.has(attribute.name)) attribute.value = readdress(attribute.value, prefix);
      if (attribute.name === 'srcset') attribute.value = readdressAll(attribute.value, prefix);
    }
    if (element.tagName === 'head') element.childNodes.push(...fragment(banner.head, element));
    if (element.tagName === 'body') element.childNodes.unshift(...fragment(banner.body, element));
  });
  return serialize(document);
}

/** Whether it is a link to download a file of this site that there is not. */
function isAbsent(element: Element, has: Elsewhere['has']): boolean {
  const address = attributeOf(element, 'href') ?? '';
  const isDownload = element.tagName === 'a' && attributeOf(element, 'download') !== undefined;
  return isDownload && isFromRoot(address) && !has(address);
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function becomeWords(link: Element, note: string): void {
  link.tagName = 'span';
  link.nodeName = 'span';
  link.attrs = [];
  link.childNodes.push({ nodeName: '#text', value: ` (${note})`, parentNode: link });
}

/** `url(/…)` of a style sheet, quoted or not. */
export function readdressCss(source: string, prefix: string): string {
  return source.replaceAll(/(url\(\s*["']?|@import\s+["'])(?=\/(?!\/))/gu, `$1${prefix}`);
}

/** `//host/…` is another host. */
function isFromRoot(address: string): boolean {
  return /^\/(?!\/)/u.test(address);
}

function readdress(address: string, prefix: string): string {
  return isFromRoot(address) ? prefix + address : address;
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
