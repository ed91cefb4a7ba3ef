import type { Block, Body, Inline, Place } from './body.ts';
import type { EntryReference } from './entry-references.ts';
import { mediaOf } from './media.ts';
import type { BodyPhoto } from './palette/block.ts';

/** An address that a body names, with the place in the file where it does. */
export interface BodyReference extends Place {
  /** Of images and files: decoded, NFC, `/media/…`. Of links: as written. */
  readonly src: string;
}

export interface BodyReferences {
  /** Photos of the media library that the body shows or links to. */
  readonly images: readonly BodyReference[];
  /** Documents of the media library that the body offers. */
  readonly files: readonly BodyReference[];
  /** Tables of the media library that the body shows and offers. */
  readonly tables: readonly BodyReference[];
  /** Every other link: into the site, to other sites, `mailto:` and `tel:`. */
  readonly links: readonly BodyReference[];
  /** Other entries that the body shows. */
  readonly entries: readonly (EntryReference & Place)[];
}

/** The photos of all albums in a body, in the order of the text. */
export function albumPhotos({ blocks }: Body): readonly BodyPhoto[] {
  return blocks.flatMap(albumsIn);
}

function albumsIn(block: Block): readonly BodyPhoto[] {
  switch (block.type) {
    case 'quote':
      return block.children.flatMap(albumsIn);
    case 'list':
      return block.items.flatMap(({ children }) => children.flatMap(albumsIn));
    case 'component':
      return block.bound.album === true
        ? block.children.flatMap((child) => (child.type === 'component' ? (child.bound.photo ?? []) : []))
        : block.children.flatMap(albumsIn);
    default:
      return [];
  }
}

interface Collector {
  readonly images: BodyReference[];
  readonly files: BodyReference[];
  readonly tables: BodyReference[];
  readonly links: BodyReference[];
  readonly entries: (EntryReference & Place)[];
}

/** Everything a body points to, in the order of the text. */
export function bodyReferences({ blocks, footnotes }: Body): BodyReferences {
  const found: Collector = { images: [], files: [], tables: [], links: [], entries: [] };
  for (const block of [...blocks, ...footnotes.flatMap(({ children }) => children)]) fromBlock(found, block);
  return found;
}

function fromBlock(found: Collector, block: Block): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      fromInlines(found, block.children);
      return;
    case 'quote':
      for (const child of block.children) fromBlock(found, child);
      return;
    case 'list':
      for (const child of block.items.flatMap(({ children }) => children)) fromBlock(found, child);
      return;
    case 'table':
      for (const cell of [block.head, ...block.rows].flat()) fromInlines(found, cell);
      return;
    case 'component': {
      const { media = [], reference } = block.bound;
      for (const { kind, src } of media) add(found, kind, src, block.place);
      if (reference !== undefined) found.entries.push({ ...reference, ...block.place });
      for (const child of block.children) fromBlock(found, child);
      return;
    }
    case 'code':
    case 'rule':
  }
}

function fromInlines(found: Collector, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    if (inline.type === 'image') {
      const media = mediaOf(inline.url);
      if (media?.kind === 'image') add(found, 'image', media.src, inline.place);
    }
    if (inline.type === 'link') {
      const media = mediaOf(inline.url);
      if (media === undefined) found.links.push({ src: inline.url, ...inline.place });
      else add(found, media.kind, media.src, inline.place);
    }
    if ('children' in inline) fromInlines(found, inline.children);
  }
}

const LISTS = { image: 'images', file: 'files', table: 'tables' } as const;

function add(found: Collector, kind: keyof typeof LISTS, src: string, place: Place): void {
  found[LISTS[kind]].push({ src, ...place });
}
