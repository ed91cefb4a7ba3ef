import type { CorpusEntry } from '../corpus/corpus.ts';

/** Everything that a page says, its title first, in pieces that no phrase crosses. */
export function passagesOf({ title, sections }: CorpusEntry): readonly string[] {
  return [title, ...sections.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs])];
}

/** Words in lower case, single spaces, without punctuation. */
export function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
