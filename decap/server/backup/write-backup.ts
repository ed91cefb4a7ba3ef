import { copyFile, mkdir, mkdtemp, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { create } from 'tar';
import { DATABASE, openDatabase, SECRET } from '../accounts/database.ts';
import { DRAFTS } from '../git/draft.ts';
import { MAIN } from '../git/clone.ts';
import { Git } from '../git/git.ts';
import { gitDirOf } from '../office.ts';
import type { Settings } from '../settings.ts';
import { noteBackup } from './last-backup.ts';
import { BUNDLE, FORMAT, hashOf, MANIFEST, SETTINGS_FILE, VERSION, type Manifest } from './manifest.ts';

export interface WrittenBackup {
  readonly file: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

/**
 * Writes everything that cannot be made again into one tar file: the repository with drafts and kept histories, the
 * accounts, the secret of the sessions, the settings. Works while the desk runs: Git and SQLite each give a state that
 * was there at one moment. The file appears whole, under its name, readable by its owner only.
 *
 * @param target a file, or a folder that gets a file with the time in its name
 */
export async function writeBackup(settings: Settings, target: string): Promise<WrittenBackup> {
  const now = new Date();
  const file = await fileFor(resolve(target), now);
  await mkdir(dirname(file), { recursive: true });
  const staging = await mkdtemp(join(dirname(file), '.bang-tin-backup-'));
  try {
    const manifest = await stage(settings, staging, now);
    const part = join(staging, 'whole.tar');
    // Made with its mode before anything is in it.
    await (await open(part, 'wx', 0o600)).close();
    await create({ file: part, cwd: staging, portable: true }, [MANIFEST, ...Object.keys(manifest.files)]);
    const written = await open(part, 'r+');
    await written.sync();
    await written.close();
    await rename(part, file);
    const { size: bytes } = await stat(file);
    await noteBackup(settings.dataDir, { at: manifest.madeAt, file, bytes });
    return { file, bytes, manifest };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function fileFor(target: string, now: Date): Promise<string> {
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return target;
  return join(target, `bang-tin-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.tar`);
}

/** Puts the files of the backup into a folder. */
async function stage(settings: Settings, staging: string, now: Date): Promise<Manifest> {
  const git = new Git(gitDirOf(settings.dataDir));
  await git.run(['bundle', 'create', '--quiet', join(staging, BUNDLE), '--all']);
  await git.run(['bundle', 'verify', '--quiet', join(staging, BUNDLE)]);
  const accounts = await copyAccounts(settings.dataDir, join(staging, DATABASE));
  await copyFile(join(settings.dataDir, SECRET), join(staging, SECRET));
  const { host, port, contentRemote = null, contentFetchMs } = settings;
  await writeFile(
    join(staging, SETTINGS_FILE),
    JSON.stringify({ host, port, contentRemote, contentFetchMs }, null, 2),
  );
  const refs = (await git.text(['bundle', 'list-heads', join(staging, BUNDLE)])).split('\n');
  const [main = ''] = refs.find((ref) => ref.endsWith(` ${MAIN}`))?.split(' ') ?? [];
  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    madeAt: now.toISOString(),
    madeWith: { git: await git.text(['--version']), node: process.version },
    main,
    drafts: refs.filter((ref) => ref.includes(` ${DRAFTS}`)).length,
    accounts,
    files: Object.fromEntries(
      await Promise.all(
        [BUNDLE, DATABASE, SECRET, SETTINGS_FILE].map(
          async (name) => [basename(name), await hashOf(join(staging, name))] as const,
        ),
      ),
    ),
  };
  await writeFile(join(staging, MANIFEST), JSON.stringify(manifest, null, 2));
  return manifest;
}

/** @returns how many accounts there are. @throws DamageError */
async function copyAccounts(dataDir: string, target: string): Promise<number> {
  const database = await openDatabase(dataDir);
  try {
    database.prepare('VACUUM INTO ?').run(target);
  } finally {
    database.close();
  }
  const copy = new DatabaseSync(target);
  try {
    return Number(copy.prepare('SELECT count(*) AS n FROM user').get()?.n);
  } finally {
    copy.close();
  }
}
