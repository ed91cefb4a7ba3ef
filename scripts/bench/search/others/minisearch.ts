import MiniSearch, { type SearchOptions } from 'minisearch';
import { strictFirst, type Contestant, type FoldedDocument } from './contestant.ts';

/** What a term of a query may stand for: itself, what it begins, what is one letter off. */
const LOOSE = { prefix: (term: string) => term.length > 2, fuzzy: 0.2 };

/** BM25: pages with all words as typed, then those with some of them or of what is near them. */
export const minisearch: Contestant = {
  name: 'MiniSearch',
  module: 'minisearch',
  make: (documents) => {
    const index = new MiniSearch<FoldedDocument>({ fields: ['title', 'text'] });
    index.addAll(documents);
    const stages: readonly SearchOptions[] = [{ combineWith: 'AND' }, { combineWith: 'OR', ...LOOSE }];
    return {
      find: (query) =>
        strictFirst(stages, (stage) =>
          index.search(query, { ...stage, boost: { title: 4 } }).map(({ id }) => String(id)),
        ),
      serialised: JSON.stringify(index),
    };
  },
};
