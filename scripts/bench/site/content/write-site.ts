import { writeFile } from '../../own-content.ts';
import { dateOf, KINDS, randomFor } from './kinds.ts';
import { phonePhoto } from './phone-photo.ts';
import { writeStanding } from './school.ts';

type Kind = keyof typeof KINDS;

/** Of 300 entries. `every`: days from one to the next, back from the first, which is `first` days after today. */
const SHARES = {
  articles: { share: 0.41, every: 5, first: -1 },
  announcements: { share: 0.2, every: 9, first: -1 },
  events: { share: 0.13, every: 14, first: -3 },
  exemplars: { share: 0.05, every: 30, first: -4 },
  menus: { share: 0.07, every: 7, first: 0 },
  documents: { share: 0.05, every: 40, first: -20 },
  disclosures: { share: 0.025, every: 90, first: -10 },
  campaigns: { share: 0.02, every: 100, first: -20 },
  press: { share: 0.02, every: 50, first: -6 },
  plans: { share: 0.007, every: 1, first: -1 },
  reports: { share: 0.007, every: 1, first: -1 },
  responses: { share: 0.02, every: 45, first: -5 },
} as const satisfies Readonly<Record<Kind, unknown>>;

const DAY_MS = 86_400_000;

/** What a site to measure is made of. */
export interface SiteSize {
  readonly entries: number;
  /** Different photos of 12 megapixels; entries share them. */
  readonly photos: number;
}

/** Writes a school's content as of this moment: an urgent notice, this week's menu, an event to come, galleries. */
export async function writeSite(contentDir: string, { entries, photos }: SiteSize, now: Date): Promise<number> {
  writeStanding(contentDir);
  const photo = (number: number) => `/media/anh/anh-${String(number % photos)}.jpg`;
  for (let number = 0; number < photos; number += 1)
    writeFile(contentDir, photo(number), await phonePhoto(number));
  let written = 0;
  for (const [seed, kind] of (Object.keys(SHARES) as Kind[]).entries()) {
    const { share, every, first } = SHARES[kind];
    for (let number = 0; number < Math.round(share * entries); number += 1) {
      const day = new Date(now.getTime() + (first - number * every) * DAY_MS);
      const { slug, fields, text } = KINDS[kind]({ number, day, random: randomFor(seed, number), photo });
      const folder = kind === 'plans' ? '' : `${dateOf(day).slice(0, 4)}/`;
      writeFile(contentDir, `${kind}/${folder}${slug}.mdx`, `---\n${yaml(fields)}---\n\n${text}\n`);
      written += 1;
    }
  }
  return written;
}

/** JSON is YAML: one line a field, so that a fault has its line. */
function yaml(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${plainDate(value) ?? JSON.stringify(value)}\n`)
    .join('');
}

/** A date is written without quotes, as the CMS does. */
function plainDate(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u.test(value) ? value : undefined;
}
