import { bodyText, renderBody, vietnameseSize, type Body, type EntryReference } from '../mdx/index.ts';
import { entryUrl, schoolYear } from '../schema/index.ts';
import type { CachedBody } from './body-cache.ts';
import { digest } from './digest.ts';
import type { MediaDocument } from './media.ts';
import type { ParsedEntry } from './parse-entry.ts';
import type { ResolvedMedia } from './resolve-media.ts';
import type { AlbumPhoto, ServedAttachment, SizedImage, StoredEntry } from './stored-entry.ts';

/**
 * What changes whenever an entry or its page would look different: its source (with the parser's version, in `key`)
 * and the pictures, documents and tables that it shows.
 */
export function entryDigest(key: string, { photos, documents, tables }: ResolvedMedia): string {
  const shown = [
    ...[...photos].map(([src, { hash }]) => `${src} ${hash}`),
    ...[...documents].map(([src, { bytes }]) => `${src} ${bytes}`),
    ...[...tables].map(([src, { hash }]) => `${src} ${hash}`),
  ];
  return digest(key, ...shown.sort());
}

/** The entry as Astro's data store keeps it; `undefined` when its frontmatter breaks a rule. */
export function storedEntry(
  parsed: ParsedEntry,
  media: ResolvedMedia,
  digestOfEntry: string,
): StoredEntry | undefined {
  const { collection, slug, path, frontmatter, excerpt } = parsed;
  const bodyRefs = shownEntries(parsed);
  if (frontmatter === undefined) return undefined;
  const cover = 'cover' in frontmatter ? frontmatter.cover : undefined;
  const photo = cover && media.photos.get(cover.src);
  const attachments = 'attachments' in frontmatter ? servedAttachments(frontmatter.attachments, media) : [];
  const album = servedAlbum(parsed, media);
  return {
    collection,
    slug,
    path,
    url: entryUrl(collection, slug),
    ...('publishedAt' in frontmatter ? { schoolYear: schoolYear(frontmatter.publishedAt) } : {}),
    excerpt,
    ...(photo ? { coverImage: sizedImage(photo) } : {}),
    ...(album.length > 0 ? { album } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    ...ownFile(frontmatter, media),
    ...(bodyRefs.length > 0 ? { bodyRefs } : {}),
    digest: digestOfEntry,
    frontmatter,
  };
}

/** A photo that is not in the library is a fault of the entry already (`resolve-media.ts`). */
function servedAlbum({ album }: ParsedEntry, { photos }: ResolvedMedia): AlbumPhoto[] {
  return album.flatMap(({ src, ...words }) => {
    const photo = photos.get(src);
    return photo === undefined ? [] : [{ image: sizedImage(photo), ...words }];
  });
}

function sizedImage({ width, height, src, sizes, avif }: SizedImage): SizedImage {
  return { width, height, src, sizes, avif };
}

function servedAttachments(
  attachments: readonly { readonly title: string; readonly file: string }[],
  { documents }: ResolvedMedia,
): ServedAttachment[] {
  return attachments.flatMap(({ title, file }) => {
    const found = documents.get(file);
    if (found === undefined) return [];
    return [{ title, ...servedFile(found) }];
  });
}

function servedFile({ src, extension, bytes }: MediaDocument): Omit<ServedAttachment, 'title'> {
  return { src, kind: extension.toUpperCase(), size: vietnameseSize(bytes) };
}

/** The file that an entry is itself: of a document. */
function ownFile(frontmatter: StoredEntry['frontmatter'], media: ResolvedMedia): Pick<StoredEntry, 'file'> {
  if (!('file' in frontmatter) || frontmatter.file === undefined) return {};
  const found = media.documents.get(frontmatter.file);
  return found === undefined ? {} : { file: servedFile(found) };
}

/** Other entries that the body shows, each once. */
function shownEntries({ mentions }: ParsedEntry): readonly EntryReference[] {
  const references = mentions.flatMap(({ entry }) => (entry ? [entry] : []));
  return [...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values()];
}

/** The body as pages show it, under the entry's cover. */
export function renderedBody(
  body: Body,
  { photos, documents, tables }: ResolvedMedia,
  { coverImage }: Pick<StoredEntry, 'coverImage'>,
): CachedBody {
  const site = {
    image: (src: string) => photos.get(src),
    file: (src: string) => documents.get(src),
    table: (src: string) => tables.get(src)?.table,
  };
  const { html, headings } = renderBody(body, site, { pictureAbove: coverImage !== undefined });
  return { html, headings: [...headings], text: bodyText(body) };
}
