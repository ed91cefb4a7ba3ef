import { isRecord } from '../format/filled.ts';

/** Decap's phrases with `over` in place of theirs, key by key: `registerLocale` replaces a language as a whole. */
export function mergePhrases(phrases: object, over: object): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...phrases };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isRecord(value) && isRecord(before) ? mergePhrases(before, value) : value;
  }
  return merged;
}
