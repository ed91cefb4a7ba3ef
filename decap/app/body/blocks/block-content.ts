import { z } from 'zod';
import { BLOCK_NAMES } from '../../../../src/mdx/palette/block.ts';

/** What a block's node is made of, its text apart. */
export const blockContent = z.object({
  name: z.enum(BLOCK_NAMES),
  attributes: z.record(z.string(), z.string()),
  /** The attributes of each photo of a gallery. */
  photos: z.array(z.record(z.string(), z.string())).default([]),
});
export type BlockContent = z.output<typeof blockContent>;

/** Blocks with text inside: it is edited in its place. */
const TEXT_BLOCKS = ['Callout', 'Quote', 'Steps', 'Step'] as const;

export function holdsText(name: string): boolean {
  return TEXT_BLOCKS.some((known) => known === name);
}
