import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { shownAddress } from '../remote/remote-state.ts';
import { words } from '../words.ts';
import { Git } from './git.ts';
import { NETWORK_LIMITS, runNetworkCommand } from './network-command.ts';
import { readRef } from './refs.ts';

/** The one branch that the site is built from. */
export const MAIN = 'refs/heads/main';

export interface ContentSource {
  /** Where the desk's own bare clone lives. */
  readonly gitDir: string;
  /** This checkout: read once, on the first start, and never written to. */
  readonly checkout: string;
  /** Another repository to clone instead, by the address that `git fetch` takes. */
  readonly remote?: string | undefined;
}

/**
 * Opens the desk's bare clone; makes it on the first start, whole or not at all.
 *
 * @throws Error in plain words when there is nothing to clone or no content in it
 */
export async function openClone(source: ContentSource): Promise<Git> {
  const exists = await stat(source.gitDir).then(
    () => true,
    () => false,
  );
  if (!exists) await makeClone(source);
  return new Git(source.gitDir);
}

async function makeClone({ gitDir, checkout, remote }: ContentSource): Promise<void> {
  const making = `${gitDir}.${randomUUID()}`;
  const git = new Git(making);
  try {
    await git.run(['init', '--quiet', '--bare', '--initial-branch=main', making]);
    await fetchMain(git, checkout, remote, '+');
    const content = await git.text([
      'ls-tree',
      '--name-only',
      MAIN,
      '--',
      'content/appointments',
      'content/people',
      'content/school.yaml',
    ]);
    if (content.split('\n').length < 3) throw new Error(words.start.noContent(remote ?? checkout));
    await rename(making, gitDir);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/**
 * Brings `main` on to where its source is by now, when that is further along the same line. For a clone that no site
 * was ever built from: what kept the first build from ending well is mended at the source, and committed there.
 */
export async function catchUp(git: Git, { checkout, remote }: ContentSource): Promise<void> {
  try {
    await fetchMain(git, checkout, remote, '');
  } catch {
    // `main` has gone its own way, or the source is gone or out of reach: the clone counts as it is.
  }
}

/**
 * A checkout gives what its HEAD is at, whatever the branch; another repository gives its `main`, or else its HEAD.
 *
 * @param force `+` takes whatever is there; empty takes only a fast-forward
 */
async function fetchMain(
  git: Git,
  checkout: string,
  remote: string | undefined,
  force: '+' | '',
): Promise<void> {
  const [from, heads] = remote === undefined ? [checkout, ['HEAD']] : [remote, [MAIN, 'HEAD']];
  let reason: unknown;
  for (const head of heads) {
    try {
      await runNetworkCommand(
        git,
        [
          'fetch',
          '--progress',
          '--no-tags',
          '--no-write-fetch-head',
          '--update-shallow',
          '--end-of-options',
          from,
          `${force}${head}:${MAIN}`,
        ],
        NETWORK_LIMITS,
      );
      if ((await readRef(git, MAIN)) !== undefined) return;
    } catch (error) {
      reason = error;
    }
  }
  throw new Error(words.start.cannotClone(shownAddress(from)), { cause: reason });
}

/** Locks, indexes of our own (`tree-change.ts`), and objects and packs that Git was still writing. */
const LEFT_BEHIND = /\.lock$|^index-[\w-]+$|^objects\/(?:[0-9a-f]{2}|pack)\/tmp_/u;

/**
 * A desk that was killed in the middle of a command, or found the disk full, leaves locks that would wedge the next one
 * and halves of objects and clones that only take room.
 * Only for the desk's own start: no other process may be at work in the repository.
 */
export async function removeLeftovers(gitDir: string): Promise<void> {
  const folder = dirname(gitDir);
  const halfMade = (await readdir(folder)).filter((name) => name.startsWith(`${basename(gitDir)}.`));
  const stale = (await readdir(gitDir, { recursive: true })).filter((name) => LEFT_BEHIND.test(name));
  const paths = [...halfMade.map((name) => join(folder, name)), ...stale.map((name) => join(gitDir, name))];
  await Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));
}
