import { gunzipSync } from 'node:zlib';

/**
 * Reads the word lists out of a model of the OCR program Tesseract (`vie.traineddata`), as its own
 * `combine_tessdata` and `dawg2wordlist` do. Format: tesseract, `ccutil/tessdatamanager.h` and `dict/dawg.h`.
 */

/** Places of the parts in the file's table. */
const UNICHARSET = 1;
const BIGRAMS = 14;

/** Bits of an edge that say: last of its node; backwards; a word ends here. */
const FLAG_BITS = 3;
const LAST = 1n;
const WORD_END = 4n;
const MAGIC = 42;

/** @param compressed a `.traineddata.gz` @returns pairs of words, as `thực hiện`. */
export function readBigrams(compressed: Uint8Array): readonly string[] {
  const parts = partsOf(gunzipSync(compressed));
  const letters = lettersOf(parts(UNICHARSET));
  return wordsOf(parts(BIGRAMS), letters);
}

function partsOf(file: Buffer): (part: number) => Buffer {
  const count = file.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, at) => Number(file.readBigInt64LE(4 + at * 8)));
  return (part) => {
    const start = offsets[part] ?? -1;
    if (start < 0) throw new Error(`the model has no part ${String(part)}`);
    return file.subarray(start, offsets.slice(part + 1).find((offset) => offset > start) ?? file.length);
  };
}

/** The first line counts the lines after it; each begins with what it stands for. The first stands for a space. */
function lettersOf(part: Buffer): readonly string[] {
  const [, ...lines] = part.toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line, at) => (at === 0 ? ' ' : (line.split(' ')[0] ?? '')));
}

function wordsOf(part: Buffer, letters: readonly string[]): readonly string[] {
  if (part.readInt16LE(0) !== MAGIC) throw new Error('this is no word graph');
  const size = part.readInt32LE(2);
  const flagStart = BigInt(Math.ceil(Math.log2(size + 1)));
  const letterMask = (1n << flagStart) - 1n;
  const nodeStart = flagStart + BigInt(FLAG_BITS);
  const edge = (at: number) => part.readBigUInt64LE(10 + at * 8);
  const words: string[] = [];
  const walk = (node: number, before: string): void => {
    for (let at = node; ; at += 1) {
      const record = edge(at);
      const word = before + (letters[Number(record & letterMask)] ?? '');
      const flags = record >> flagStart;
      if ((flags & WORD_END) !== 0n) words.push(word);
      const next = Number(record >> nodeStart);
      if (next !== 0) walk(next, word);
      if ((flags & LAST) !== 0n) return;
    }
  };
  walk(0, '');
  return words;
}
