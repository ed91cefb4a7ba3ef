import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { FIRST } from '../metrics.ts';
import { compressed } from '../ours/served-site.ts';
import { foldedText } from '../queries/folded-text.ts';
import { passagesOf } from '../queries/page-text.ts';

/** What an index is made of: folded text, and what is shown of a hit. */
export interface FoldedDocument {
  /** Address of the page. */
  readonly id: string;
  /** Folded, lower case. */
  readonly title: string;
  readonly text: string;
}

/** An index that another library has made. */
export interface OtherIndex {
  /** Addresses of the first ten for a query that is folded, in lower case. */
  readonly find: (query: string) => readonly string[];
  /** What a browser has to fetch to ask it, without the library. */
  readonly serialised: string;
}

/** A search library for static sites with its best reasonable settings for folded Vietnamese. */
export interface Contestant {
  readonly name: string;
  /** The module that a browser loads. */
  readonly module: string;
  readonly make: (documents: readonly FoldedDocument[]) => OtherIndex;
}

/** The first ten of what the stages find, the strictest stage first; a looser one is asked only for what is lacking. */
export function strictFirst<Stage>(
  stages: readonly Stage[],
  ask: (stage: Stage) => readonly string[],
): readonly string[] {
  const found = new Set<string>();
  for (const stage of stages) {
    for (const id of ask(stage)) found.add(id);
    if (found.size >= FIRST) break;
  }
  return [...found].slice(0, FIRST);
}

export function folded(text: string): string {
  return foldedText(text).toLowerCase();
}

export function documentsOf(entries: readonly CorpusEntry[]): readonly FoldedDocument[] {
  return entries.map((entry) => {
    const [title = '', ...text] = passagesOf(entry);
    return { id: entry.url, title: folded(title), text: folded(text.join('\n')) };
  });
}

/** Of the library and its index, compressed as a static server does. */
export async function bytesOf(
  { module }: Contestant,
  index: OtherIndex,
  entries: readonly CorpusEntry[],
): Promise<number> {
  // What any of them has to show of a hit: its title as it is written.
  const titles = JSON.stringify(entries.map(({ url, title }) => [url, title]));
  return (
    compressed(await bundled(module)).length + compressed(index.serialised).length + compressed(titles).length
  );
}

/** A library as a browser loads it: one minified file of all that it exports. */
async function bundled(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(import.meta.resolve(module)), formats: ['es'] },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}
