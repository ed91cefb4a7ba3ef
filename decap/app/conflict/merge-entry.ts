import { diff3Merge } from 'node-diff3';
import type { z } from 'zod';
import { isFilled } from '../format/filled.ts';
import { bothOf, mergeTexts, type TextPiece } from './merge-text.ts';

export type Data = Readonly<Record<string, unknown>>;

export type Choice = 'mine' | 'theirs' | 'both';

/** A place that both changed, each in another way. */
export interface Collision {
  /** `title`, `body/2` */
  readonly id: string;
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly choices: readonly Choice[];
  /** What stands before it in the body, to find the place by; empty at its beginning. */
  readonly before: string;
}

/** A place that only one changed. */
export interface JoinedPlace {
  readonly field: string;
  readonly from: 'mine' | 'theirs';
}

export interface EntryMerge {
  readonly collisions: readonly Collision[];
  readonly joined: readonly JoinedPlace[];
  /** @param chosen by the collision's id; every collision needs one */
  readonly finish: (chosen: ReadonlyMap<string, Choice>) => Record<string, unknown>;
}

/**
 * A three-way merge of two versions of an entry: field by field, lists item by item, the body sentence by sentence. A
 * group (a cover with its description) is one place: half of one and half of the other would be nobody's.
 *
 * @param schema of the front matter, for the order; a field that it does not know comes after
 * @param base what both began with; null when there was none
 */
export function mergeEntries(
  schema: z.ZodObject | undefined,
  base: Data | null,
  mine: Data,
  theirs: Data,
): EntryMerge {
  const merges = fieldsOf(schema, base, mine, theirs).map((field) =>
    field === 'body'
      ? mergedBody(base === null ? null : asText(base.body), asText(mine.body), asText(theirs.body))
      : mergedField(field, base?.[field], mine[field], theirs[field]),
  );
  return {
    collisions: merges.flatMap(({ collisions }) => collisions),
    joined: merges.flatMap(({ joined }) => joined),
    finish: (chosen) =>
      Object.fromEntries(
        merges
          .map(({ field, finish }) => [field, finish(chosen)] as const)
          .filter(([, value]) => isFilled(value)),
      ),
  };
}

interface FieldMerge {
  readonly field: string;
  readonly collisions: readonly Collision[];
  readonly joined: readonly JoinedPlace[];
  readonly finish: (chosen: ReadonlyMap<string, Choice>) => unknown;
}

function fieldsOf(schema: z.ZodObject | undefined, ...versions: readonly (Data | null)[]): readonly string[] {
  const known = Object.keys(schema?.shape ?? {});
  const others = versions.flatMap((version) => Object.keys(version ?? {}));
  return [...new Set([...known, ...others.filter((key) => key !== 'body'), 'body'])];
}

function mergedField(field: string, base: unknown, mine: unknown, theirs: unknown): FieldMerge {
  const settled = (value: unknown, joined: readonly JoinedPlace[]): FieldMerge => {
    return { field, collisions: [], joined, finish: () => value };
  };
  if (same(mine, theirs)) return settled(mine, []);
  if (same(base, theirs)) return settled(mine, [{ field, from: 'mine' }]);
  if (same(base, mine)) return settled(theirs, [{ field, from: 'theirs' }]);
  const list = mergedList(base, mine, theirs);
  if (list !== undefined)
    return settled(list, [
      { field, from: 'mine' },
      { field, from: 'theirs' },
    ]);
  const both = Array.isArray(mine) && Array.isArray(theirs) ? union(mine, theirs) : undefined;
  const choices: readonly Choice[] = both ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return {
    field,
    collisions: [{ id: field, field, mine, theirs, choices, before: '' }],
    joined: [],
    finish: (chosen) => ({ mine, theirs, both })[chosenFor(chosen, field)],
  };
}

/** @returns `undefined` when an item collides, or it is no list */
function mergedList(base: unknown, mine: unknown, theirs: unknown): unknown[] | undefined {
  if (!Array.isArray(mine) || !Array.isArray(theirs) || !(Array.isArray(base) || !isFilled(base)))
    return undefined;
  const start: readonly unknown[] = Array.isArray(base) ? base : [];
  const regions = diff3Merge(mine.map(keyOf), start.map(keyOf), theirs.map(keyOf));
  if (regions.some(({ conflict }) => conflict !== undefined)) return undefined;
  return regions.flatMap(({ ok }) => ok ?? []).map((item): unknown => JSON.parse(item));
}

function union(mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const known = new Set(mine.map(keyOf));
  return [...mine, ...theirs.filter((item) => !known.has(keyOf(item)))];
}

function mergedBody(base: string | null, mine: string, theirs: string): FieldMerge {
  const pieces = mergeTexts(base, mine, theirs);
  const idAt = (index: number) => `body/${String(index)}`;
  return {
    field: 'body',
    collisions: pieces.flatMap((piece, index): Collision[] => {
      if (piece.kind === 'joined') return [];
      const before = textBefore(pieces, index);
      const choices: readonly Choice[] = ['mine', 'theirs', 'both'];
      return [{ id: idAt(index), field: 'body', mine: piece.mine, theirs: piece.theirs, choices, before }];
    }),
    joined: pieces.flatMap((piece): JoinedPlace[] =>
      piece.kind === 'joined' && piece.from !== 'base' ? [{ field: 'body', from: piece.from }] : [],
    ),
    finish: (chosen) =>
      pieces
        .map((piece, index) => {
          if (piece.kind === 'joined') return piece.text;
          const choice = chosenFor(chosen, idAt(index));
          return choice === 'both' ? bothOf(piece.mine, piece.theirs) : piece[choice];
        })
        .join(''),
  };
}

const BEFORE = 80;

function textBefore(pieces: readonly TextPiece[], index: number): string {
  const before = pieces[index - 1];
  return before?.kind === 'joined' ? before.text.trimEnd().slice(-BEFORE) : '';
}

/** @throws Error for a collision that nobody has decided: whoever calls must ask first */
function chosenFor(chosen: ReadonlyMap<string, Choice>, id: string): Choice {
  const choice = chosen.get(id);
  if (choice === undefined) throw new Error(`no choice for ${id}`);
  return choice;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function keyOf(value: unknown): string {
  return JSON.stringify(value ?? null);
}

function same(one: unknown, other: unknown): boolean {
  return isFilled(one) || isFilled(other) ? keyOf(one) === keyOf(other) : true;
}
