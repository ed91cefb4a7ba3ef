import type { EntryReference } from '../mdx/index.ts';
import type { Fault } from '../schema/index.ts';
import type { Referring } from './cross-checks.ts';
import { DOCUMENTS, findDocuments } from '../mdx/document-lookup.ts';
import type { ParsedEntry } from './parse-entry.ts';

/** Longest list of what there is, in a message. */
const SHOWN = 12;

/** Entries that bodies show and that are not there, or that may be one of several. */
export function entryReferenceFaults(
  files: readonly Referring[],
  entries: readonly ParsedEntry[],
): readonly Fault[] {
  const people = entries.filter(({ collection }) => collection === 'people').map(({ slug }) => slug);
  const documents = entries.filter(({ collection }) => collection === DOCUMENTS);
  return files.flatMap(({ path, mentions }) =>
    mentions.flatMap(({ entry, line, column }): Fault[] => {
      if (entry === undefined) return [];
      const message =
        entry.kind === 'person' ? personProblem(entry, people) : documentProblem(entry, documents);
      return message === undefined ? [] : [{ path, line, column, message, severity: 'error' }];
    }),
  );
}

function personProblem({ target }: EntryReference, ids: readonly string[]): string | undefined {
  if (ids.includes(target)) return undefined;
  const known = ids.toSorted().slice(0, SHOWN).join(', ');
  return `Không có người nào mang mã «${target}». Hãy sửa id của thẻ <Person>; đang có: ${known}.`;
}

function documentProblem(reference: EntryReference, documents: readonly ParsedEntry[]): string | undefined {
  const { target } = reference;
  const found = findDocuments(documents, reference);
  if (found.length === 1) return undefined;
  if (found.length > 1) {
    return `Có ${String(found.length)} văn bản số «${target}»: ${pathsOf(found)}. Hãy ghi thêm nam="…" (năm ban hành) hoặc coQuan="…" (cơ quan ban hành) vào thẻ <VanBan>.`;
  }
  // The number of a document whose file is faulty is not known: its own faults are reported where they are.
  if (documents.some(({ frontmatter }) => frontmatter === undefined)) return undefined;
  const sameNumber = findDocuments(documents, { target });
  if (sameNumber.length === 0)
    return `Chưa có văn bản nào số «${target}». Hãy sửa số trong thẻ <VanBan>, hoặc thêm văn bản ấy trước.`;
  return `Văn bản số «${target}» có ở ${pathsOf(sameNumber)}, nhưng năm hoặc cơ quan ban hành khác. Hãy sửa nam, coQuan trong thẻ <VanBan>.`;
}

function pathsOf(entries: readonly ParsedEntry[]): string {
  return entries.map(({ path }) => path).join(', ');
}
