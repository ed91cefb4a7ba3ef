import type { FootnoteCall } from '../body.ts';
import type { Mdast } from '../prepare/mdast.ts';

/** The notes of a body: numbered by their first call, those never called last. */
export interface Footnotes {
  /** A call to the note with this label; `undefined` when there is no such note. */
  call(label: string): FootnoteCall | undefined;
  /** The next note that has not been taken, in the order of numbers. Notes called inside notes come after them. */
  next(): Mdast<'footnoteDefinition'> | undefined;
  /** How often the text calls the note with this number. */
  calls(note: number): number;
}

/** @param definitions in the order of the text; of two with one label the first counts */
export function numberFootnotes(definitions: readonly Mdast<'footnoteDefinition'>[]): Footnotes {
  const byLabel = new Map<string, Mdast<'footnoteDefinition'>>();
  for (const definition of definitions) {
    if (!byLabel.has(definition.identifier)) byLabel.set(definition.identifier, definition);
  }
  const numbers = new Map<Mdast<'footnoteDefinition'>, number>();
  const calls: number[] = [];
  const numbered: Mdast<'footnoteDefinition'>[] = [];
  const number = (definition: Mdast<'footnoteDefinition'>): number => {
    const known = numbers.get(definition);
    if (known !== undefined) return known;
    numbered.push(definition);
    calls.push(0);
    numbers.set(definition, numbered.length);
    return numbered.length;
  };
  let taken = 0;
  let looked = 0;
  return {
    call(label) {
      const definition = byLabel.get(label);
      if (definition === undefined) return undefined;
      const note = number(definition);
      const call = (calls[note - 1] ?? 0) + 1;
      calls[note - 1] = call;
      return { type: 'footnoteCall', note, call };
    },
    next() {
      if (taken === numbered.length) {
        let uncalled = definitions[looked];
        while (uncalled !== undefined && numbers.has(uncalled)) {
          looked += 1;
          uncalled = definitions[looked];
        }
        if (uncalled === undefined) return undefined;
        number(uncalled);
      }
      taken += 1;
      return numbered[taken - 1];
    },
    calls: (note) => calls[note - 1] ?? 0,
  };
}
