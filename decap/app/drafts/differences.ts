import { diffWordsWithSpace } from 'diff';
import { z } from 'zod';
import { formField } from '../../../src/schema/index.ts';
import { isFilled, isRecord } from '../format/filled.ts';
import { WORDS } from '../words.ts';

/** One field that two versions of an entry have otherwise. */
export interface Difference {
  readonly field: string;
  /** As the form calls it. */
  readonly label: string;
  /** As one reads it; empty when there is nothing. */
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DifferencePart[];
}

export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Letters of what did not change that are shown before and after what did. */
const CONTEXT = 60;
const GAP = ' … ';

type Data = Readonly<Record<string, unknown>>;

/**
 * What differs between two versions of an entry, field by field in the order of the form, the body last.
 *
 * @param schema of the collection's front matter; a field that it does not know goes by its key.
 */
export function differences(schema: z.ZodObject | undefined, before: Data, after: Data): Difference[] {
  const known = Object.keys(schema?.shape ?? {});
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !known.includes(key) && key !== 'body',
  );
  return [...known, ...others, 'body'].flatMap((field) => {
    const rule: unknown = schema?.shape[field];
    const [old, young] = [textOf(rule, before[field]), textOf(rule, after[field])];
    if (old === young) return [];
    const label = field === 'body' ? WORDS.body.label : labelOf(rule, field);
    return [{ field, label, before: old, after: young, parts: changedParts(old, young) }];
  });
}

function labelOf(rule: unknown, key: string): string {
  return isRule(rule) ? formField(rule).label : key;
}

function isRule(value: unknown): value is z.ZodType {
  return value instanceof z.ZodType;
}

/** A value as one reads it: a choice by its label, a group as lines of its fields, a list as one line an item. */
function textOf(rule: unknown, value: unknown): string {
  if (!isFilled(value)) return '';
  const field = isRule(rule) ? formField(rule) : undefined;
  if (Array.isArray(value)) {
    const item = field?.kind === 'list' ? field.item : rule;
    return value.map((element) => textOf(item, element)).join('\n');
  }
  if (isRecord(value)) {
    const shape = field?.kind === 'group' ? field.schema.shape : {};
    return Object.entries(value)
      .filter(([, inner]) => isFilled(inner))
      .map(([key, inner]) => `${labelOf(shape[key], key)}: ${textOf(shape[key], inner)}`)
      .join('\n');
  }
  if (field?.kind === 'choice' || field?.kind === 'choices') {
    return field.choices.find((choice) => choice.value === value)?.label ?? plainText(value);
  }
  return plainText(value);
}

function plainText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'có' : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Words that went and came, with a little of what stands around them. */
export function changedParts(before: string, after: string): DifferencePart[] {
  const changes = diffWordsWithSpace(before, after);
  return changes.map(({ value, added, removed }, index) => {
    if (added) return { kind: 'added', text: value };
    if (removed) return { kind: 'removed', text: value };
    return { kind: 'same', text: shortened(value, index > 0, index < changes.length - 1) };
  });
}

/** @param afterChange whether a change stands before it @param beforeChange whether one follows */
function shortened(text: string, afterChange: boolean, beforeChange: boolean): string {
  const head = afterChange ? text.slice(0, CONTEXT) : '';
  const tail = beforeChange ? text.slice(-CONTEXT) : '';
  return head.length + tail.length >= text.length ? text : `${head}${GAP}${tail}`;
}
