import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from './git.ts';
import type { ObjectReader } from './object-reader.ts';
import { isFile, isFolder, nodesAlong, type TreeFile } from './tree.ts';

/** `content: undefined` removes the file. */
export interface TreeChange {
  readonly path: string;
  readonly content: Uint8Array | undefined;
}

export interface ChangedFile extends TreeFile {
  readonly isNew: boolean;
}

/** A change would write through something that is not a folder or over something that is not a file. */
export class OddTreeError extends Error {
  override readonly name = 'OddTreeError';
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

/** @throws OddTreeError when `path` would pass through a symbolic link, a submodule or a file */
async function refuseOddPath(objects: ObjectReader, treeish: string, path: string): Promise<void> {
  for (const node of await nodesAlong(objects, treeish, path)) {
    const fits = node.path === path ? isFile(node) : isFolder(node);
    if (!fits) throw new OddTreeError(`${node.path} has mode ${node.mode} in ${treeish}`);
  }
}

/**
 * The tree of `treeish` with `changes` made, through an index of its own: no work tree, nothing shared.
 *
 * @throws OddTreeError, GitError
 */
export async function writeTree(
  git: Git,
  objects: ObjectReader,
  treeish: string,
  changes: readonly TreeChange[],
): Promise<string> {
  await Promise.all(changes.map(({ path }) => refuseOddPath(objects, treeish, path)));
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
