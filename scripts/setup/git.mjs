// @ts-check
import { spawnSync } from 'node:child_process';

/** `git merge-tree --write-tree`, which the desk merges with, came in 2.38. */
const GIT_NEEDED = { major: 2, minor: 38 };

/**
 * @throws Error when there is no Git, or one that is too old for the desk.
 */
export function requireGit() {
  const { stdout, error } = spawnSync('git', ['--version'], { encoding: 'utf8' });
  const needed = `${GIT_NEEDED.major}.${GIT_NEEDED.minor}`;
  if (error)
    throw new Error(
      `Git ${needed} or later is needed and was not found on the PATH. Install it (Debian: apt-get install git).`,
    );
  const version = /(\d+)\.(\d+)/u.exec(stdout);
  const [major, minor] = [Number(version?.[1]), Number(version?.[2])];
  const enough = major > GIT_NEEDED.major || (major === GIT_NEEDED.major && minor >= GIT_NEEDED.minor);
  if (!enough)
    throw new Error(`Git ${needed} or later is needed; this is «${stdout.trim()}». Install a newer one.`);
}
