/** The built site as tests read it: every page parsed, every file known by its address. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export { STYLE_GUIDE } from '../../scripts/shots/page-types.ts';

export interface BuiltPage {
  /** `/tin-tuc/khai-giang/`; `/404.html` stays as it is. */
  readonly url: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export interface BuiltSite {
  readonly dir: string;
  /** Every page but the CMS's, which is another program (tests/decap). */
  readonly pages: readonly BuiltPage[];
  /** Whether an address from the root, without query and fragment, is served. */
  serves(address: string): boolean;
}

/** @throws Error when nothing is built there */
export function readSite(dir = path.resolve(process.env.SITE_DIR ?? 'dist')): BuiltSite {
  if (!existsSync(path.join(dir, 'index.html'))) {
    throw new Error(`no built site in ${dir}: run npm run build, or set SITE_DIR`);
  }
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => `/${path.relative(dir, path.join(file.parentPath, file.name)).split(path.sep).join('/')}`);
  const addresses = new Set(files.flatMap((file) => [file, file.replace(/\/index\.html$/u, '/')]));
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('/admin/') && !file.startsWith('/pagefind/'))
    .sort()
    .map((file): BuiltPage => {
      const html = readFileSync(path.join(dir, file), 'utf8');
      return { url: file.replace(/\/index\.html$/u, '/'), html, elements: elementsOf(html) };
    });
  return { dir, pages, serves: (address) => addresses.has(decodeURI(address)) };
}

/** @throws Error when the site has no such page */
export function pageAt(site: BuiltSite, url: string): BuiltPage {
  const page = site.pages.find((candidate) => candidate.url === url);
  if (page === undefined) throw new Error(`the built site has no page ${url}`);
  return page;
}

/** All elements of a document, in its order. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if (node.nodeName === 'template' && 'content' in node) visit(node.content);
  };
  visit(parse(html, { scriptingEnabled: false }));
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function tagged(page: BuiltPage, ...tags: readonly string[]): Element[] {
  return page.elements.filter(({ tagName }) => tags.includes(tagName));
}

/** The elements that have an attribute, whatever its value. */
export function having(page: BuiltPage, name: string): Element[] {
  return page.elements.filter((element) => attribute(element, name) !== undefined);
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
