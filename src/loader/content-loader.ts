import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../schema/index.ts';
import { contentSource, type ContentSource } from './content-source.ts';
import { digest } from './digest.ts';
import { buildFolders } from './environment.ts';

/** Id of the one entry of the `school` collection. */
const SCHOOL_ID = 'school';

/** What the store is to hold of a collection. */
interface Held {
  readonly id: string;
  readonly data: object;
  readonly digest: string;
}

/** One for all collections of the process. */
const shared = contentSource(buildFolders());

/** Loads one collection of `content/` into Astro's data store. Entry ids are slugs; data is a `StoredEntry`. */
export function contentLoader(name: CollectionName, source: ContentSource = shared): Loader {
  return storeLoader(`bang-tin-${name}`, source, async (inDev) => {
    const { entries } = await source.read(inDev);
    return entries
      .filter(({ collection }) => collection === name)
      .map((entry) => ({ id: entry.slug, data: entry, digest: entry.digest }));
  });
}

/** Loads `content/school.yaml` as the one entry `school`. */
export function schoolLoader(source: ContentSource = shared): Loader {
  return storeLoader('bang-tin-school', source, async (inDev) => {
    const { school } = await source.read(inDev);
    return school ? [{ id: SCHOOL_ID, data: school, digest: digest(JSON.stringify(school)) }] : [];
  });
}

function storeLoader(
  name: string,
  source: ContentSource,
  read: (inDev: boolean) => Promise<readonly Held[]>,
): Loader {
  return {
    name,
    async load({ store, watcher }: LoaderContext) {
      const inDev = watcher !== undefined;
      updateStore(store, await read(inDev));
      if (watcher) source.watch(watcher, async () => updateStore(store, await read(true)));
    },
  };
}

/** Sets what is new (the store tells an unchanged entry by its digest) and deletes what is gone. */
function updateStore(store: DataStore, held: readonly Held[]): void {
  const gone = new Set(store.keys());
  for (const { id, data, digest: current } of held) {
    gone.delete(id);
    store.set({ id, data: { ...data }, digest: current });
  }
  for (const id of gone) store.delete(id);
}
