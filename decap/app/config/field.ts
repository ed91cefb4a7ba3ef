import type { z } from 'zod';
import {
  collections,
  describeForm,
  formField,
  isCollectionName,
  layOutForm,
  type Collection,
  type FormField,
  type NamedField,
} from '../../../src/schema/index.ts';

/** A field as Decap's config has it. Which options there are depends on the widget. */
export type DecapField = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  /** Where `checks/` finds the field's schema: `articles/cover/alt`. */
  readonly rule: string;
  /** Label of the folded part of the form that it stands in (`../form/`). Default: it is always open. */
  readonly part?: string;
};

/** Fields of a form, in its order. `rule` is the collection's name, or the rule of the field that holds them. */
export function decapFields(schema: z.ZodObject, rule: string): readonly DecapField[] {
  return describeForm(schema).map((field) => decapField(field, `${rule}/${field.name}`));
}

/**
 * Fields of an entry's form, laid out.
 *
 * @param body the field of the entry's text; none when its entries have no text.
 */
export function entryFields(
  { schema, name }: Collection,
  body: DecapField | undefined,
): readonly DecapField[] {
  const { aboveBody, underBody, parts } = layOutForm(schema);
  const field = (named: NamedField) => decapField(named, `${name}/${named.name}`);
  return [
    ...aboveBody.map(field),
    ...(body === undefined ? [] : [body]),
    ...underBody.map(field),
    ...parts.flatMap(({ label, fields }) => fields.map((named) => ({ ...field(named), part: label }))),
  ];
}

function decapField(field: NamedField, rule: string): DecapField {
  const { name, label, hint, required } = field;
  return { name, label, rule, required, ...(hint === undefined ? {} : { hint }), ...widgetOf(field, rule) };
}

function widgetOf(
  field: NamedField,
  rule: string,
): { readonly widget: string; readonly [option: string]: unknown } {
  switch (field.kind) {
    case 'text':
      return { widget: field.multiline ? 'text' : 'string' };
    case 'number':
      return {
        widget: 'number',
        value_type: field.whole ? 'int' : 'float',
        min: field.min,
        max: field.max,
        step: field.whole ? 1 : 0.01,
      };
    case 'date':
      return dateWidget(field);
    case 'choice':
      return {
        widget: 'select',
        options: field.choices.map(({ label, value }) => ({ label, value })),
        ...(field.initial === undefined || isInList(rule) ? {} : { default: field.initial }),
      };
    case 'choices':
      return {
        widget: 'select',
        multiple: true,
        options: field.choices.map(({ label, value }) => ({ label, value })),
      };
    case 'flag':
      return { widget: 'boolean' };
    case 'computed':
      // Decap keeps its value and shows nothing (EditorControlPane.js).
      return { widget: 'hidden' };
    case 'page':
      return { widget: 'string' };
    case 'image':
    case 'file':
      return { widget: field.kind, choose_url: false, allow_multiple: false };
    case 'reference':
      return referenceWidget(field.collection);
    case 'group':
      // What most entries leave empty takes one line until it is opened.
      return {
        widget: 'object',
        fields: decapFields(field.schema, rule),
        ...(field.required ? {} : { collapsed: true }),
      };
    case 'list':
      return listWidget(field, rule);
  }
}

/** Decap begins a new entry with an item in every list of which some field has a default. */
function isInList(rule: string): boolean {
  return rule.includes('/*');
}

/** The text that is kept has no zone, so that it means school time wherever it is read. */
function dateWidget(field: NamedField & { readonly kind: 'date' }) {
  return {
    widget: 'datetime',
    format: field.time ? 'YYYY-MM-DDTHH:mm' : 'YYYY-MM-DD',
    ...(field.time ? {} : { time_format: false }),
    // What is written today is published today, unless its author says otherwise.
    ...(field.name === 'publishedAt' ? { default: '{{now}}' } : {}),
  };
}

function referenceWidget(collection: string) {
  const title = isCollectionName(collection) ? identifierOf(collections[collection]) : 'title';
  return {
    widget: 'relation',
    collection,
    // The file's name alone: Decap's `{{slug}}` has the year folder in front.
    value_field: '{{filename}}',
    display_fields: [title],
    search_fields: [title],
    options_length: 100,
  };
}

/**
 * A list of groups shows the group's fields in each item; a list of single values shows that one field; entries are
 * chosen from one list of them.
 */
function listWidget({ item, labelSingular }: NamedField & { readonly kind: 'list' }, rule: string) {
  const field: FormField = formField(item);
  const itemRule = `${rule}/*`;
  if (field.kind === 'reference') return { ...referenceWidget(field.collection), multiple: true };
  return {
    widget: 'list',
    label_singular: labelSingular,
    ...(field.kind === 'group'
      ? { fields: decapFields(field.schema, itemRule), ...itemSummary(field.schema) }
      : { field: decapField({ ...field, name: 'item' }, itemRule) }),
  };
}

/** A closed item of a list shows its first text. */
function itemSummary(schema: z.ZodObject) {
  const named = describeForm(schema).find(({ kind }) => kind === 'text');
  return named === undefined ? {} : { summary: `{{fields.${named.name}}}` };
}

/** The field that names an entry in lists and gives its slug. */
export function identifierOf({ name, identifier, schema }: Collection): string {
  const found = identifier ?? ['title', 'name'].find((key) => key in schema.shape);
  if (found === undefined) throw new Error(`the collection ${name} needs an identifier`);
  return found;
}
