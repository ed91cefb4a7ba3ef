import type { Random } from '../../random.ts';

/** The items in an order of chance (Fisher–Yates). */
export function inRandomOrder<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
