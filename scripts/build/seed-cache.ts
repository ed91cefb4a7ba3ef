import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { linkOrCopy } from '../../src/images/atomic-file.ts';
import { isVariantName, photoCacheFolder } from '../../src/images/photo-cache.ts';
import { cardCacheFolder } from '../../src/images/share-card/card-cache.ts';
import { withLock } from './lock.ts';
import { exportCacheFolder } from './office-export/export-cache.ts';
import { filesBelow } from './work-folder.ts';

/**
 * Gives a cache what another one knows already: pages and bodies when it is new, sizes of photos, drawn cards and files for the
 * education office each time. A build in it is then a build of what differs, and yet nothing of it can get into the other: files are linked, never
 * written to in place (docs/decisions/005), and what is written to is copied.
 */
export async function seedCache(cacheDir: string, seedDir: string): Promise<void> {
  if (!existsSync(path.join(cacheDir, 'astro')) && existsSync(path.join(seedDir, 'astro'))) {
    // No build of the other cache is half done meanwhile.
    await withLock(path.join(seedDir, 'build.lock'), () => {
      if (!existsSync(path.join(seedDir, 'unfinished'))) copyPages(cacheDir, seedDir);
      return Promise.resolve();
    });
  }
  linkFiles(photoCacheFolder(seedDir), photoCacheFolder(cacheDir), isVariantName);
  linkFiles(cardCacheFolder(seedDir), cardCacheFolder(cacheDir), (file) => file.endsWith('.jpg'));
  linkFiles(exportCacheFolder(seedDir), exportCacheFolder(cacheDir), (file) => file.endsWith('.zip'));
}

function copyPages(cacheDir: string, seedDir: string): void {
  mkdirSync(cacheDir, { recursive: true });
  const staging = path.join(cacheDir, 'astro.new');
  rmSync(staging, { recursive: true, force: true });
  const astro = path.join(seedDir, 'astro');
  linkFiles(path.join(astro, 'dist'), path.join(staging, 'dist'), () => true);
  for (const { name } of readdirSync(astro, { withFileTypes: true }).filter((file) => file.isFile()))
    copyFileSync(path.join(astro, name), path.join(staging, name));
  const entries = path.join(seedDir, 'entries.v8');
  if (existsSync(entries)) copyFileSync(entries, path.join(cacheDir, 'entries.v8'));
  copyDatabase(path.join(seedDir, 'bodies.sqlite'), path.join(cacheDir, 'bodies.sqlite'));
  renameSync(staging, path.join(cacheDir, 'astro'));
}

/** Whole, also while somebody writes to it (sqlite.org/lang_vacuum.html). */
function copyDatabase(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const end of ['', '-wal', '-shm']) rmSync(to + end, { force: true });
  const database = new DatabaseSync(from, { timeout: 30_000 });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
}

function linkFiles(from: string, to: string, isWanted: (file: string) => boolean): void {
  if (!existsSync(from)) return;
  for (const file of filesBelow(from).filter(isWanted))
    linkOrCopy(path.join(from, file), path.join(to, file));
}
