import { z } from 'zod';
import type { Html } from '../html.ts';
import type { SiteMedia } from '../media.ts';

/** Tags of the palette, as they are written in a body. */
export const BLOCK_NAMES = ['Figure', 'Gallery', 'Callout', 'Attachment'] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];

export interface BlockMedia {
  readonly kind: 'image' | 'file';
  /** `/media/…` */
  readonly src: string;
}

/** A block with its attributes, ready to be shown. */
export interface BoundBlock {
  /** What it shows of the media library. */
  readonly media?: BlockMedia;
  /** Its own words (captions, titles), for search and excerpts. */
  readonly text: string;
  /** @param children the HTML of each child. @param media absent where nothing is resolved (previews, tests). */
  render(children: readonly Html[], media: SiteMedia | undefined): Html;
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
  /** The block for these attributes, or what is wrong with them: sentences in Vietnamese. */
  bind(attributes: Readonly<Record<string, string>>): BoundBlock | { readonly problems: readonly string[] };
}

interface BlockDefinition<Schema extends z.ZodObject> {
  readonly name: BlockName;
  readonly label: string;
  readonly hint: string;
  readonly attributes: Schema;
  readonly children: BlockChildren;
  readonly show: (attributes: z.output<Schema>) => BoundBlock;
}

export function defineBlock<Schema extends z.ZodObject>(definition: BlockDefinition<Schema>): PaletteBlock {
  const { show, ...block } = definition;
  return {
    ...block,
    bind(attributes) {
      const parsed = definition.attributes.safeParse(attributes);
      return parsed.success
        ? show(parsed.data)
        : { problems: parsed.error.issues.map(({ message }) => message) };
    },
  };
}

/** The strict object of a block's attributes. */
export function blockAttributes<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Không có thuộc tính nào tên là ${issue.keys.map((key) => `«${key}»`).join(', ')}; các thuộc tính dùng được: ${Object.keys(shape).join(', ')}.`
        : 'Thuộc tính không đúng dạng.',
  });
}
