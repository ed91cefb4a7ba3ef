import type { BlockName } from '../../../../src/mdx/palette/block.ts';
import { palette } from '../../../../src/mdx/index.ts';
import { describeForm, type Choice, type NamedField } from '../../../../src/schema/index.ts';
import { FIELD_WORDS } from './field-words.ts';
import { BLOCK_WORDS } from './words.ts';

/** Attributes of a tag, or what a form holds of them: an empty field is `''` or absent. */
export type Attributes = Readonly<Record<string, string>>;

/** One field of a block's form. */
export interface BlockControl {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly input: ControlInput;
}

type ControlInput =
  | { readonly kind: 'text' | 'long'; readonly maxLength: number }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'image' | 'file' }
  /** An entry of the repository, chosen by its name. */
  | { readonly kind: 'person' | 'document' };

/** Attributes that name another entry. The palette has them as text: a body may name what the site does not have. */
const ENTRIES: Readonly<Partial<Record<BlockName, Readonly<Record<string, 'person' | 'document'>>>>> = {
  Person: { id: 'person' },
  VanBan: { so: 'document' },
};

/** A text that may be as long as this gets more than one line. */
const LONG = 300;

/**
 * The form of a block, from its own schema.
 *
 * @throws Error for an attribute of a kind that no tag can hold as text.
 */
export function blockControls(block: BlockName): readonly BlockControl[] {
  return describeForm(palette[block].attributes).map((field) => {
    const words = FIELD_WORDS[block][field.name];
    if (words === undefined) throw new Error(`field-words.ts has no words for ${block}.${field.name}`);
    return { name: field.name, ...words, required: field.required, input: inputOf(block, field) };
  });
}

function inputOf(block: BlockName, field: NamedField): ControlInput {
  const entry = ENTRIES[block]?.[field.name];
  if (entry !== undefined) return { kind: entry };
  switch (field.kind) {
    case 'text':
      return {
        kind: field.multiline || field.maxLength >= LONG ? 'long' : 'text',
        maxLength: field.maxLength,
      };
    case 'choice':
      return { kind: 'choice', choices: field.choices };
    case 'image':
    case 'file':
      return { kind: field.kind };
    default:
      throw new Error(`${block}.${field.name}: no form control for the kind «${field.kind}»`);
  }
}

/** What is wrong with a form, by attribute: the block's own rules, in the words of the form. */
export function blockFaults(block: BlockName, values: Attributes): ReadonlyMap<string, string> {
  const controls = blockControls(block);
  const result = palette[block].attributes.safeParse(filled(values));
  const faults = new Map<string, string>();
  for (const { path, code, message } of result.error?.issues ?? []) {
    const name = String(path[0] ?? controls[0]?.name ?? '');
    const control = controls.find((known) => known.name === name);
    if (control === undefined || faults.has(name)) continue;
    const isMissing = (values[name] ?? '').trim() === '';
    faults.set(name, isMissing && isPlain(control, code) ? missing(control) : spoken(message, controls));
  }
  return faults;
}

/** Rules over several fields say themselves what is missing, but for who is shown: they list what a tag would hold. */
function isPlain({ input }: BlockControl, code: string): boolean {
  return code !== 'custom' || input.kind === 'choice';
}

function missing({ label, input }: BlockControl): string {
  return input.kind === 'text' || input.kind === 'long'
    ? BLOCK_WORDS.fillIn(label)
    : BLOCK_WORDS.choose(label);
}

/** A message about a tag, with the form's names in the place of the attributes'. */
function spoken(message: string, controls: readonly BlockControl[]): string {
  const labelOf = (name: string) => controls.find((control) => control.name === name)?.label;
  return message
    .replace(/(\w+)="[^"]*"/gu, (written, name: string) => {
      const label = labelOf(name);
      return label === undefined ? written : `«${label}»`;
    })
    .replace(/«(\w+)»/gu, (written, name: string) => `«${labelOf(name) ?? written.slice(1, -1)}»`);
}

/** The attributes of a form that has no faults, as a tag holds them: tidied, nothing empty. */
export function attributesOf(block: BlockName, values: Attributes): Attributes {
  const result = palette[block].attributes.safeParse(filled(values));
  if (!result.success) return filled(values);
  return filled(
    Object.fromEntries(
      Object.entries(result.data).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    ),
  );
}

function filled(values: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, typed]) => {
      const value = typed.replace(/\s+/gu, ' ').trim();
      return value === '' ? [] : [[name, name === 'youtube' ? youtubeId(value) : value]];
    }),
  );
}

/** The eleven characters of a film out of any of YouTube's addresses; anything else as it was typed. */
function youtubeId(typed: string): string {
  const address =
    /^(?:https?:\/\/)?(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\/(?:watch\?(?:\S*&)?v=|embed\/|shorts\/|live\/)?([\w-]{11})(?![\w-])/iu;
  return address.exec(typed)?.[1] ?? typed;
}
