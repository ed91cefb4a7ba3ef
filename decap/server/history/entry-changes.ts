import { parse } from 'yaml';
import { splitFrontmatter } from '../../../src/loader/index.ts';
import { collections, fieldValues, school, type FormField } from '../../../src/schema/index.ts';
import { SETTINGS, type DraftName } from '../git/draft.ts';
import { words } from '../words.ts';
import { wordRuns, type Run } from './word-runs.ts';

/** A field of an entry's form, or its body, that is not what it was. */
export interface ChangedPart {
  /** As the form calls it. */
  readonly label: string;
  readonly runs: readonly Run[];
}

/** The parts of one version, in the order of the form: label → text. */
type Parts = ReadonlyMap<string, string>;

/**
 * What changed between two versions of an entry, field by field.
 *
 * @param before `undefined` when there was none
 */
export function entryChanges(
  name: DraftName,
  before: string | undefined,
  after: string | undefined,
): readonly ChangedPart[] {
  const [was, is] = [partsOf(name, before), partsOf(name, after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((label) => {
    const [old, now] = [was.get(label) ?? '', is.get(label) ?? ''];
    return old === now ? [] : [{ label, runs: wordRuns(old, now) }];
  });
}

function partsOf(name: DraftName, source: string | undefined): Parts {
  if (source === undefined) return new Map();
  if (name.collection === SETTINGS.collection) return fieldsOf(school, readYaml(source), source);
  const split = splitFrontmatter(source);
  if ('problem' in split) return new Map([[words.history.whole, source]]);
  const fields = fieldsOf(collections[name.collection].schema, split.frontmatter.value, source);
  const body = split.body.trim();
  return body === '' ? fields : new Map([...fields, [words.history.body, `${body}\n`]]);
}

/** @param source shown whole when its fields cannot be read */
function fieldsOf(schema: Parameters<typeof fieldValues>[0], data: unknown, source: string): Parts {
  if (!isRecord(data)) return new Map([[words.history.whole, source]]);
  const lines = new Map<string, string[]>();
  /** By the path in the frontmatter. */
  const labels = new Map<string, string>();
  for (const { path, field, value } of fieldValues(schema, data)) {
    labels.set(path.join('/'), field.label);
    const text = field.kind === 'group' || field.kind === 'list' ? undefined : shownValue(field, value);
    if (text === undefined) continue;
    const trail = path.map((key, depth) =>
      typeof key === 'number'
        ? words.history.item(key + 1)
        : (labels.get(path.slice(0, depth + 1).join('/')) ?? key),
    );
    const [top = '', ...inside] = trail;
    lines.set(top, [
      ...(lines.get(top) ?? []),
      inside.length === 0 ? text : `${inside.join(' › ')}: ${text}`,
    ]);
  }
  // A key that no form has is changed by other hands only, and is part of the file all the same.
  for (const key of Object.keys(data)) {
    if (!(key in schema.shape)) lines.set(key, [JSON.stringify(data[key])]);
  }
  return new Map([...lines].map(([label, texts]) => [label, `${texts.join('\n')}\n`]));
}

function shownValue(field: FormField, value: unknown): string {
  if (field.kind === 'flag') return value === true ? words.history.yes : words.history.no;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => choiceLabel(field, one)).join(', ');
}

function choiceLabel(field: FormField, value: unknown): string {
  const choices = field.kind === 'choice' || field.kind === 'choices' ? field.choices : [];
  const known = choices.find((choice) => choice.value === value);
  return known?.label ?? (typeof value === 'string' ? value : JSON.stringify(value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readYaml(source: string): unknown {
  try {
    return parse(source, { schema: 'core', maxAliasCount: 0 });
  } catch {
    // A file that cannot be read is shown whole.
    return undefined;
  }
}
