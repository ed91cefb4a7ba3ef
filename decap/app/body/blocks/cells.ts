import { Cell } from '@mdxeditor/editor';
import type { BlockName } from '../../../../src/mdx/palette/block.ts';
import type { NodeKey } from 'lexical';
import type { Attributes } from './block-form.ts';

/** What is open over the editor. */
export type OpenDialog =
  | { readonly show: 'menu' }
  /** The form of a new block. */
  | { readonly show: 'new'; readonly name: BlockName }
  /** Several photos were chosen: one by one, or as a gallery? */
  | { readonly show: 'photos'; readonly photos: readonly Attributes[] }
  /** The form of a block in the text. */
  | { readonly show: 'edit'; readonly key: NodeKey };

export const openDialog$ = Cell<OpenDialog | undefined>(undefined);
