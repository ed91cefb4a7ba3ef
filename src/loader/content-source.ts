import type { FSWatcher } from 'vite';
import { formatFault } from '../schema/index.ts';
import type { BuildFolders } from './environment.ts';
import type { SiteContent } from './read-content.ts';
import { readSnapshot, SNAPSHOT_VARIABLE, type Snapshot } from './snapshot.ts';

/** What all loaders of one Astro process share, so that the content is read once for all collections. */
export interface ContentSource {
  /**
   * The content: the snapshot of a build (`scripts/build.ts`), else what stands in the content folder now.
   *
   * @throws Error listing every fault, outside `astro dev`.
   */
  read(inDev: boolean): Promise<Partial<Snapshot> & Pick<Snapshot, 'entries'>>;
  /** Reads again when a file below the content folder changes, then calls `changed`. For `astro dev`. */
  watch(watcher: FSWatcher, changed: () => Promise<void>): void;
}

/** Changes that come together (an editor's save, a `git pull`) make one read. */
const QUIET_MS = 50;

export function contentSource(
  { contentDir, cacheDir }: BuildFolders,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  report: (line: string) => void = (line) => console.error(line),
): ContentSource {
  const snapshotFile = environment[SNAPSHOT_VARIABLE];
  let reading: Promise<SiteContent> | undefined;
  let quiet: NodeJS.Timeout | undefined;
  const watching = new Set<() => Promise<void>>();

  function readFolder(): Promise<SiteContent> {
    reading ??= readNow();
    return reading;
  }

  /** Loaded only here: a build hands over a snapshot, and Astro then needs neither the parser nor sharp in memory. */
  async function readNow(): Promise<SiteContent> {
    const { readContent } = await import('./read-content.ts');
    return readContent({ contentDir, cacheDir });
  }

  async function readAgain(): Promise<void> {
    reading = undefined;
    for (const changed of watching) await changed();
  }

  return {
    async read(inDev) {
      if (snapshotFile !== undefined) return readSnapshot(snapshotFile);
      const first = reading === undefined;
      const content = await readFolder();
      const errors = content.faults.filter(({ severity }) => severity === 'error').map(formatFault);
      // In `astro dev` the author mends the file and goes on: the sound entries are shown meanwhile.
      if (inDev && first) errors.forEach(report);
      if (!inDev && errors.length > 0) throw new Error(`the content has errors:\n${errors.join('\n')}`);
      return content;
    },
    watch(watcher, changed) {
      const first = watching.size === 0;
      watching.add(changed);
      if (!first) return;
      watcher.add(contentDir);
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(contentDir)) return;
        clearTimeout(quiet);
        quiet = setTimeout(() => {
          readAgain().catch((error: unknown) => report(String(error)));
        }, QUIET_MS);
      });
    },
  };
}
