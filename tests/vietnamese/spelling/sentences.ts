import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lexicon.ts';

export function filesBelow(folder: string, end: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => end.test(path))
    .sort()
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'));
}

/** Sentences that a source file of the program says to people: hints, errors, labels. */
function sentences(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(/^\s*\/\/.*$/gmu, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'/gu)]
    .map(([, text = '']) => text.normalize('NFC'))
    .filter((text) => /[à-ỹ]/iu.test(text) && text.split(' ').length > 3 && !/[|\\%=/{}]/u.test(text));
}

/** Of the forms; but for the file whose hints show both ways to write one word. */
export const FORM_SENTENCES = filesBelow('src/schema', /(?<!school-words)\.ts$/u).flatMap(sentences);
