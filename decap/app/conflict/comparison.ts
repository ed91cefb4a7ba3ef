import type { z } from 'zod';
import { differences, type DifferencePart } from '../drafts/differences.ts';
import type { Data } from './merge-entry.ts';
import { readableText } from './readable-text.ts';

/** One field of an entry that two versions have otherwise, as both are shown beside each other. */
export interface ComparedField {
  readonly field: string;
  readonly label: string;
  /** With the words marked `added` that the other version does not have. */
  readonly mine: readonly DifferencePart[];
  /** As `mine`, marked `removed`. */
  readonly theirs: readonly DifferencePart[];
  /** Who changed it since the common start, when there was one. */
  readonly changedBy: 'mine' | 'theirs' | 'both' | undefined;
  /** The same words: only marks, photos' addresses or links differ. */
  readonly sameWords: boolean;
}

/** What two versions have otherwise, in the order of the form, as a teacher reads it. */
export function compareVersions(
  schema: z.ZodObject | undefined,
  base: Data | null,
  mine: Data,
  theirs: Data,
): readonly ComparedField[] {
  const since = (version: Data) =>
    base === null ? undefined : new Set(differences(schema, base, version).map(({ field }) => field));
  const [byMine, byTheirs] = [since(mine), since(theirs)];
  return differences(schema, theirs, mine).map(({ field, label, parts }) => {
    const isBody = field === 'body';
    const read = isBody ? differences(schema, readable(theirs), readable(mine)).find(isOfBody)?.parts : parts;
    return {
      field,
      label,
      mine: (read ?? []).filter(({ kind }) => kind !== 'removed'),
      theirs: (read ?? []).filter(({ kind }) => kind !== 'added'),
      changedBy: byMine && byTheirs && whose(byMine.has(field), byTheirs.has(field)),
      sameWords: read === undefined,
    };
  });
}

const isOfBody = ({ field }: { readonly field: string }) => field === 'body';

function readable({ body }: Data): Data {
  return typeof body === 'string' ? { body: readableText(body) } : {};
}

function whose(mine: boolean, theirs: boolean): ComparedField['changedBy'] {
  if (mine && theirs) return 'both';
  return mine ? 'mine' : 'theirs';
}
