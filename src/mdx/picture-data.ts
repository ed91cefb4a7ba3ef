import type { PictureSize, SizedImage } from './media.ts';

/** What stands in a `<picture>`: attributes of its `<source>` and of its `<img>`, but for the words. */
export interface PictureData {
  /** AVIF; absent where there is none. */
  readonly source?: { readonly type: string; readonly srcset: string; readonly sizes: string };
  readonly img: {
    readonly src: string;
    readonly srcset: string;
    readonly sizes: string;
    readonly width: number;
    readonly height: number;
    readonly loading: 'lazy' | 'eager';
    readonly decoding: 'async';
    readonly fetchpriority?: 'high';
  };
}

/**
 * The one place that says how a photo is offered to a browser, in bodies and in components alike.
 *
 * @param place `sizes`: how wide it stands in the page, as CSS has it. A browser that waits until it is near knows
 *   that itself (`auto`, HTML «sizes attributes»), others go by the rest. `first`: whether a reader sees it first of
 *   all pictures: it is fetched at once.
 */
export function pictureData(
  image: SizedImage,
  place: { readonly sizes: string; readonly first?: boolean },
): PictureData {
  const first = place.first === true;
  const sizes = first ? place.sizes : `auto, ${place.sizes}`;
  const { src, width, height } = image;
  return {
    ...(image.avif.length === 0 ? {} : { source: { type: 'image/avif', srcset: srcset(image.avif), sizes } }),
    img: {
      src,
      srcset: srcset(image.sizes),
      sizes,
      width,
      height,
      loading: first ? 'eager' : 'lazy',
      decoding: 'async',
      ...(first ? { fetchpriority: 'high' } : {}),
    },
  };
}

function srcset(sizes: readonly PictureSize[]): string {
  return sizes.map(({ src, width }) => `${src} ${String(width)}w`).join(', ');
}
