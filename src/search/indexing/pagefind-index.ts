import { createIndex, type PagefindIndex } from 'pagefind';
import { INDEXED_MARKS } from '../d-stroke.ts';

const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
/**
 * Words and their places that one file of the index holds; 20,000 unless it is said. A query fetches the whole file of
 * each of its words, and smaller ones are fewer bytes until the list of all files, which every query fetches, outweighs
 * them. Measured with `npm run bench:search -- --only bytes`. Only this variable sets it: it is no documented option of
 * 1.6, whose version is pinned for it.
 */
const WORDS_IN_A_CHUNK = '2500';

/**
 * An empty index in Pagefind's service, which is started when it does not run.
 *
 * @throws Error with what Pagefind says
 */
export async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await startedWithChunks(() =>
    createIndex({ forceLanguage: 'vi', includeCharacters: INDEXED_MARKS }),
  );
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  return index;
}

/** The service takes over the variables of the moment that it is started in, before `start` returns. */
function startedWithChunks<Started>(start: () => Started): Started {
  const former = process.env[CHUNK_SIZE];
  process.env[CHUNK_SIZE] = WORDS_IN_A_CHUNK;
  try {
    return start();
  } finally {
    if (former === undefined) Reflect.deleteProperty(process.env, CHUNK_SIZE);
    else process.env[CHUNK_SIZE] = former;
  }
}
