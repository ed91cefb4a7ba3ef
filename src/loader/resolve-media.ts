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
  const { tables, documents, problems } = resolveTables(mentions, library);
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
    }
  }
  return { photos, documents, tables, problems };
}

/** Cells that one entry may show, two of the largest tables: a short tag asks for a page of any size. */
const MAX_CELLS = 20_000;
const TOO_MANY_CELLS =
  'Các bảng trong bài cộng lại quá lớn. Hãy bớt bảng, hoặc đưa tệp lên bằng <Attachment … /> để tải về.';

/** The tables, each read once, and their files; a table that no longer fits in is left out everywhere. */
function resolveTables(mentions: readonly Mention[], library: MediaLibrary) {
  const tables = new Map<string, ReadTable>();
  const documents = new Map<string, MediaDocument>();
  const problems: Problem[] = [];
  const tags = Map.groupBy(
    mentions.filter(({ kind }) => kind === 'table'),
    ({ target }) => target,
  );
  let cells = 0;
  for (const [src, shown] of tags) {
    const result = library.table(src);
    if ('problem' in result) {
      problems.push(...shown.map((mention) => errorAt(mention, result.problem)));
      continue;
    }
    const { head, rows } = result.table;
    cells += shown.length * head.length * (rows.length + 1);
    if (cells > MAX_CELLS) {
      problems.push(...shown.map((mention) => errorAt(mention, TOO_MANY_CELLS)));
      continue;
    }
    tables.set(src, result);
    documents.set(src, result.document);
  }
  return { tables, documents, problems };
}
