import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

/** Files that only a folder with somebody's work in it has. */
const SIGNS_OF_WORK = ['.git', 'package.json', 'school.yaml'];

/**
 * Refuses a folder whose replacement would destroy something other than an earlier site.
 *
 * @param needed folders that must survive: the project, the content, the cache.
 * @param readOnly folders into which nothing is put: the content, where the site would be a fault of the next build.
 * @throws Error naming the folder and the reason.
 */
export function assertReplaceable(
  folder: string,
  needed: readonly string[],
  readOnly: readonly string[] = [],
): void {
  const contained = needed.find((other) => !path.relative(folder, other).startsWith('..'));
  if (contained !== undefined) throw new Error(`OUT_DIR=${folder} holds ${contained}; choose another folder`);
  const around = readOnly.find((other) => !path.relative(other, folder).startsWith('..'));
  if (around !== undefined) throw new Error(`OUT_DIR=${folder} is inside ${around}; choose another folder`);
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Error(`OUT_DIR=${folder} is not a folder`);
  const names = readdirSync(folder);
  const work = SIGNS_OF_WORK.find((name) => names.includes(name));
  if (work !== undefined)
    throw new Error(`OUT_DIR=${folder} holds ${work}: it is no earlier site; choose another folder`);
  if (names.length > 0 && !names.includes('index.html')) {
    throw new Error(
      `OUT_DIR=${folder} is neither empty nor an earlier site (no index.html); choose another folder`,
    );
  }
}

/**
 * Puts `next` in the place of `folder`, and what was there in the place of `next`, where the following build makes use
 * of it. Two renames, between which there is no such folder; a directory allows no less. Whoever needs more (the desk)
 * builds into a new folder and switches a link.
 *
 * @param next a finished folder.
 * @throws Error when it cannot be; `folder` is then as it was.
 */
export function exchangeFolders(folder: string, next: string): void {
  const place = existsSync(folder) ? realpathSync(folder) : folder;
  mkdirSync(path.dirname(place), { recursive: true });
  const sameDisk = statSync(next).dev === statSync(path.dirname(place)).dev;
  const incoming = sameDisk ? next : broughtOver(place, next);
  const outgoing = aside(place, 'old');
  const replaced = existsSync(place);
  if (replaced) renameSync(place, outgoing);
  try {
    renameSync(incoming, place);
  } catch (cause) {
    if (replaced) renameSync(outgoing, place);
    throw new Error(`cannot put the new site at ${place}`, { cause });
  }
  if (replaced && sameDisk) renameSync(outgoing, next);
  else rmSync(outgoing, { recursive: true, force: true });
}

/** After a build that was killed between the two renames: puts the earlier site back. */
export function recoverFolder(folder: string): void {
  const outgoing = aside(folder, 'old');
  if (!existsSync(outgoing)) return;
  if (existsSync(folder)) rmSync(outgoing, { recursive: true, force: true });
  else renameSync(outgoing, folder);
}

/** A hidden neighbour: on the same disk, and no tool looks into it. */
function aside(folder: string, role: 'old' | 'new'): string {
  return path.join(path.dirname(folder), `.${path.basename(folder)}.${role}`);
}

/** A rename does not reach another disk: there, a copy is made beside the place first. */
function broughtOver(place: string, next: string): string {
  const incoming = aside(place, 'new');
  rmSync(incoming, { recursive: true, force: true });
  cpSync(next, incoming, { recursive: true, preserveTimestamps: true });
  return incoming;
}
