import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from './git.ts';

/** A file in a commit. Symbolic links and submodules are never listed: the desk does not follow them. */
export interface TreeFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** Name of the blob. */
  readonly oid: string;
}

/** `content: undefined` removes the file. */
export interface TreeChange {
  readonly path: string;
  readonly content: Uint8Array | undefined;
}

export interface ChangedFile extends TreeFile {
  readonly isNew: boolean;
}

const REGULAR_FILE = /^100(?:644|755)$/u;
const FOLDER = '040000';

/** A change would write through something that is not a folder or over something that is not a file. */
export class OddTreeError extends Error {
  override readonly name = 'OddTreeError';
}

interface TreeNode extends TreeFile {
  readonly mode: string;
}

async function nodes(git: Git, args: readonly string[]): Promise<TreeNode[]> {
  const lines = await git.fields(['ls-tree', '-z', '--full-tree', ...args]);
  return lines.map((line) => {
    const [meta = '', path = ''] = line.split('\t');
    const [mode = '', , oid = ''] = meta.split(' ');
    return { mode, oid, path };
  });
}

/** Every regular file at or below `path` ('' for all). @throws GitError */
export async function listFiles(git: Git, treeish: string, path: string): Promise<TreeFile[]> {
  const found = await nodes(git, ['-r', treeish, ...(path === '' ? [] : ['--', path])]);
  return found
    .filter(({ mode }) => REGULAR_FILE.test(mode))
    .map(({ path: name, oid }) => ({ path: name, oid }));
}

/** Files that differ from `base` to `tip` and are still there. @throws GitError */
export async function changedFiles(git: Git, base: string, tip: string): Promise<ChangedFile[]> {
  const fields = await git.fields(['diff-tree', '-r', '-z', '--no-renames', '--diff-filter=d', base, tip]);
  return fields.flatMap((meta, index) => {
    if (!meta.startsWith(':')) return [];
    const [, , , oid = '', status] = meta.split(' ');
    return [{ path: fields[index + 1] ?? '', oid, isNew: status === 'A' }];
  });
}

function parents(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** @throws OddTreeError when `paths` would pass through a symbolic link, a submodule or a file. */
async function refuseOddTree(git: Git, treeish: string, paths: readonly string[]): Promise<void> {
  const folders = new Set(paths.flatMap(parents));
  const files = new Set(paths);
  // Asked for a folder and for a file in it, `ls-tree` also shows what stands beside the file.
  for (const { mode, path } of await nodes(git, [treeish, '--', ...folders, ...files])) {
    const odd = (folders.has(path) && mode !== FOLDER) || (files.has(path) && !REGULAR_FILE.test(mode));
    if (odd) throw new OddTreeError(`${path} has mode ${mode} in ${treeish}`);
  }
}

/**
 * The tree of `treeish` with `changes` made, through an index of its own: no work tree, nothing shared.
 *
 * @throws OddTreeError, GitError
 */
export async function writeTree(git: Git, treeish: string, changes: readonly TreeChange[]): Promise<string> {
  await refuseOddTree(
    git,
    treeish,
    changes.map(({ path }) => path),
  );
  const lines = await Promise.all(
    changes.map(async ({ path, content }) => {
      if (content === undefined) return `0 ${'0'.repeat(40)}\t${path}\0`;
      const oid = await git.text(['hash-object', '-w', '--stdin'], { input: content });
      return `100644 ${oid}\t${path}\0`;
    }),
  );
  const index = join(git.gitDir, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    await git.run(['read-tree', treeish], { env });
    await git.run(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    return await git.text(['write-tree'], { env });
  } finally {
    await rm(index, { force: true });
  }
}
