import path from 'node:path';
import { cardCacheFolder, cardsToDraw, pruneCards } from '../../src/images/index.ts';
import { cardAddress, cardName } from '../../src/images/share-card/card.ts';
import { officeExports, shareCards, type Content } from '../../src/queries/index.ts';
import { exportCacheFolder, exportName, exportsToMake, pruneExports } from './office-export/export-cache.ts';
import type { Placement } from './reading.ts';

/**
 * What a site has beside its pages that is made of its entries and not read: the pictures of shared links, and what the
 * school sends to the education office. Each is in the cache under a name that tells all that it was made of, so that it is made once; what no entry needs any more is removed.
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
  const exports = officeExports(content);
  pruneExports(exports, cacheDir);
  const archives = exports.map((entry): Placement => ({
    file: path.join(exportCacheFolder(cacheDir), exportName(entry)),
    src: entry.url,
    immutable: true,
  }));
  const unmade = cardsToDraw(cards, cacheDir).length + exportsToMake(exports, cacheDir).length > 0;
  return { placements: [...pictures, ...archives], unmade };
}
