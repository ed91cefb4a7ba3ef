/**
 * `node scripts/language/make-pairs.ts`: writes `src/vietnamese/spelling/data/pairs.txt` anew, out of the pairs of words
 * that Tesseract's Vietnamese model knows. `--check` only says whether the file is as it would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dictionary from 'dictionary-vi';
import {
  countPairs,
  encodePairs,
  MORE_SYLLABLES,
  parseSyllable,
  parseWordList,
  syllableKey,
} from '../../src/vietnamese/spelling/index.ts';
import { readBigrams } from './tessdata.ts';

const TARGET = fileURLToPath(new URL('../../src/vietnamese/spelling/data/pairs.txt', import.meta.url));
export function makePairs(): string {
  const model = fileURLToPath(import.meta.resolve('@tesseract.js-data/vie/4.0.0/vie.traineddata.gz'));
  const words = [...parseWordList(new TextDecoder().decode(dictionary.dic)), ...MORE_SYLLABLES];
  const syllables = new Set(words.filter((word) => parseSyllable(word)).map(syllableKey));
  return encodePairs(countPairs(readBigrams(readFileSync(model)), (key) => syllables.has(key)));
}

if (import.meta.main) {
  const text = makePairs();
  if (process.argv.includes('--check')) {
    if (readFileSync(TARGET, 'utf8') !== text) process.exitCode = 1;
  } else writeFileSync(TARGET, text);
}
