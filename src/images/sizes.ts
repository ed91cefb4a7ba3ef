/** Widths that the site offers, in pixels: a phone, a phone at double density or a tablet, a desktop. */
const WIDTHS = [480, 960, 1600] as const;

/** No variant is taller than this: a very long screenshot is scaled down (WebP itself ends at 16,383). */
const MAX_HEIGHT = 6400;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes that a photo is served in. */
export interface VariantSizes {
  readonly largest: Size;
  /** Smallest first; the last is the largest. */
  readonly all: readonly Size[];
}

/**
 * Sizes of the variants of a photo: never larger than the photo, and a small photo keeps its own size.
 *
 * @param original upright, in pixels.
 */
export function variantSizes(original: Size): VariantSizes {
  const scale = Math.min(1, WIDTHS[2] / original.width, MAX_HEIGHT / original.height);
  const largest = { width: scaled(original.width, scale), height: scaled(original.height, scale) };
  const smaller = WIDTHS.filter((width) => width < largest.width).map((width) => ({
    width,
    height: scaled(largest.height, width / largest.width),
  }));
  return { largest, all: [...smaller, largest] };
}

function scaled(length: number, by: number): number {
  return Math.max(1, Math.round(length * by));
}
