import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-vi';
import { createLexicon, decodePairs, parseWordList } from '../../../src/vietnamese/spelling/index.ts';

export const ROOT = join(import.meta.dirname, '../../..');

export const DICTIONARY = parseWordList(new TextDecoder().decode(dictionary.dic));

const PAIRS = decodePairs(readFileSync(join(ROOT, 'src/vietnamese/spelling/data/pairs.txt'), 'utf8'));

/** The words of the language, with what a school adds. */
export function lexiconWith(own: readonly string[] = []) {
  return createLexicon({ dictionary: DICTIONARY, pairs: PAIRS, own });
}
