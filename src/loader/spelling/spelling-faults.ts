import { readFileSync } from 'node:fs';
import path from 'node:path';
import dictionary from 'dictionary-vi';
import type { z } from 'zod';
import {
  collections,
  compareFaults,
  fieldValues,
  school as schoolSchema,
  type Fault,
} from '../../schema/index.ts';
import {
  checkBlocks,
  createLexicon,
  decodePairs,
  describeFinding,
  parseWordList,
  type CheckOptions,
  type Finding,
} from '../../vietnamese/spelling/index.ts';
import { findContentFiles, SCHOOL_FILE, WORDS_FILE } from '../content-files.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import { bodyPlaceFinder, FILE_START, placeFinder, type Place } from '../place.ts';
import { readSource } from '../read-source.ts';
import { readYaml, type YamlData } from '../yaml-document.ts';
import { bodyTexts } from './body-text.ts';
import { schoolLanguage } from './school-language.ts';

/** The pairs of `src/vietnamese/spelling`, which reads no file itself. */
const PAIRS = new URL('../../vietnamese/spelling/data/pairs.txt', import.meta.url);

/**
 * Likely slips of the language in all of a content folder: fields that hold text, and bodies. Warnings all: none keeps
 * anything from being published. Files that cannot be read are passed over; `readContent` says what is wrong with them.
 */
export function spellingFaults(contentDir: string): readonly Fault[] {
  const sources = new Map(
    [...findContentFiles(contentDir).entries.map((file) => file.path), SCHOOL_FILE, WORDS_FILE].flatMap(
      (below) => {
        const source = readSource(path.join(contentDir, below));
        return 'text' in source ? [[below, source.text] as const] : [];
      },
    ),
  );
  const options = checkOptions(sources);
  const faults = [...sources].flatMap(([below, text]) => {
    if (below === WORDS_FILE) return [];
    const blocks = below === SCHOOL_FILE ? settingsBlocks(text) : entryBlocks(below, text);
    return checkBlocks(blocks, options).flatMap((findings, at) =>
      findings.map((finding): Fault =>
        faultOf(below, finding, blocks[at]?.placeAt(finding.start) ?? FILE_START),
      ),
    );
  });
  return faults.sort(compareFaults);
}

function checkOptions(sources: ReadonlyMap<string, string>): CheckOptions {
  const { words, names, toneStyle } = schoolLanguage({
    people: [...sources].flatMap(([below, text]) => (below.startsWith('people/') ? [text] : [])),
    school: sources.get(SCHOOL_FILE),
    words: sources.get(WORDS_FILE),
  });
  const lexicon = createLexicon({
    dictionary: parseWordList(new TextDecoder().decode(dictionary.dic)),
    pairs: decodePairs(readFileSync(PAIRS, 'utf8')),
    own: words,
  });
  return { lexicon, names, toneStyle };
}

function faultOf(below: string, finding: Finding, { line, column }: Place): Fault {
  return { path: below, line, column, message: describeFinding(finding), severity: 'warning' };
}

/** A text of a file that knows its places. */
interface PlacedBlock {
  readonly text: string;
  readonly paragraph: boolean;
  placeAt(offset: number): Place;
}

function entryBlocks(below: string, text: string): readonly PlacedBlock[] {
  const split = splitFrontmatter(text);
  const collection = Object.values(collections).find(({ name }) => below.startsWith(`${name}/`));
  if ('problem' in split || collection === undefined) return [];
  const placeAt = bodyPlaceFinder(split.body, split.bodyLine);
  const inBody = bodyTexts(split.body).map((block): PlacedBlock => ({
    ...block,
    placeAt: (offset) => placeAt(block.offsets[offset] ?? 0),
  }));
  return [...fieldBlocks(collection.schema, split.frontmatter, text), ...inBody];
}

function settingsBlocks(text: string): readonly PlacedBlock[] {
  return fieldBlocks(schoolSchema, readYaml(text, placeFinder(text), FILE_START), text);
}

/** Fields for text of more than one word: one alone is a name or a code. */
function fieldBlocks(schema: z.ZodObject, yaml: YamlData, source: string): readonly PlacedBlock[] {
  const lines = source.split('\n');
  return [...fieldValues(schema, yaml.value ?? {})].flatMap(({ field, value, path: keys }) => {
    if (field.kind !== 'text' || typeof value !== 'string' || !/\S\s+\S/u.test(value)) return [];
    const start = yaml.placeOfValue(keys);
    const written = lines[start.line - 1]?.slice(start.column - 1) ?? '';
    // What YAML folds or escapes has no place for each letter: then the field's is told.
    const before = written.startsWith(value)
      ? 0
      : /^["']/u.test(written) && written.slice(1).startsWith(value)
        ? 1
        : -1;
    const placeAt = (offset: number): Place =>
      before < 0 ? start : { line: start.line, column: start.column + before + offset };
    return [{ text: value, paragraph: false, placeAt }];
  });
}
