import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, utimes, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { constants, deflate } from 'node:zlib';
import type { Git } from './git.ts';

const compress = promisify(deflate);

/** Hexadecimal digits of a name by SHA-1; more are SHA-256. */
const SHA1_DIGITS = 40;

/**
 * Writes a loose object as `git hash-object -w` does (Pro Git, 10.2; `objects/<2 digits>/<the others>`), without
 * starting a process: it is on the disk under a temporary name before it gets its own.
 *
 * @param like a name of the same repository: says which hash it uses
 * @returns its name
 */
export async function writeObject(
  git: Git,
  type: 'blob' | 'tree',
  content: Uint8Array,
  like: string,
): Promise<string> {
  const whole = Buffer.concat([Buffer.from(`${type} ${String(content.length)}\0`), content]);
  const oid = createHash(like.length === SHA1_DIGITS ? 'sha1' : 'sha256')
    .update(whole)
    .digest('hex');
  const path = join(git.gitDir, 'objects', oid.slice(0, 2), oid.slice(2));
  if (await isFreshened(path)) return oid;
  // Git's own prefix: what a kill leaves is tidied with the rest (`clone.ts`).
  const making = join(dirname(path), `tmp_obj_${randomUUID()}`);
  try {
    const file = await createIn(making);
    try {
      await file.writeFile(await compress(whole, { level: constants.Z_BEST_SPEED }));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(making, path);
  } catch (error) {
    await rm(making, { force: true });
    throw error;
  }
  return oid;
}

/** How often upkeep may take away the folder, which it does once while it packs. */
const TRIES = 5;

/** A new file in a folder that Git's upkeep takes away when it has emptied it: it may do so at any moment until then. */
async function createIn(path: string): Promise<FileHandle> {
  for (let attempt = 1; ; attempt += 1) {
    await mkdir(dirname(path), { recursive: true });
    try {
      return await open(path, 'wx', 0o444);
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isGone || attempt === TRIES) throw error;
    }
  }
}

/** What is there already becomes as young as a new one, so that no upkeep prunes it before a commit names it. */
function isFreshened(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    () => false,
  );
}
