/** The formats that the site serves: AVIF, and WebP for a browser that cannot read it and for whoever saves a photo. */
export type Format = 'avif' | 'webp';

/**
 * Widths that the site offers, in pixels: a thumbnail at double density, a phone, a phone at double density (360 × 2),
 * at triple density or a tablet, a desktop (docs/decisions/028).
 */
const WIDTHS: Readonly<Record<Format, readonly number[]>> = {
  avif: [240, 480, 720, 960, 1600],
  webp: [720, 1600],
};

const LARGEST_WIDTH = 1600;

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
  readonly avif: readonly Size[];
  readonly webp: readonly Size[];
}

/**
 * Sizes of the variants of a photo: never larger than the photo, and a small photo keeps its own size.
 *
 * @param original upright, in pixels.
 */
export function variantSizes(original: Size): VariantSizes {
  const scale = Math.min(1, LARGEST_WIDTH / original.width, MAX_HEIGHT / original.height);
  const largest = { width: scaled(original.width, scale), height: scaled(original.height, scale) };
  const sizes = (format: Format) => [
    ...WIDTHS[format]
      .filter((width) => width < largest.width)
      .map((width) => ({ width, height: scaled(largest.height, width / largest.width) })),
    largest,
  ];
  return { largest, avif: sizes('avif'), webp: sizes('webp') };
}

function scaled(length: number, by: number): number {
  return Math.max(1, Math.round(length * by));
}
