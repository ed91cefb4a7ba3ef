import { file, image, MEDIA_PREFIX } from '../schema/index.ts';

/** One size of a photo, in pixels, and its address. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly src: string;
}

/** One photo in the sizes that the site serves. */
export interface SizedImage {
  /** Of the largest size, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Address of the largest size, as WebP. */
  readonly src: string;
  /** For a browser that cannot read AVIF; smallest first. */
  readonly sizes: readonly PictureSize[];
  /** The same photo as AVIF, smallest first; empty where none has been made. */
  readonly avif: readonly PictureSize[];
}

/** A document as the site serves it. */
export interface ServedFile {
  readonly src: string;
  readonly bytes: number;
  /** Lower-case, without the dot. */
  readonly extension: string;
}

/** A table out of a CSV file: plain text, every row as long as the head. */
export interface CsvTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the site serves for an address below `/media/`; `undefined` when it has nothing there. */
export interface SiteMedia {
  image(src: string): SizedImage | undefined;
  file(src: string): ServedFile | undefined;
  table(src: string): CsvTable | undefined;
}

const imageAddress = image({ label: 'Ảnh' });
const fileAddress = file({ label: 'Tệp' });

/** What a Markdown address names in the media library: its decoded NFC address, and of which kind. */
export function mediaOf(url: string): { readonly kind: 'image' | 'file'; readonly src: string } | undefined {
  if (!url.startsWith(MEDIA_PREFIX)) return undefined;
  const src = decoded(url);
  const asImage = imageAddress.safeParse(src);
  if (asImage.success) return { kind: 'image', src: asImage.data };
  const asFile = fileAddress.safeParse(src);
  return asFile.success ? { kind: 'file', src: asFile.data } : undefined;
}

/** `%20` as a space; an address that is not well percent-encoded (`100%.png`) stands for itself. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
