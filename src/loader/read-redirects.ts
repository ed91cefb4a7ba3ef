import { existsSync } from 'node:fs';
import path from 'node:path';
import { redirects as schema, type Redirect } from '../schema/index.ts';
import { REDIRECTS_FILE } from './content-files.ts';
import { FILE_START, placeFinder, type Place, type Problem } from './place.ts';
import { readSource } from './read-source.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-document.ts';

export interface PlacedRedirect extends Redirect {
  readonly fromPlace: Place;
  readonly toPlace: Place;
}

export interface ReadRedirects {
  /** In the order of the file; none where it breaks a rule. */
  readonly redirects: readonly PlacedRedirect[];
  readonly problems: readonly Problem[];
}

/** Reads `redirects.yaml`, which a school need not have. Never throws; everything that is wrong is in `problems`. */
export function readRedirects(contentDir: string): ReadRedirects {
  const file = path.join(contentDir, REDIRECTS_FILE);
  if (!existsSync(file)) return { redirects: [], problems: [] };
  const source = readSource(file);
  if ('problem' in source) return { redirects: [], problems: [source.problem] };
  return parseRedirects(source.text);
}

/** @param text NFC, lines ending in `\n`. */
export function parseRedirects(text: string): ReadRedirects {
  const yaml = readYaml(text, placeFinder(text), FILE_START);
  if (yaml.value === undefined) return { redirects: [], problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success)
    return { redirects: [], problems: [...yaml.problems, ...schemaProblems(parsed.error, yaml)] };
  const redirects = parsed.data.redirects.map((redirect, index): PlacedRedirect => {
    const placeOf = (key: 'from' | 'to') => yaml.placeOfValue(['redirects', index, key]);
    return { ...redirect, fromPlace: placeOf('from'), toPlace: placeOf('to') };
  });
  return { redirects: yaml.problems.length > 0 ? [] : redirects, problems: yaml.problems };
}
