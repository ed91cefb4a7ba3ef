import type { Content } from '../content.ts';
import type { DatedEntry } from '../entry.ts';
import { exemplarDetails, type ExemplarDetails } from './exemplars.ts';

/** What the page of one kind of entry shows between its facts and its body; `EntryDetails.astro` knows how. */
export type EntryDetails = ExemplarDetails;

/** `undefined` for a kind that has nothing to show but facts and text. */
export function detailsOf(_content: Content, entry: DatedEntry): EntryDetails | undefined {
  switch (entry.collection) {
    case 'exemplars':
      return exemplarDetails(entry);
    default:
      return undefined;
  }
}
