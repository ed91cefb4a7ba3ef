import type { EntryReference, SizedImage } from '../mdx/index.ts';
import type { CollectionName, EntryData } from '../schema/index.ts';

export type { SizedImage } from '../mdx/index.ts';

/** A document that an entry hands out, described before it is asked for. */
export interface ServedAttachment {
  readonly title: string;
  readonly src: string;
  /** `PDF`. */
  readonly kind: string;
  /** `1,2 MB`. */
  readonly size: string;
}

/** A photo of the galleries in an entry's body. */
export interface AlbumPhoto {
  readonly image: SizedImage;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** What the data store keeps of an entry: all that lists and pages show, but for the body (see `body-cache.ts`). */
export interface StoredEntry<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly slug: string;
  /** Below `content/`: `articles/2022/khai-giang.mdx`. */
  readonly path: string;
  /** On the site, from the root: `/tin-tuc/khai-giang/`. */
  readonly url: string;
  /** `2022-2023`, from `publishedAt`; absent where the collection is not dated. */
  readonly schoolYear?: string;
  /** The summary, or the beginning of the body as plain text, at most 300 characters. */
  readonly excerpt: string;
  /** The cover's sizes; its alt and credit are in `frontmatter.cover`. */
  readonly coverImage?: SizedImage;
  /** All photos of its galleries, in the order of the text; absent without any. */
  readonly album?: readonly AlbumPhoto[];
  /** What `frontmatter.attachments` names, as the site serves it; absent without any. */
  readonly attachments?: readonly ServedAttachment[];
  /** Of a document: the file that it is itself, as the site serves it. */
  readonly file?: Omit<ServedAttachment, 'title'>;
  /** Other entries that the body shows, each once; absent when there are none. */
  readonly bodyRefs?: readonly EntryReference[];
  /** Changes with the source, with the pictures it shows and with the parser: key of the body cache and of page caches. */
  readonly digest: string;
  readonly frontmatter: EntryData<Name>;
}
