import { existsSync } from 'node:fs';
import path from 'node:path';
import { schoolWords, type SchoolWords } from '../schema/index.ts';
import { WORDS_FILE } from './content-files.ts';
import { FILE_START, placeFinder, type Problem } from './place.ts';
import { readSource } from './read-source.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-document.ts';

export interface ReadWords {
  /** Absent when there is no file, or one that breaks a rule. */
  readonly words?: SchoolWords;
  readonly problems: readonly Problem[];
}

/** Reads `words.yaml`, which a school need not have. Never throws; everything that is wrong is in `problems`. */
export function readWords(contentDir: string): ReadWords {
  const file = path.join(contentDir, WORDS_FILE);
  if (!existsSync(file)) return { problems: [] };
  const source = readSource(file);
  if ('problem' in source) return { problems: [source.problem] };
  return parseWords(source.text);
}

/** @param text NFC, lines ending in `\n`. */
export function parseWords(text: string): ReadWords {
  const yaml = readYaml(text, placeFinder(text), FILE_START);
  if (yaml.value === undefined) return { problems: yaml.problems };
  const parsed = schoolWords.safeParse(yaml.value);
  if (!parsed.success) return { problems: [...yaml.problems, ...schemaProblems(parsed.error, yaml)] };
  return { ...(yaml.problems.length > 0 ? {} : { words: parsed.data }), problems: yaml.problems };
}
