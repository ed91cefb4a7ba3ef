import type { Random } from '../../random.ts';

/**
 * An index from 0 up to, not including, `count`. How often it comes falls as 1 / (index + flatness), as words of a
 * language do (Zipf, Mandelbrot): a small flatness makes the first ones common, a large one makes all alike.
 */
function zipfIndex(random: Random, count: number, flatness: number): number {
  // The inverse of the distribution's integral, which is a logarithm.
  const drawn = flatness * ((count + flatness) / flatness) ** random() - flatness;
  return Math.min(count - 1, Math.floor(drawn));
}

/** One of `choices`, which are not empty; the first ones most often. */
export function zipfPick<Choice>(random: Random, choices: readonly Choice[], flatness: number): Choice {
  const found = choices[zipfIndex(random, choices.length, flatness)];
  if (found === undefined) throw new Error('Nothing to choose from');
  return found;
}

/** True in `share` (0 to 1) of the cases. */
export function happens(random: Random, share: number): boolean {
  return random() < share;
}

/** A whole number from `least` to `most`, both included, each as likely. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
