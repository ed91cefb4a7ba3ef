import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { placeCms } from '../../decap/app/bundle.ts';
import { findMetadata, openPhotoCache } from '../../src/images/index.ts';
import {
  pruneBodies,
  readContent,
  writeSnapshot,
  type BuildFolders,
  type SiteContent,
} from '../../src/loader/index.ts';
import type { Fault, School } from '../../src/schema/index.ts';
import { placeMedia, placePages } from './assemble.ts';
import { countErrors } from './faults-report.ts';
import { withLock } from './lock.ts';
import { assertReplaceable, recoverFolder, replaceFolder } from './replace-folder.ts';
import { runAstro } from './run-astro.ts';
import { placeSearchIndex } from './search-index.ts';
import { workFolder } from './work-folder.ts';

export interface BuildOptions extends BuildFolders {
  /** The moment that the site is shown at. */
  readonly now: Date;
  /** Pages and photos only, without the CMS and the search index: for measuring. */
  readonly pagesOnly?: boolean;
  /** Told the name of each step when it begins, and where a build waits for another one. */
  readonly progress?: (step: string) => void;
}

/** How a build ended; its faults are there either way, since warnings do not stop it. */
export interface BuildResult {
  readonly built: boolean;
  readonly faults: readonly Fault[];
  readonly entries: number;
}

const PROJECT = path.join(import.meta.dirname, '..', '..');

/**
 * Builds the site of `contentDir` into `outDir`, which is touched only when everything has succeeded.
 *
 * @throws Error when a step fails for another reason than the content.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { contentDir, outDir, cacheDir, progress = () => undefined } = options;
  assertReplaceable(outDir, [PROJECT, contentDir, cacheDir]);
  const lockFile = path.join(cacheDir, 'build.lock');
  return withLock(lockFile, () => buildLocked(options, progress), {
    waiting: () => progress('chờ một lần dựng khác xong'),
  });
}

async function buildLocked(options: BuildOptions, progress: (step: string) => void): Promise<BuildResult> {
  const { contentDir, outDir, cacheDir, now, pagesOnly = false } = options;
  recoverFolder(outDir);

  progress('đọc nội dung và ảnh');
  const content = await readContent({ contentDir, cacheDir });
  const { faults, school } = content;
  const result = { faults, entries: content.entries.length };
  if (countErrors(faults) > 0 || school === undefined) return { ...result, built: false };

  progress('dựng trang');
  await renderPages(content, school, { contentDir, cacheDir, now });

  const stage = path.join(cacheDir, 'stage');
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  progress('ghép trang, ảnh và tệp');
  placePages(workFolder(cacheDir).siteDir, stage);
  placeMedia(content, cacheDir, stage);
  if (!pagesOnly) {
    progress('lập chỉ mục tìm kiếm');
    await placeSearchIndex(stage, cacheDir);
    progress('đặt trang quản trị');
    await placeCms(stage, cacheDir);
  }
  progress('soát và đưa ra');
  assertNoMetadata(stage);
  replaceFolder(outDir, stage);
  openPhotoCache(cacheDir).prune();
  pruneBodies(new Set(content.entries.map(({ digest }) => digest)), cacheDir);
  return { ...result, built: true };
}

async function renderPages(
  { entries }: SiteContent,
  school: School,
  run: { readonly contentDir: string; readonly cacheDir: string; readonly now: Date },
): Promise<void> {
  const snapshotFile = path.join(run.cacheDir, 'snapshot.v8');
  writeSnapshot(snapshotFile, { entries, school });
  await runAstro({ ...run, snapshotFile });
}

/** The gate that no photo passes with what a phone writes into it: place, time, owner. */
function assertNoMetadata(siteDir: string): void {
  const found = findMetadata(siteDir);
  if (found.length === 0) return;
  const files = found.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
  throw new Error(`pictures in the built site carry metadata: ${files}; the site is not put out`);
}
