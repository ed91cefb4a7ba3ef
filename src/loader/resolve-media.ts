import type { Photo } from '../images/index.ts';
import type { ReadTable } from './csv-table.ts';
import type { MediaDocument, MediaLibrary } from './media.ts';
import type { Mention } from './parse-entry.ts';
import { errorAt, type Problem } from './place.ts';

/** The photos, documents and tables of one entry, by the address that it calls them by. */
export interface ResolvedMedia {
  readonly photos: ReadonlyMap<string, Photo>;
  readonly documents: ReadonlyMap<string, MediaDocument>;
  readonly tables: ReadonlyMap<string, ReadTable>;
  /** One for each mention of what is missing or unfit, at its place. */
  readonly problems: readonly Problem[];
}

/** Finds what `mentions` name in the library, and has the photos' sizes made. */
export async function resolveMedia(
  mentions: readonly Mention[],
  library: MediaLibrary,
): Promise<ResolvedMedia> {
  const photos = new Map<string, Photo>();
  const documents = new Map<string, MediaDocument>();
  const tables = new Map<string, ReadTable>();
  const problems: Problem[] = [];
  // Started together, awaited in the order of the text.
  const photoResults = new Map(
    mentions.filter(({ kind }) => kind === 'image').map(({ target }) => [target, library.photo(target)]),
  );
  for (const mention of mentions) {
    if (mention.kind === 'image') {
      const result = await photoResults.get(mention.target);
      if (result && 'photo' in result) photos.set(mention.target, result.photo);
      else if (result) problems.push(errorAt(mention, result.problem));
    } else if (mention.kind === 'file') {
      const result = library.document(mention.target);
      if ('document' in result) documents.set(mention.target, result.document);
      else problems.push(errorAt(mention, result.problem));
    } else if (mention.kind === 'table') {
      const result = library.table(mention.target);
      if ('problem' in result) problems.push(errorAt(mention, result.problem));
      else {
        tables.set(mention.target, result);
        documents.set(mention.target, result.document);
      }
    }
  }
  return { photos, documents, tables, problems };
}
