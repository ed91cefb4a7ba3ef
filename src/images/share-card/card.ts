import { createHash } from 'node:crypto';

/** The size that Facebook and Zalo show large (developers.facebook.com/docs/sharing/webmasters/images): pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/**
 * Changes whenever the same card would come out differently: it is part of every card's name.
 * `tests/images/share-card.test.ts` refuses another drawing under the same recipe.
 */
export const CARD_RECIPE = 'jpeg-2';

/** What the picture of a shared link says. Plain text; what the font cannot draw is left out. */
export interface ShareCard {
  readonly school: string;
  /** Above the title: the kind of entry. */
  readonly kind?: string;
  /** Of any length: it is set smaller, and cut after four lines. */
  readonly title: string;
  /** Under the title: a date, a place. */
  readonly note?: string;
  /** File name of a photo in the photo cache, for the ground. */
  readonly photo?: string;
}

/** Where the site serves a card: beside the photos. */
export function cardAddress(card: ShareCard): string {
  return `/anh/${cardName(card)}`;
}

/** A card's file name, in the cache and on the site: of all that it shows. */
export function cardName({ school, kind, title, note, photo }: ShareCard): string {
  const shown = [CARD_RECIPE, school, kind ?? '', title, note ?? '', photo ?? ''];
  const hash = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 24);
  return `${hash}-chia-se.jpg`;
}
