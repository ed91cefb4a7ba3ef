import { Index } from 'flexsearch';
import { FIRST } from '../metrics.ts';
import { strictFirst, type Contestant } from './contestant.ts';

const OPTIONS = { tokenize: 'tolerant', encoder: 'Normalize', resolution: 9 } as const;

/**
 * It knows no edit distance; its `tolerant` tokenizer holds each word also with a letter left out and with two letters
 * swapped. Pages whose title has all words come first, then those whose text has, then those that have some.
 */
export const flexsearch: Contestant = {
  name: 'FlexSearch',
  module: 'flexsearch',
  make: (documents) => {
    const title = new Index(OPTIONS);
    const text = new Index(OPTIONS);
    for (const [at, document] of documents.entries()) {
      title.add(at, document.title);
      text.add(at, `${document.title} ${document.text}`);
    }
    // `suggest` also answers with pages that have only some of the words.
    const stages = [
      [title, false],
      [text, false],
      [title, true],
      [text, true],
    ] as const;
    return {
      find: (query) => {
        const ask = ([index, suggest]: (typeof stages)[number]) =>
          index.search(query, { limit: FIRST, suggest }).map((at) => documents[Number(at)]?.id ?? '');
        return strictFirst(stages, ask);
      },
      serialised: exported(title) + exported(text),
    };
  },
};

function exported(index: Index): string {
  const parts: string[] = [];
  index.export((_, data) => {
    parts.push(data);
  });
  return parts.join('\n');
}
