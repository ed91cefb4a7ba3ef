import { fork } from 'node:child_process';
import path from 'node:path';
import { SNAPSHOT_VARIABLE } from '../../src/loader/index.ts';

export interface AstroRun {
  readonly contentDir: string;
  readonly cacheDir: string;
  /** Content that was checked: `writeSnapshot`. */
  readonly snapshotFile: string;
  /** The moment that the site is shown at. */
  readonly now: Date;
}

/**
 * Renders the site into the work folder of `cacheDir`, in a process of its own, which ends with this one: the channel
 * between the two breaks.
 *
 * @throws Error when Astro fails; its own words are on stderr.
 */
export async function runAstro({ contentDir, cacheDir, snapshotFile, now }: AstroRun): Promise<void> {
  const child = fork(path.join(import.meta.dirname, 'render-site.ts'), {
    // A --import meant for this process is not meant for the child.
    execArgv: [],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      CONTENT_DIR: contentDir,
      CACHE_DIR: cacheDir,
      [SNAPSHOT_VARIABLE]: snapshotFile,
      BUILD_NOW: now.toISOString(),
    },
    cwd: path.join(import.meta.dirname, '..', '..'),
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', (cause) => reject(new Error('cannot start Astro', { cause })));
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`Astro failed (${signal ?? `exit code ${String(code)}`}); its message is above`));
    });
  });
}
