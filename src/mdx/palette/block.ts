import { z } from 'zod';
import type { EntryReference } from '../entry-references.ts';
import type { Html } from '../html.ts';
import type { SiteMedia } from '../media.ts';

/** Tags of the palette, as they are written in a body. */
export const BLOCK_NAMES = [
  'Figure',
  'Gallery',
  'Callout',
  'Attachment',
  'Table',
  'Video',
  'VanBan',
  'Person',
  'Quote',
  'Steps',
  'Step',
] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];

export interface BlockMedia {
  readonly kind: 'image' | 'file' | 'table';
  /** `/media/…` */
  readonly src: string;
}

/** A photo with its words, as an album shows it again. */
export interface BodyPhoto {
  /** `/media/…` */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** The page that blocks are shown on. */
export interface BlockSite extends SiteMedia {
  /** An id for an attachment of this title, which nothing else on the page has. */
  attachmentId(title: string): string;
  /** Asked for each picture, in the order of the text: whether a reader sees it first of all on the page. */
  isFirstPicture(): boolean;
}

/** A block with its attributes, ready to be shown. */
export interface BoundBlock {
  /** What it shows of the media library. */
  readonly media?: readonly BlockMedia[];
  /** The photo that it shows, for an album that holds it. */
  readonly photo?: BodyPhoto;
  /** Whether the photos in it make an album. */
  readonly album?: boolean;
  /** The other entry that it shows. */
  readonly reference?: EntryReference;
  /** Its own words (captions, titles), for search and excerpts. */
  readonly text: string;
  /**
   * @param children the HTML of each child
   * @param site absent where nothing is resolved (previews, tests)
   */
  render(children: readonly Html[], site: BlockSite | undefined): Html;
}

/**
 * What a block may hold: `none` for a tag that ends in `/>`, `blocks` for any text and blocks, or the names of the
 * only blocks it takes.
 */
export type BlockChildren = 'none' | 'blocks' | readonly BlockName[];

export interface PaletteBlock {
  readonly name: BlockName;
  /** For authors, in Vietnamese. */
  readonly label: string;
  readonly hint: string;
  /** Made of field builders, so that an editor can make a form of it. */
  readonly attributes: z.ZodObject;
  readonly children: BlockChildren;
  /** The block for these attributes, or what is wrong with them. */
  bind(attributes: Readonly<Record<string, string>>): BoundBlock | WrongAttributes;
}

/** Why attributes make no block. */
export interface WrongAttributes {
  /** Sentences in Vietnamese. */
  readonly problems: readonly string[];
  /** Whether the entry cannot be published like this. */
  readonly severity: 'error' | 'warning';
}

interface BlockDefinition<Schema extends z.ZodObject> {
  readonly name: BlockName;
  readonly label: string;
  readonly hint: string;
  readonly attributes: Schema;
  readonly children: BlockChildren;
  /** Attributes without which the entry must not be published: whoever wrote the tag has to hear of it. */
  readonly demanded?: readonly (keyof z.output<Schema> & string)[];
  readonly show: (attributes: z.output<Schema>) => BoundBlock;
}

export function defineBlock<Schema extends z.ZodObject>(definition: BlockDefinition<Schema>): PaletteBlock {
  const { show, demanded = [], ...block } = definition;
  const isDemanded = ({ path: [name] }: z.core.$ZodIssue) => demanded.some((known) => known === name);
  return {
    ...block,
    bind(attributes) {
      const parsed = definition.attributes.safeParse(attributes);
      if (parsed.success) return show(parsed.data);
      const { issues } = parsed.error;
      return {
        problems: issues.map(({ message }) => message),
        severity: issues.some(isDemanded) ? 'error' : 'warning',
      };
    },
  };
}

/** The strict object of a block's attributes. */
export function blockAttributes<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  const usable =
    known.length === 0 ? 'thẻ này không có thuộc tính' : `các thuộc tính dùng được: ${known.join(', ')}`;
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Không có thuộc tính nào tên là ${issue.keys.map((key) => `«${key}»`).join(', ')}; ${usable}.`
        : 'Thuộc tính không đúng dạng.',
  });
}
