import { GitError, type Git } from './git.ts';

/** Old value for a ref that must not exist yet. */
const NOTHING = '0'.repeat(40);

/** Somebody else moved the ref first: look again and decide anew. */
export class MovedError extends Error {
  override readonly name = 'MovedError';
}

/** The commit a ref points to. @throws GitError for anything but "no such ref" */
export async function readRef(git: Git, ref: string): Promise<string | undefined> {
  const { exitCode, stdout } = await git.run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], {
    answers: [0, 1],
  });
  return exitCode === 0 ? stdout.toString().trim() : undefined;
}

/**
 * Moves `ref` from `from` (`undefined`: it must be new) to `to` (`undefined`: it goes), or not at all.
 *
 * @throws MovedError when the ref is not at `from`
 */
export async function moveRef(
  git: Git,
  ref: string,
  from: string | undefined,
  to: string | undefined,
): Promise<void> {
  const args = to === undefined ? ['-d', ref, from ?? NOTHING] : [ref, to, from ?? NOTHING];
  try {
    await git.run(['update-ref', '--no-deref', ...args]);
  } catch (error) {
    if (error instanceof GitError && (await readRef(git, ref)) !== from) {
      throw new MovedError(`${ref} is no longer at ${from ?? 'nothing'}`, { cause: error });
    }
    throw error;
  }
}

/** Enough for many members at once; beyond it something else is wrong. */
const TRIES = 25;

/** Runs `attempt` again from its beginning whenever a ref moved under it. */
export async function retryWhenMoved<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof MovedError) || left === 0) throw error;
    }
  }
}
