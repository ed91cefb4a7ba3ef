import { query } from 'decap-cms-core/dist/esm/actions/search.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { z } from 'zod';
import { issuerKey } from '../../../../src/mdx/document-lookup.ts';
import {
  COLLECTION_NAMES,
  collections,
  documentNumberKey,
  documentYear,
  entryUrl,
  parseSchoolTime,
  type CollectionName,
} from '../../../../src/schema/index.ts';
import { identifierOf } from '../../config/field.ts';
import type { EntryOption } from './entry-options.ts';

const answer = z.object({
  payload: z.object({
    hits: z.array(z.object({ slug: z.string(), data: z.record(z.string(), z.unknown()) })),
  }),
});

interface StoredEntry {
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every entry of a collection, from the desk. @throws Error when the desk does not answer */
async function entriesOf(collection: CollectionName): Promise<readonly StoredEntry[]> {
  const found = await store.dispatch(
    query('body-block', collection, [identifierOf(collections[collection])], ''),
  );
  // Decap's slug has the year folder in front.
  return answer
    .parse(found)
    .payload.hits.map(({ slug, data }) => ({ slug: slug.replace(/^.*\//u, ''), data }));
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export async function people(): Promise<readonly EntryOption[]> {
  return (await entriesOf('people')).map(({ slug, data }) => ({
    key: slug,
    title: word(data.name),
    detail: word(data.role),
    attributes: { id: slug },
  }));
}

/** A document whose number others have too is told apart by its year and who issued it. */
export async function documents(): Promise<readonly EntryOption[]> {
  const entries = (await entriesOf('documents')).map(({ slug, data }) => {
    const number = word(data.number);
    const issuedOn = parseSchoolTime(word(data.issuedOn));
    const year = documentYear({ number, ...(issuedOn ? { issuedOn } : {}) });
    return { slug, number, title: word(data.title), issuer: word(data.issuer), year };
  });
  return entries.map(({ slug, number, title, issuer, year }) => {
    const namesakes = entries.filter(
      (other) => documentNumberKey(other.number) === documentNumberKey(number),
    );
    const sameYear = namesakes.filter((other) => other.year === year);
    return {
      key: slug,
      title: number,
      detail: title,
      attributes: {
        so: number,
        nam: namesakes.length > 1 && year !== undefined ? String(year) : '',
        coQuan: sameYear.some((other) => issuerKey(other.issuer) !== issuerKey(issuer)) ? issuer : '',
      },
    };
  });
}

/** Everything of this site that a link can lead to. */
export async function pages(): Promise<readonly EntryOption[]> {
  const found = await Promise.all(
    COLLECTION_NAMES.map(async (collection) =>
      (await entriesOf(collection)).map(({ slug, data }) => ({
        key: `${collection}/${slug}`,
        title: word(data[identifierOf(collections[collection])]),
        detail: `${collections[collection].labelSingular} · ${entryUrl(collection, slug)}`,
        attributes: { url: entryUrl(collection, slug) },
      })),
    ),
  );
  return found.flat().filter(({ title }) => title !== '');
}
