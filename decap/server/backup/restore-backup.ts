import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { extract } from 'tar';
import { DATABASE, SECRET } from '../accounts/database.ts';
import { lockDataDir } from '../data-dir-lock.ts';
import { MAIN } from '../git/clone.ts';
import { Git } from '../git/git.ts';
import { readRef } from '../git/refs.ts';
import { gitDirOf } from '../office.ts';
import { words } from '../words.ts';
import {
  BUNDLE,
  hashOf,
  MANIFEST,
  manifestHead,
  manifestShape,
  SETTINGS_FILE,
  VERSION,
  type Manifest,
} from './manifest.ts';

export interface Restored {
  readonly manifest: Manifest;
  /** Folder that holds what was there before; `undefined` when there was nothing. */
  readonly aside: string | undefined;
}

const NAMES: ReadonlySet<string> = new Set([MANIFEST, BUNDLE, DATABASE, SECRET, SETTINGS_FILE]);
/** What a data folder without a desk may hold: the lock, what can be made again, and what was moved aside before. */
const OF_NO_DESK = /^(?:desk\.lock|cache$|restoring-|replaced-|lost\+found$)/u;

/**
 * Makes a data folder from a backup. Everything is checked before anything that is there is touched, and nothing is
 * deleted.
 *
 * @param replace moves aside what is there
 * @throws Error in plain words: a desk is running there, the folder is not empty, the file is damaged, foreign or newer
 */
export async function restoreBackup(file: string, dataDir: string, replace: boolean): Promise<Restored> {
  if ((await stat(file).catch(() => undefined))?.isFile() !== true) {
    throw new Error(words.backup.noFile(file));
  }
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDataDir(dataDir);
  const staging = join(dataDir, `restoring-${randomUUID()}`);
  try {
    const present = (await readdir(dataDir)).filter((name) => !OF_NO_DESK.test(name));
    if (present.length > 0 && !replace) throw new Error(words.backup.notEmpty(dataDir));
    await mkdir(staging, { mode: 0o700 });
    const manifest = await unpack(file, staging);
    await makeRepository(file, staging, manifest.main);
    checkDatabase(file, join(staging, DATABASE));
    await chmod(join(staging, SECRET), 0o600);
    const aside = await moveAside(dataDir, present);
    for (const name of [SECRET, DATABASE, 'content.git'])
      await rename(join(staging, name), join(dataDir, name));
    return { manifest, aside };
  } finally {
    await rm(staging, { recursive: true, force: true });
    unlock();
  }
}

/** @throws Error in plain words unless the file is a whole backup that this desk can read */
async function unpack(file: string, staging: string): Promise<Manifest> {
  let broken: unknown;
  try {
    // Only the files that a backup has, and no links: whoever made the file writes nowhere else.
    await extract({
      file,
      cwd: staging,
      strict: true,
      filter: (path, entry) => NAMES.has(path) && 'type' in entry && entry.type === 'File',
    });
  } catch (error) {
    broken = error;
  }
  const text = await readFile(join(staging, MANIFEST), 'utf8').catch(() => '');
  const head = manifestHead.safeParse(parsed(text));
  if (!head.success) throw new Error(words.backup.foreign(file), { cause: broken });
  if (head.data.version > VERSION) throw new Error(words.backup.newer(file));
  const manifest = manifestShape.safeParse(parsed(text));
  if (broken !== undefined || !manifest.success) {
    throw new Error(words.backup.damaged(file), { cause: broken });
  }
  for (const name of [BUNDLE, DATABASE, SECRET]) {
    const promised = manifest.data.files[name];
    const is = await hashOf(join(staging, name)).catch(() => undefined);
    if (promised === undefined || is?.sha256 !== promised.sha256) throw new Error(words.backup.damaged(file));
  }
  return manifest.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A bare repository of all refs in the bundle, every object read once. */
async function makeRepository(file: string, staging: string, main: string): Promise<void> {
  const git = new Git(gitDirOf(staging));
  try {
    await git.run(['init', '--quiet', '--bare', '--initial-branch=main', git.gitDir]);
    await git.run(['bundle', 'verify', '--quiet', join(staging, BUNDLE)]);
    await git.run(['fetch', '--quiet', '--no-tags', join(staging, BUNDLE), '+refs/*:refs/*']);
    await git.run(['fsck', '--strict', '--no-dangling', '--no-progress']);
    if ((await readRef(git, MAIN)) !== main) throw new Error('main is not where the manifest says');
  } catch (error) {
    throw new Error(words.backup.damaged(file), { cause: error });
  }
}

/** @throws Error in plain words unless `PRAGMA integrity_check` finds nothing */
function checkDatabase(file: string, path: string): void {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    const finding = database.prepare('PRAGMA integrity_check(1)').get();
    if (finding?.integrity_check !== 'ok') throw new Error(String(finding?.integrity_check));
  } catch (error) {
    throw new Error(words.backup.damaged(file), { cause: error });
  } finally {
    database?.close();
  }
}

/** Within the data folder: it may be a file system of its own. */
async function moveAside(dataDir: string, names: readonly string[]): Promise<string | undefined> {
  if (names.length === 0) return undefined;
  const aside = join(dataDir, `replaced-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}Z`);
  await mkdir(aside, { mode: 0o700 });
  for (const name of names) await rename(join(dataDir, name), join(aside, name));
  return aside;
}
