import { z } from 'zod';
import { schoolDateParts, schoolMidnight } from './school-time.ts';

/** How long a disclosure stays public (Thông tư 09/2024/TT-BGDĐT: at least five years from its first publication). */
export const KEPT_YEARS = 5;

/** From this moment on a disclosure may go. */
export function keepUntil(firstPublished: Date): Date {
  const { year, month, day } = schoolDateParts(firstPublished);
  return schoolMidnight(year + KEPT_YEARS, month, day);
}

/** Where a built site says which disclosures it has, below its root. */
export const REGISTER_FILE = 'cong-khai/danh-sach.json';

/** `2022-09-15` */
const day = z.iso.date();

const registered = z.object({
  slug: z.string(),
  /** Of its file, below `content/`. */
  path: z.string(),
  title: z.string(),
  section: z.string(),
  /** `2022-2023` */
  schoolYear: z.string(),
  firstPublished: day,
  /** The first day on which it may go. */
  keepUntil: day,
  /** It only shows the layout: nobody has to keep it. */
  sample: z.boolean(),
});

/** One line of the register. */
export type RegisteredDisclosure = z.output<typeof registered>;

/** Every disclosure that a site shows, for machines: the next build compares with it. */
export const disclosureRegister = z.object({ disclosures: z.array(registered) });

/** What tells whether a disclosure is still there: its name, until when it stays, and whether it is one at all. */
export interface KeptDisclosure {
  readonly slug: string;
  readonly keepUntil: Date;
  readonly sample: boolean;
}

/**
 * Those of `before` that must be in `after` at `now` and are not. A disclosure that is now to be kept for a shorter time
 * is not the same one: otherwise another date of first publication would let it go. A disclosure that has become a
 * sample is gone.
 */
export function mustStay<Disclosure extends KeptDisclosure>(
  before: readonly Disclosure[],
  after: readonly KeptDisclosure[],
  now: Date,
): Disclosure[] {
  return before
    .filter(({ sample, keepUntil: until }) => !sample && now < until)
    .filter(
      ({ slug, keepUntil: until }) =>
        !after.some((kept) => kept.slug === slug && !kept.sample && kept.keepUntil >= until),
    );
}
