/** Fills in a form of the CMS as a person does, field by field, from the data that the entry is to have. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { parse } from 'yaml';
import {
  collections,
  describeForm,
  formField,
  isCollectionName,
  type Collection,
  type FormField,
} from '../../src/schema/index.ts';
import type { z } from 'zod';

/** Front matter as it stands in a file: dates are texts, references are slugs. */
export type FormData = Readonly<Record<string, unknown>>;

export class Form {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Everything in `data`, in the order of the form. @throws Error for a key that the form does not have */
  async fill(schema: z.ZodObject, data: FormData): Promise<void> {
    // What an earlier test typed and did not save is offered back over the form.
    const offer = this.#page.getByRole('dialog', { name: /^Có bản đang viết dở/u });
    await this.#page.addLocatorHandler(offer, async () => {
      await offer.getByRole('button', { name: 'Để sau' }).click();
    });
    await this.#unfoldMore();
    await this.#fillIn(this.#page.locator('body'), schema, data, 'top');
  }

  /** «Thêm», which a form has when some of its fields are folded. */
  async #unfoldMore(): Promise<void> {
    await this.#page.locator('.form-parts').waitFor();
    const folded = this.#page.locator('details.form-more:not([open]) > summary');
    if ((await folded.count()) > 0) await folded.click();
  }

  /** @param which of the fields of one name: those of the form itself stand in no other, a new item of a list is last */
  async #fillIn(scope: Locator, schema: z.ZodObject, data: FormData, which: Which = 'first'): Promise<void> {
    const fields = describeForm(schema);
    const unknown = Object.keys(data).filter((key) => !fields.some(({ name }) => name === key));
    if (unknown.length > 0) throw new Error(`the form has no ${unknown.join(', ')}`);
    for (const field of fields) {
      if (data[field.name] !== undefined)
        await this.#set(inputOf(scope, field.name, which), field, data[field.name]);
    }
  }

  async #set(control: Locator, field: FormField, value: unknown): Promise<void> {
    switch (field.kind) {
      case 'group':
        await this.#open(control);
        await this.#fillIn(control, field.schema, value as FormData);
        return;
      case 'list':
        await this.#setList(control, field, value as readonly unknown[]);
        return;
      case 'choice':
        await this.#choose(control, labelOf(field, value));
        return;
      case 'choices':
        for (const one of value as readonly unknown[]) await this.#choose(control, labelOf(field, one));
        return;
      case 'reference':
        await this.#choose(control, shownName(field.collection, String(value)));
        return;
      case 'flag':
        if (value === true) await control.click();
        return;
      default:
        await control.fill(String(value));
    }
  }

  async #setList(
    control: Locator,
    field: FormField & { readonly kind: 'list' },
    values: readonly unknown[],
  ): Promise<void> {
    const item = formField(field.item);
    for (const value of values) {
      if (item.kind === 'reference') {
        await this.#choose(control, shownName(item.collection, String(value)));
        continue;
      }
      await control.getByRole('button', { name: `Thêm ${field.labelSingular}` }).click();
      if (item.kind === 'group') await this.#fillIn(control, item.schema, value as FormData, 'last');
      else await this.#set(inputOf(control, 'item', 'last'), item, value);
    }
  }

  /** A group that most entries leave empty is folded. */
  async #open(group: Locator): Promise<void> {
    const folded = group.getByRole('button', { name: 'Mở ra', exact: true }).first();
    if (await folded.isVisible()) await folded.click();
  }

  async #choose(combobox: Locator, shown: string): Promise<void> {
    await combobox.fill(shown);
    await this.#page.getByRole('option', { name: shown, exact: true }).first().click();
  }
}

/** Decap numbers the ids of its inputs: `title-field-1`. */
function inputOf(scope: Locator, name: string, which: Which): Locator {
  const inputs = `[id^="${name}-field-"]`;
  if (which === 'top') return scope.locator(`${inputs}:not([id*="-field-"] *)`);
  return scope.locator(inputs)[which]();
}

type Which = 'top' | 'first' | 'last';

/** What a list of references shows for an entry of the checkout. */
function shownName(collection: string, slug: string): string {
  if (!isCollectionName(collection)) throw new Error(`there is no collection ${collection}`);
  const { identifier, schema }: Collection = collections[collection];
  const folder = path.join('content', collection);
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (name) => path.basename(name) === `${slug}.mdx`,
  );
  const source = readFileSync(path.join(folder, file ?? `${slug}.mdx`), 'utf8');
  const frontmatter = parse(source.split(/^---$/mu)[1] ?? '') as FormData;
  return String(frontmatter[identifier ?? ('title' in schema.shape ? 'title' : 'name')]);
}

function labelOf(field: FormField, value: unknown): string {
  if (!('choices' in field)) throw new Error(`${field.label} is no choice`);
  const choice = field.choices.find((candidate) => candidate.value === value);
  if (choice === undefined) throw new Error(`${field.label} has no ${String(value)}`);
  return choice.label;
}
