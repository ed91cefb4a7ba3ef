import { disclosureCsvUrl, disclosureTables, type DisclosureTable } from '../disclosure-tables.ts';
import type { Entry } from '../entry.ts';

/** The figures of a disclosure, and where they are as a file. */
export interface DisclosureDetails {
  readonly kind: 'disclosures';
  readonly tables: readonly DisclosureTable[];
  readonly csvUrl: string;
}

/** `undefined` for a disclosure of words alone. */
export function disclosureDetails(entry: Entry<'disclosures'>): DisclosureDetails | undefined {
  const tables = disclosureTables(entry.frontmatter);
  if (tables.length === 0) return undefined;
  return { kind: 'disclosures', tables, csvUrl: disclosureCsvUrl(entry) };
}
