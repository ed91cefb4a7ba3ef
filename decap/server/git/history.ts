import { parseMessage, parseTrailers, type Signature } from './commit.ts';
import { SET_ASIDE } from './draft.ts';
import type { Git } from './git.ts';

/** A commit as a history shows it. */
export interface PastCommit {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  /** When it was written, by its author's clock. */
  readonly at: Date;
  readonly subject: string;
  /** What a person wrote with it, line breaks included; '' for nothing. */
  readonly body: string;
  readonly trailers: ReadonlyMap<string, string>;
}

const FORMAT = ['%H', '%P', '%an', '%ae', '%at', '%B'].join('%n');

/**
 * Commits, the newest first.
 *
 * @param args of `git log`: revisions by their full names, options, `--` and a path
 * @throws GitError
 */
export async function readLog(git: Git, args: readonly string[]): Promise<PastCommit[]> {
  const records = await git.fields(['log', '-z', `--format=${FORMAT}`, '--no-show-signature', ...args]);
  return records.map((record) => {
    const [oid = '', parents = '', name = '', email = '', seconds = '', ...message] = record.split('\n');
    const text = message.join('\n');
    return {
      oid,
      parents: parents.split(' ').filter(Boolean),
      author: { name, email },
      at: new Date(Number(seconds) * 1000),
      ...parseMessage(text),
      trailers: parseTrailers(text),
    };
  });
}

/** Set aside and put back are two commits each; beyond this many the last one is as good an answer. */
const SET_ASIDE_LOOKED_THROUGH = 50;

/** Who wrote the text that `path` has in a commit; `undefined` when no commit says. @throws GitError */
export async function lastTextChange(
  git: Git,
  commit: string,
  path: string,
): Promise<PastCommit | undefined> {
  const changes = await readLog(git, [`--max-count=${SET_ASIDE_LOOKED_THROUGH}`, commit, '--', path]);
  return changes.find(({ trailers }) => !trailers.has(SET_ASIDE)) ?? changes[0];
}

/** Whether `path` ever had this blob in the history of these commits. @throws GitError */
export async function everHad(
  git: Git,
  commits: readonly string[],
  path: string,
  blob: string,
): Promise<boolean> {
  const changes = await git.text(['log', '-m', '--raw', '--no-abbrev', '--format=', ...commits, '--', path]);
  return changes.includes(` ${blob} `);
}

/** A save that brought back the text of this commit. */
export const RESTORED_FROM = 'Restored-From';

/** What the entry was called before: `articles/2022/khai-gang`. */
export const RENAMED_FROM = 'Renamed-From';
/** What it is called since. */
export const RENAMED_TO = 'Renamed-To';

/** Whether a commit brought a draft into `main`. */
export function isPublication({ parents, trailers }: PastCommit): boolean {
  return parents.length === 2 && (trailers.has('Reviewed-by') || trailers.has('Self-approved'));
}

/** Changes of `main` on one page of a history; each may bring a draft's commits along. */
export const PAGE_SIZE = 20;

/** One page of what happened to a file, the newest first. */
export interface LogPage {
  readonly commits: readonly PastCommit[];
  readonly hasOlder: boolean;
}

/**
 * What happened on `main` to a file: each change of it, and after a publication the commits of the draft that it
 * brought, comments included.
 *
 * @param page 1 for the newest
 * @throws GitError
 */
export async function entryLog(git: Git, main: string, path: string, page: number): Promise<LogPage> {
  const paging = [`--max-count=${String(PAGE_SIZE + 1)}`, `--skip=${String((page - 1) * PAGE_SIZE)}`];
  const line = await readLog(git, ['--first-parent', ...paging, main, '--', path]);
  return {
    commits: await withBrought(git, line.slice(0, PAGE_SIZE), path),
    hasOlder: line.length > PAGE_SIZE,
  };
}

/** Each commit, and after a merge what it brought. */
async function withBrought(git: Git, line: readonly PastCommit[], path: string): Promise<PastCommit[]> {
  const joined = await Promise.all(
    line.map(async (commit): Promise<PastCommit[]> => {
      const [onto = '', brought] = commit.parents;
      if (brought === undefined) return [commit];
      const side = ['--first-parent', brought, `^${onto}`];
      // All of a draft is about its entry. A merge of another repository is about anything.
      const commits = isPublication(commit)
        ? await readLog(git, side)
        : await withBrought(git, await readLog(git, [...side, '--', path]), path);
      return [commit, ...commits];
    }),
  );
  return joined.flat();
}
