import type { CollectionName, Fault } from '../../schema/index.ts';
import type { ParsedEntry } from '../parse-entry.ts';
import { oneHeadAtATime, oneHolderAPost } from './appointments.ts';
import { noCircleOfDocuments, oneDocumentANumber } from './documents.ts';
import { oneMenuAWeek } from './menus.ts';
import { tasksDueInTheirYear } from './plans.ts';
import { frozenReportsHaveFigures, oneReportAPeriod } from './reports.ts';
import { noPrivateNames } from './responses.ts';
import type { Rule, SoundEntries, SoundEntry } from './rule.ts';

/** Every rule that holds across files, beside those on addresses and references (`../cross-checks.ts`). */
const RULES: readonly Rule[] = [
  oneHolderAPost,
  oneHeadAtATime,
  oneMenuAWeek,
  oneDocumentANumber,
  noCircleOfDocuments,
  noPrivateNames,
  tasksDueInTheirYear,
  frozenReportsHaveFigures,
  oneReportAPeriod,
];

/** What breaks a rule across files. An entry with a fault of its own is not looked at: that is reported where it is. */
export function ruleFaults(parsed: readonly ParsedEntry[]): readonly Fault[] {
  const byCollection = Map.groupBy(parsed, ({ collection }) => collection);
  const sound: SoundEntries = (collection) => soundOf(byCollection.get(collection) ?? [], collection);
  return RULES.flatMap((rule) => rule(sound));
}

function soundOf<Name extends CollectionName>(
  entries: readonly ParsedEntry[],
  collection: Name,
): readonly SoundEntry<Name>[] {
  return entries.filter((entry): entry is ParsedEntry<Name> & SoundEntry<Name> => isSound(entry, collection));
}

function isSound({ collection, frontmatter }: ParsedEntry, expected: CollectionName): boolean {
  return collection === expected && frontmatter !== undefined;
}
