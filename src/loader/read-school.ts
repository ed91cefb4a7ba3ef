import { existsSync } from 'node:fs';
import path from 'node:path';
import { school as schoolSchema, type School } from '../schema/index.ts';
import { SCHOOL_FILE } from './content-files.ts';
import { frontmatterMentions, type Mention } from './parse-entry.ts';
import { errorAt, FILE_START, placeFinder, type Problem } from './place.ts';
import { readSource } from './read-source.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-document.ts';

export interface ReadSchool {
  /** Absent when the file breaks a rule. */
  readonly school?: School;
  readonly problems: readonly Problem[];
  readonly mentions: readonly Mention[];
}

const MISSING = `Thiếu tệp ${SCHOOL_FILE}: tên trường, địa chỉ, chuyên mục và trình đơn.`;

/** Reads `school.yaml`. Never throws; everything that is wrong is in `problems`. */
export function readSchool(contentDir: string): ReadSchool {
  const file = path.join(contentDir, SCHOOL_FILE);
  if (!existsSync(file)) return { problems: [errorAt(FILE_START, MISSING)], mentions: [] };
  const source = readSource(file);
  if ('problem' in source) return { problems: [source.problem], mentions: [] };
  const yaml = readYaml(source.text, placeFinder(source.text), FILE_START);
  if (yaml.value === undefined) return { problems: yaml.problems, mentions: [] };
  const parsed = schoolSchema.safeParse(yaml.value);
  const mentions = frontmatterMentions(schoolSchema, yaml).map(({ mention }) => mention);
  if (!parsed.success) {
    return { problems: [...yaml.problems, ...schemaProblems(parsed.error, yaml)], mentions };
  }
  const broken = yaml.problems.length > 0;
  return { ...(broken ? {} : { school: parsed.data }), problems: yaml.problems, mentions };
}
