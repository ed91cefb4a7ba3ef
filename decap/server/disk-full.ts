/** As Node, Git (`csum-file.c` has words of its own) and SQLite say it, and programs of ours in what they print. */
const SAID =
  /ENOSPC|EDQUOT|no space left on device|out of diskspace|disk quota exceeded|unable to write new index file|database or disk is full/iu;

/** Whether an error, or one that it came of, says that the disk has no more room. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error === 'string') return SAID.test(error);
  if (!(error instanceof Error)) return false;
  return SAID.test(error.message) || isDiskFull(error.cause);
}
