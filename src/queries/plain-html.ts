import {
  defaultTreeAdapter,
  html as parse5,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What only the site's own style and scripts are for: the content stays, the element goes. */
const UNWRAPPED = new Set(['div', 'picture', 'section', 'span']);
/** What means nothing elsewhere. */
const DROPPED = new Set(['button', 'dialog', 'script', 'source', 'style', 'template']);
const KEPT_ATTRIBUTES = new Set([
  'alt',
  'colspan',
  'controls',
  'height',
  'href',
  'poster',
  'scope',
  'src',
  'start',
  'title',
  'width',
]);
const ADDRESSES = new Set(['href', 'poster', 'src']);

/**
 * The HTML of a body for readers elsewhere, such as feeds and other sites: bare elements and whole addresses, without
 * classes, ids, scripts, or the links around photos that enlarge them.
 *
 * @param html as `src/mdx` made it.
 * @param pageUrl whole address of the page that it stands on.
 * @param pictureAt another address for a picture of the site; by default its own, made whole.
 */
export function plainHtml(
  html: string,
  pageUrl: string,
  pictureAt: (src: string) => string = (src) => new URL(src, pageUrl).href,
): string {
  const fragment = parseFragment(html);
  const kept = fragment.childNodes.flatMap((node) => plainNode(node, pageUrl, pictureAt));
  const bare = defaultTreeAdapter.createDocumentFragment();
  for (const node of kept) defaultTreeAdapter.appendChild(bare, node);
  return serialize(bare)
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function plainNode(node: ChildNode, pageUrl: string, pictureAt: (src: string) => string): ChildNode[] {
  if (!('tagName' in node)) return node.nodeName === '#text' ? [node] : [];
  if (DROPPED.has(node.tagName)) return [];
  if (node.tagName === 'input') return [defaultTreeAdapter.createTextNode(isChecked(node) ? '☑ ' : '☐ ')];
  const children = node.childNodes.flatMap((child) => plainNode(child, pageUrl, pictureAt));
  if (UNWRAPPED.has(node.tagName) || isPhotoLink(node)) return children;
  const attrs = node.attrs
    .filter(({ name }) => KEPT_ATTRIBUTES.has(name))
    .map(({ name, value }) => {
      if (!ADDRESSES.has(name)) return { name, value };
      const whole = node.tagName === 'img' ? pictureAt(value) : wholeAddress(value, pageUrl);
      return { name, value: whole };
    });
  const element = defaultTreeAdapter.createElement(node.tagName, parse5.NS.HTML, attrs);
  for (const child of children) defaultTreeAdapter.appendChild(element, child);
  return [element];
}

/** An author may write what is no address: it stays as it is. */
function wholeAddress(address: string, pageUrl: string): string {
  return URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : address;
}

/** Around a photo, to its largest size (`src/mdx/palette/picture.ts`). */
function isPhotoLink({ tagName, attrs }: Element): boolean {
  return tagName === 'a' && attrs.some(({ name }) => name === 'data-photo');
}

function isChecked({ attrs }: Element): boolean {
  return attrs.some(({ name }) => name === 'checked');
}
