import path from 'node:path';

/** Files whose text can be read, by their names. Tables (`.xlsx`) and the old formats of Office are none. */
const READABLE_KINDS = ['.pdf', '.docx', '.csv'] as const;

export type ReadableKind = (typeof READABLE_KINDS)[number];

export function readableKind(name: string): ReadableKind | undefined {
  const extension = path.extname(name).toLowerCase();
  return READABLE_KINDS.find((kind) => kind === extension);
}
