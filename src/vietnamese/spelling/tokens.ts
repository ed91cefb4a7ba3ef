/** A word of a text. */
export interface Token {
  readonly text: string;
  /** In UTF-16 code units, as all places here. */
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/**
 * What is written by other rules than words: addresses, names of files, codes of documents, numbers, dates, times.
 * Its first group, where there is one, is a code whose dashes may be misplaced.
 */
const OTHER = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`\/(?:[\w-]+\/)+[\w.-]*`,
    String.raw`\b[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|edu|gov|example|pdf|docx?|xlsx?|pptx?|jpe?g|png|webp|mp[34]|csv|zip|mdx?|yaml)\b(?:\/\S*)?`,
    // 48/KH-MNQP, 54/2019/NQ-HĐND, 29-NQ/TW, TT-BGDĐT, GD&ĐT
    String.raw`\d+(?:\/\d+)*[\/-]+\p{Lu}[\p{Lu}\p{N}&]*(?:[\/-]\p{Lu}[\p{Lu}\p{N}&]*)*`,
    String.raw`\p{Lu}[\p{Lu}\p{N}]*(?:[\/&-]\p{Lu}[\p{Lu}\p{N}]*)+(?![\p{L}])`,
    String.raw`(?<![\p{L}\d])\d+(?:[.,:\/-]\d+)*(?:%|°C?)?`,
    // The name of an entry or a photo: thanh-vien-cha-me.
    String.raw`\b[a-z\d]+(?:-[a-z\d]+){2,}\b`,
    String.raw`#[\p{L}\p{N}_]+`,
  ].join('|'),
  'gu',
);

const WORD = /\p{L}[\p{L}\p{Mark}\p{N}]*/gu;

/** A part of a text that holds no words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Addresses, codes and numbers. */
export function otherSpans(text: string): readonly Span[] {
  return [...text.matchAll(OTHER)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The words of a text, addresses, codes and numbers left out. */
export function tokenize(text: string, others: readonly Span[]): readonly Token[] {
  let next = 0;
  let end = 0;
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    while ((others[next]?.end ?? Infinity) <= index) next += 1;
    if ((others[next]?.start ?? Infinity) < index + word.length) continue;
    tokens.push({ text: word, start: index, end: index + word.length, gap: text.slice(end, index) });
    end = index + word.length;
  }
  return tokens;
}
