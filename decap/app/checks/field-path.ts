import type { FieldPath } from './entry-faults.ts';

/** Keys of a list's items in their order now; Decap numbers no item, and a key stays with its item when it moves. */
type ItemKeys = () => readonly string[];

/** The lists on the screen, by the id that the fields inside know them by. */
const lists = new Map<string, ItemKeys>();

/** @returns what ends it, when the list leaves the screen. */
export function watchList(id: string, keys: ItemKeys): () => void {
  lists.set(id, keys);
  return () => lists.delete(id);
}

/**
 * Where a field's value stands in the entry.
 *
 * @param rule as `config/field.ts` writes it: `appointments/duties/*`; `body` for the body.
 * @param parentIds ids of the groups and lists that hold it, outermost first, each list's followed by the item's key.
 */
export function fieldPath(rule: string, parentIds: readonly string[] = []): FieldPath {
  if (!rule.includes('/')) return [rule];
  const [, ...keys] = rule.split('/');
  const items = parentIds.flatMap((id, at) => {
    const list = lists.get(id);
    return list ? [list().indexOf(parentIds[at + 1] ?? '')] : [];
  });
  return keys.map((key) => (key === '*' ? (items.shift() ?? -1) : key));
}
