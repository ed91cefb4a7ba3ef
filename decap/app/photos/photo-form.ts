import { z } from 'zod';
import { childrenNeedConsent, optional, photoPeople, text } from '../../../src/schema/index.ts';
import { PHOTO_WORDS } from './words.ts';

const { fields } = PHOTO_WORDS;

/** What must be said of a photo before it stands in a text; as the cover of an entry (`src/schema/public-entry.ts`). */
export const photoForm = z
  .strictObject({
    alt: text({
      label: fields.alt,
      hint: fields.altHint,
      missing: fields.altMissing,
      max: 300,
      multiline: true,
    }),
    caption: optional(text({ label: fields.caption, max: 500 })),
    credit: optional(text({ label: fields.credit, max: 120 })),
    ...photoPeople({ people: fields.people, consent: fields.consent }),
  })
  .refine(...childrenNeedConsent);

export type PhotoFacts = z.output<typeof photoForm>;

/** What is typed, by the field's name. */
export type PhotoValues = Readonly<Partial<Record<keyof PhotoFacts, string>>>;

/** A fault of each field that has one. */
export type PhotoFaults = Readonly<Partial<Record<string, string>>>;

/** @returns what was said of the photo, or the faults at their fields */
export function checkPhoto(
  values: PhotoValues,
): { readonly facts: PhotoFacts } | { readonly faults: PhotoFaults } {
  const read = photoForm.safeParse(values);
  if (read.success) return { facts: read.data };
  const faults: Record<string, string> = {};
  for (const { path, message } of read.error.issues) faults[String(path[0])] ??= message;
  return { faults };
}

/** Fields that are often the same for all photos of one occasion. */
const SHARED = ['credit', 'people', 'consent'] as const;

/** What is said of one photo, said of another too where nothing is said yet. */
export function withShared(values: PhotoValues, from: PhotoValues): PhotoValues {
  const shared = SHARED.flatMap((name) => {
    const value = from[name];
    return value === undefined || (values[name] ?? '') !== '' ? [] : [[name, value] as const];
  });
  return { ...values, ...Object.fromEntries(shared) };
}
