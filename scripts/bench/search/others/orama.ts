import { create, insertMultiple, save, search, type Results } from '@orama/orama';
import { FIRST } from '../metrics.ts';
import { strictFirst, type Contestant } from './contestant.ts';

const SCHEMA = { title: 'string', text: 'string' } as const;
/** Nothing but words: its own tokenizer stems English. */
const tokenizer = {
  language: 'english',
  normalizationCache: new Map<string, string>(),
  tokenize: (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
};

/** `threshold` 0 asks for all words, 1 for some; `tolerance` is the edit distance. Every word is a prefix too. */
const STAGES = [{ threshold: 0, exact: true }, { threshold: 0 }, { threshold: 1, tolerance: 1 }] as const;

/** BM25: pages with all words as typed, then with what begins so, then with some of them or of what is near them. */
export const orama: Contestant = {
  name: 'Orama',
  module: '@orama/orama',
  make: (documents) => {
    const database = create({ schema: SCHEMA, components: { tokenizer } });
    void insertMultiple(database, [...documents], 5000);
    return {
      find: (query) =>
        strictFirst(STAGES, (stage) => {
          const found = search(database, { term: query, ...stage, boost: { title: 4 }, limit: FIRST });
          // A promise only with plugins or components that are asynchronous.
          return (found as Results<unknown>).hits.map(({ id }) => id);
        }),
      serialised: JSON.stringify(save(database)),
    };
  },
};
