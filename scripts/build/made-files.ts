import path from 'node:path';
import { cardCacheFolder, cardsToDraw, pruneCards } from '../../src/images/index.ts';
import { cardAddress, cardName } from '../../src/images/share-card/card.ts';
import { shareCards, type Content } from '../../src/queries/index.ts';
import type { Placement } from './reading.ts';

/**
 * What a site has beside its pages that is made of its entries and not read: the pictures of shared links. Each is in the
 * cache under a name that tells all that it was made of, so that it is made once; what no entry needs any more is removed.
 */
export function madeFiles(
  content: Content,
  cacheDir: string,
): { readonly placements: readonly Placement[]; readonly unmade: boolean } {
  const cards = shareCards(content);
  pruneCards(cards, cacheDir);
  const pictures = cards.map((card): Placement => ({
    file: path.join(cardCacheFolder(cacheDir), cardName(card)),
    src: cardAddress(card),
    immutable: true,
  }));
  return { placements: pictures, unmade: cardsToDraw(cards, cacheDir).length > 0 };
}
