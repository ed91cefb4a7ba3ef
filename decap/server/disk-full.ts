/**
 * As Node, Git and SQLite say it, and programs of ours in what they print. Git has words of its own for it in
 * `csum-file.c` and, when the 41 bytes of a new ref find no room, in `refs/files-backend.c`, without the reason.
 */
const SAID =
  /ENOSPC|EDQUOT|no space left on device|out of diskspace|disk quota exceeded|unable to write new index file|couldn't write '[^']*\.lock'|database or disk is full/iu;

/** Whether an error, or one that it came of, says that the disk has no more room. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error === 'string') return SAID.test(error);
  if (!(error instanceof Error)) return false;
  return SAID.test(error.message) || isDiskFull(error.cause);
}
