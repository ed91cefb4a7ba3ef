import { existsSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { writeAtomically } from '../atomic-file.ts';
import { limiter } from '../limiter.ts';
import { photoCacheFolder } from '../photo-cache.ts';
import { cardName, type ShareCard } from './card.ts';

/** Cards drawn, by `cardName`. Files in it are never written to again. */
export function cardCacheFolder(cacheDir: string): string {
  return path.join(cacheDir, 'share-cards');
}

/** Those of `cards` that are not drawn yet, each once. */
export function cardsToDraw(cards: readonly ShareCard[], cacheDir: string): readonly ShareCard[] {
  const folder = cardCacheFolder(cacheDir);
  const known = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const byName = new Map(cards.map((card) => [cardName(card), card]));
  return [...byName].filter(([name]) => !known.has(name)).map(([, card]) => card);
}

/**
 * Draws cards into the cache. Their photos must be in the photo cache.
 *
 * @throws Error when a photo is not there, or the cache cannot be written.
 */
export async function drawCards(cards: readonly ShareCard[], cacheDir: string): Promise<void> {
  // Loaded only here: satori and the fonts take 80 ms and 60 MB, and most builds draw nothing.
  const { openCardDrawer } = await import('./draw.ts');
  const drawer = await openCardDrawer();
  const limit = limiter(availableParallelism());
  await Promise.all(
    cards.map((card) =>
      limit(async () => {
        const photo =
          card.photo === undefined ? undefined : path.join(photoCacheFolder(cacheDir), card.photo);
        writeAtomically(path.join(cardCacheFolder(cacheDir), cardName(card)), await drawer.draw(card, photo));
      }),
    ),
  );
}

/** Removes all cards but those of `cards`. */
export function pruneCards(cards: readonly ShareCard[], cacheDir: string): void {
  const folder = cardCacheFolder(cacheDir);
  const kept = new Set(cards.map(cardName));
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!kept.has(name)) rmSync(path.join(folder, name), { force: true });
}
