import type { IndexFile } from 'pagefind';

const SCRIPT = /^pagefind(?:-worker)?\.js$/u;

/** How Pagefind 1.6 loads a part of the index or of a filter: whatever goes wrong is forgotten. */
const SILENT = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/gu;
const PLACES = 2;

/**
 * Pagefind takes a part of the index that it cannot fetch for an empty one: without a network, or when a newer release
 * has other parts, it says that no page has the word. Its scripts are changed so that the search fails instead, and
 * whoever asked can say so and try again. Other files stay as they are.
 *
 * @throws Error when the script is not as version 1.6 has it
 */
export function failLoudly(file: IndexFile): IndexFile {
  if (!SCRIPT.test(file.path)) return file;
  const script = Buffer.from(file.content).toString('utf8');
  const found = script.match(SILENT)?.length ?? 0;
  if (found !== PLACES) {
    throw new Error(`${file.path}: ${found} places where Pagefind forgets a failure instead of ${PLACES}.`);
  }
  return { ...file, content: Buffer.from(script.replace(SILENT, '$1')) };
}
