import type { Map } from 'immutable';
import { slugify } from '../../src/vietnamese/index.ts';
import {
  collections,
  isCollectionName,
  parseSchoolTime,
  schoolDateParts,
  type Collection,
} from '../../src/schema/index.ts';

/** Longest slug made from a title, in characters: an address that can be read out and sent. */
const LONGEST = 80;

/** `Lễ khai giảng năm học 2022–2023` → `le-khai-giang-nam-hoc-2022-2023`, cut between words; `''` when nothing is left. */
export function slugOf(text: string): string {
  const slug = slugify(text);
  if (slug.length <= LONGEST) return slug;
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > 0 ? end : LONGEST);
}

/**
 * Path of a new entry below its collection's folder, without `.mdx`; Decap calls it the entry's slug:
 * `2022/le-khai-giang`, or `gioi-thieu` in a flat collection. The year is the one of the collection's date in school
 * time, and this year's while there is none.
 *
 * Stands for `slugFormatter` of decap-cms-core (`patches/edits.ts`), whose arguments it takes.
 */
export function entrySlug(collection: Map<string, unknown>, data: Map<string, unknown>): string {
  const name = String(collection.get('name'));
  const title = data.get(String(collection.get('identifier_field')));
  const typed = slugOf(typeof title === 'string' ? title : '') || 'bai';
  if (!isCollectionName(name)) return typed;
  const { folders, datedBy = 'publishedAt', slug: named }: Collection = collections[name];
  const slug = named?.(data.toObject()) ?? typed;
  if (folders === 'flat') return slug;
  const date = data.get(datedBy);
  const moment = typeof date === 'string' ? parseSchoolTime(date) : undefined;
  return `${String(schoolDateParts(moment ?? new Date()).year)}/${slug}`;
}
