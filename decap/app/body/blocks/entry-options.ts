import { fold } from '../../../../src/vietnamese/index.ts';
import type { Attributes } from './block-form.ts';

/** An entry that can be chosen by its name. */
export interface EntryOption {
  readonly key: string;
  readonly title: string;
  /** Beside the title: a role, a number, a kind of entry. */
  readonly detail: string;
  /** What choosing it writes. */
  readonly attributes: Attributes;
}

/** Most that is shown at once: who sees more than that does not read it but types another letter. */
const SHOWN = 8;

/** The options that have every word of what was typed, in any spelling with or without diacritics. */
export function matching(options: readonly EntryOption[], typed: string): readonly EntryOption[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  return options
    .filter(({ title, detail }) => {
      const text = fold(`${title} ${detail}`);
      return words.every((part) => text.includes(part));
    })
    .slice(0, SHOWN);
}
