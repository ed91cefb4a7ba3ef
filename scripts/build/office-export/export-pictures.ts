import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { PHOTO_PREFIX } from '../../../src/images/index.ts';
import type { OfficeExport } from '../../../src/queries/index.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A picture of an entry; what nobody wrote is empty. */
export interface ExportPicture {
  /** In the file: `khai-giang-01.jpg`. */
  readonly name: string;
  /** Address on the site. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

type Found = Omit<ExportPicture, 'name'>;

/**
 * The photos of an entry, the cover first, each once, in the order of the text.
 *
 * @param body as `src/mdx` made it: photos in `<figure>`, the photographer in `.figure__credit` (`palette/figure.ts`).
 */
export function exportPictures({ slug, cover }: OfficeExport, body: string): readonly ExportPicture[] {
  const first: readonly Found[] =
    cover === undefined
      ? []
      : [{ src: cover.image.src, alt: cover.alt, caption: '', credit: cover.credit ?? '' }];
  const all = [...first, ...parseFragment(body).childNodes.flatMap((node) => picturesIn(node))];
  const bySrc = new Map<string, Found>();
  for (const picture of all) if (!bySrc.has(picture.src)) bySrc.set(picture.src, picture);
  return [...bySrc.values()].map((picture, index) => ({
    name: `${slug}-${String(index + 1).padStart(2, '0')}.jpg`,
    ...picture,
  }));
}

function picturesIn(node: Node, frame?: Element): readonly Found[] {
  if (!('tagName' in node)) return [];
  if (node.tagName === 'img') {
    const src = attribute(node, 'src');
    return src.startsWith(PHOTO_PREFIX) ? [{ src, alt: attribute(node, 'alt'), ...wordsOf(frame) }] : [];
  }
  const inner = node.tagName === 'figure' ? node : frame;
  return node.childNodes.flatMap((child) => picturesIn(child, inner));
}

const CREDIT = 'figure__credit';

function wordsOf(frame: Element | undefined): Pick<Found, 'caption' | 'credit'> {
  const caption = frame?.childNodes.find(
    (node): node is Element => 'tagName' in node && node.tagName === 'figcaption',
  );
  const children = caption?.childNodes ?? [];
  const isCredit = (node: Node) => 'tagName' in node && attribute(node, 'class') === CREDIT;
  const said = (nodes: readonly Node[]) => nodes.map(textOf).join('').trim();
  return {
    caption: said(children.filter((node) => !isCredit(node))),
    // Without the word before it, which the list of pictures says itself.
    credit: said(children.filter(isCredit)).replace(/^[^:]*:\s*/u, ''),
  };
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((candidate) => candidate.name === name)?.value ?? '';
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
