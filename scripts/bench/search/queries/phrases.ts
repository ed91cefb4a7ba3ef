import type { Random } from '../../random.ts';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { between } from '../corpus/zipf.ts';
import { olderStyle } from '../tone-style.ts';
import { foldedText } from './folded-text.ts';
import { passagesOf, plainWords } from './page-text.ts';
import type { BenchQuery } from './query.ts';
import { inRandomOrder } from './random-order.ts';

const ATTEMPTS = 30;

/**
 * Four to six syllables that follow one another inside a sentence, of which no other page has the run, accents left
 * out: of a phrase that stands on many pages nobody could say which is meant.
 */
export function phraseQueries(
  random: Random,
  entries: readonly CorpusEntry[],
  most: number,
): readonly BenchQuery[] {
  const pages = new FoldedPages(entries);
  const queries: BenchQuery[] = [];
  for (const entry of inRandomOrder(random, entries)) {
    if (queries.length === most) break;
    const text = phraseOf(random, entry, (phrase) => pages.with(phrase) === 1);
    if (text !== undefined) queries.push({ text, about: entry.title, right: new Set([entry.url]) });
  }
  return queries;
}

/** The texts without accents, and for each of their words the texts that have it. */
class FoldedPages {
  readonly #texts: readonly string[];
  readonly #having = new Map<string, number[]>();

  constructor(entries: readonly CorpusEntry[]) {
    this.#texts = entries.map((entry) => ` ${passagesOf(entry).map(comparable).join(' | ')} `);
    for (const [at, text] of this.#texts.entries()) {
      for (const word of new Set(text.split(' '))) {
        const having = this.#having.get(word);
        if (having) having.push(at);
        else this.#having.set(word, [at]);
      }
    }
  }

  /** How many texts have these words one after another. */
  with(phrase: string): number {
    const run = comparable(phrase);
    const lists = run.split(' ').map((word) => this.#having.get(word) ?? []);
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    return shortest.filter((at) => this.#texts[at]?.includes(` ${run} `)).length;
  }
}

function comparable(text: string): string {
  return plainWords(foldedText(olderStyle(text))).join(' ');
}

function phraseOf(
  random: Random,
  { sections }: CorpusEntry,
  accepted: (phrase: string) => boolean,
): string | undefined {
  const clauses = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.split(/[.,;:]\s/u))
    .map((clause) => clause.split(' '))
    .filter((words) => words.length >= 6 && words.every((word) => /^\p{L}+$/u.test(word)));
  if (clauses.length === 0) return undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const words = clauses[between(random, 0, clauses.length - 1)] ?? [];
    const length = between(random, 4, 6);
    const start = between(random, 0, words.length - length);
    const phrase = words.slice(start, start + length).join(' ');
    if (accepted(phrase)) return phrase.toLowerCase();
  }
  return undefined;
}
