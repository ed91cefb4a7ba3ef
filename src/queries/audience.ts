import { AUDIENCES } from '../schema/index.ts';
import { labelOf } from './facts.ts';

/** The labels of all whom an entry can be for. */
export const EVERYBODY: readonly string[] = AUDIENCES.map(({ label }) => label);

/** The labels of those whom an entry is for: where none is chosen, everybody. */
export function audienceOf({ audience }: { readonly audience: readonly string[] }): readonly string[] {
  return audience.length === 0 ? EVERYBODY : audience.map((value) => labelOf(AUDIENCES, value));
}
