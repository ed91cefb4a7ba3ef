import path from 'node:path';
import { findMetadata } from '../../src/images/find-metadata.ts';
import type { BuildFolders } from '../../src/loader/environment.ts';
import type { Fault } from '../../src/schema/fault.ts';
import { assemble } from './assemble.ts';
import { prepareChild, runChild } from './child.ts';
import { droppedDisclosures } from '../../src/loader/dropped-disclosures.ts';
import { goneFaults, nextSite } from '../../src/loader/gone-pages.ts';
import { withLock } from './lock.ts';
import { hiddenPages } from './redirect-files.ts';
import { reading, type Reading } from './reading.ts';
import { seedCache } from './seed-cache.ts';
import { assertReplaceable, exchangeFolders, recoverFolder } from './replace-folder.ts';
import { renderedSite } from './work-folder.ts';

export interface BuildOptions extends BuildFolders {
  /** The moment that the site is shown at, as `src/queries/build-now.ts` reads it. */
  readonly now: string;
  /** The site that is shown, where it is not in `outDir`: what it discloses must be kept. */
  readonly formerDir?: string | undefined;
  /** A cache of another site of the same school, to begin with what it knows (`seed-cache.ts`). */
  readonly seedDir?: string | undefined;
  /** Pages and photos only, without the CMS, the search index and what is made of entries: for measuring. */
  readonly pagesOnly?: boolean;
  /** Told the name of each step when it begins, and where a build waits for another one. */
  readonly progress?: (step: string) => void;
}

/** How a build ended; its faults are there either way, since warnings do not stop it. */
export interface BuildResult {
  readonly built: boolean;
  readonly faults: readonly Fault[];
  readonly entries: number;
  /** What is late at `now`, a line each. */
  readonly late: readonly string[];
  /** When the site next looks different by itself; absent where the content has errors. */
  readonly nextMoment?: Date | undefined;
}

const PROJECT = path.join(import.meta.dirname, '..', '..');

/**
 * Builds the site of `contentDir` into `outDir`, which is touched only when everything has succeeded.
 *
 * This process itself stays small: whatever takes memory is a step of its own, or is loaded when its turn comes.
 *
 * @throws Error when a step fails for another reason than the content.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { contentDir, outDir, cacheDir, progress = () => undefined } = options;
  assertReplaceable(outDir, [PROJECT, contentDir, cacheDir], [contentDir]);
  return withLock(path.join(cacheDir, 'build.lock'), () => buildLocked(options, progress), {
    waiting: () => progress('chờ một lần dựng khác xong'),
  });
}

async function buildLocked(options: BuildOptions, progress: (step: string) => void): Promise<BuildResult> {
  const { outDir, cacheDir, now, formerDir = outDir, seedDir, pagesOnly = false } = options;
  recoverFolder(outDir);
  if (seedDir !== undefined) await seedCache(cacheDir, seedDir);
  const environment = childEnvironment(options);

  progress('đọc nội dung và ảnh');
  const rendering = prepareChild({ program: 'render-site.ts', environment });
  const { faults, entries, sound, placements, made, unmade, redirects, late, nextMoment } = await readStep(
    environment,
  ).catch((error: unknown) => {
    rendering.cancel();
    throw error;
  });
  if (!sound) {
    rendering.cancel();
    return { faults, entries, late, built: false };
  }

  progress('dựng trang');
  // On the other core: pages only name what is made.
  const making =
    unmade && !pagesOnly ? runChild({ program: 'make-step.ts', environment }) : Promise.resolve();
  await allDone([rendering.begin(), making]);

  progress('ghép trang, ảnh và tệp');
  const hidden = hiddenPages(redirects, renderedSite(cacheDir));
  if (hidden.length > 0) return { faults: [...faults, ...hidden], entries, late, built: false };
  const stage = path.join(cacheDir, 'stage');
  assemble(renderedSite(cacheDir), pagesOnly ? placements : [...placements, ...made], stage, formerDir);
  const dropped = droppedDisclosures(formerDir, stage, now);
  if (dropped.length > 0) return { faults: [...faults, ...dropped], entries, late, built: false };
  const gone = goneFaults(formerDir, nextSite(stage));
  const unread = pagesOnly ? [] : await placePrograms(stage, cacheDir, progress);

  progress('soát và đưa ra');
  assertNoMetadata(stage);
  exchangeFolders(outDir, stage);
  return { faults: [...faults, ...gone, ...unread], entries, late, nextMoment, built: true };
}

/** Waits for every step, also when one of them has failed: nothing writes to the cache after its build. */
async function allDone(steps: readonly Promise<void>[]): Promise<void> {
  const [failed] = (await Promise.allSettled(steps)).filter(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

function childEnvironment({ contentDir, cacheDir, now }: BuildOptions): Readonly<Record<string, string>> {
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    // Compiled code of Astro and Vite: a fifth of a second for each build.
    NODE_COMPILE_CACHE: path.join(cacheDir, 'node'),
    CONTENT_DIR: contentDir,
    CACHE_DIR: cacheDir,
    CONTENT_SNAPSHOT: path.join(cacheDir, 'snapshot.v8'),
    BUILD_NOW: now,
  };
}

async function readStep(environment: Readonly<Record<string, string>>): Promise<Reading> {
  const received: Reading[] = [];
  await runChild({
    program: 'read-step.ts',
    environment,
    received: (message) => received.push(reading.parse(message)),
  });
  const [found] = received;
  if (!found) throw new Error('read-step.ts ended without a word');
  return found;
}

/** The search index and the CMS; what the index could not read comes back. */
async function placePrograms(
  stage: string,
  cacheDir: string,
  progress: (step: string) => void,
): Promise<readonly Fault[]> {
  progress('lập chỉ mục tìm kiếm');
  const { placeSearchIndex } = await import('./search-index.ts');
  const unread = await placeSearchIndex(stage, cacheDir);
  progress('đặt trang quản trị');
  const { placeCms } = await import('../../decap/app/bundle.ts');
  await placeCms(stage, cacheDir);
  const { placeServiceWorker } = await import('./service-worker.ts');
  await placeServiceWorker(stage, cacheDir);
  return unread;
}

/** The gate that no photo passes with what a phone writes into it: place, time, owner. */
function assertNoMetadata(siteDir: string): void {
  const found = findMetadata(siteDir);
  if (found.length === 0) return;
  const files = found.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
  throw new Error(`pictures in the built site carry metadata: ${files}; the site is not put out`);
}
