import type { Git } from './git.ts';
import type { ObjectReader } from './object-reader.ts';
import { writeObject } from './object-writer.ts';
import { FOLDER, isFile, isFolder, nodesAlong, rootTree, type TreeFile } from './tree.ts';

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

/** A name as the bytes that it is, one character each: what is not changed stays byte for byte, UTF-8 or not. */
type RawName = string;

interface RawEntry {
  readonly mode: string;
  readonly oid: string;
}

function parseRawTree(content: Buffer, oidBytes: number): Map<RawName, RawEntry> {
  const entries = new Map<RawName, RawEntry>();
  for (let start = 0; start < content.length;) {
    const nameStart = content.indexOf(0x20, start) + 1;
    const nameEnd = content.indexOf(0, nameStart);
    const oidEnd = nameEnd + 1 + oidBytes;
    entries.set(content.toString('latin1', nameStart, nameEnd), {
      mode: content.toString('latin1', start, nameStart - 1),
      oid: content.toString('hex', nameEnd + 1, oidEnd),
    });
    start = oidEnd;
  }
  return entries;
}

/** In Git's order, where a folder's name counts as if it ended in `/` (`base_name_compare`). */
function formatRawTree(entries: ReadonlyMap<RawName, RawEntry>): Buffer {
  const sorted = [...entries]
    .map(([name, entry]) => ({ name, ...entry, key: entry.mode === FOLDER ? `${name}/` : name }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return Buffer.concat(
    sorted.map(({ mode, name, oid }) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
    ),
  );
}

/** Path below a folder, in raw names → the blob that is to stand there, or `undefined` for none. */
type Leaves = readonly (readonly [path: readonly RawName[], blob: string | undefined])[];

interface Writing {
  readonly git: Git;
  readonly objects: ObjectReader;
  /** A name of the repository, for its hash. */
  readonly like: string;
}

/** @returns the changed folder, or `undefined` when nothing is left in it */
async function writeFolder(
  writing: Writing,
  tree: string | undefined,
  leaves: Leaves,
): Promise<string | undefined> {
  const { git, objects, like } = writing;
  const content = tree === undefined ? Buffer.alloc(0) : (await objects.read(tree)).content;
  const entries = parseRawTree(content, like.length / 2);
  for (const [name = '', below] of Map.groupBy(leaves, ([[first]]) => first)) {
    const [path, blob] = below[0] ?? [[]];
    const former = entries.get(name);
    const isLeaf = path.length === 1;
    const inside = former?.mode === FOLDER ? former.oid : undefined;
    const rest = below.map(([[, ...further], oid]) => [further, oid] as const);
    const oid = isLeaf ? blob : await writeFolder(writing, inside, rest);
    if (oid === undefined) entries.delete(name);
    else entries.set(name, { mode: isLeaf ? '100644' : FOLDER, oid });
  }
  return entries.size === 0 ? undefined : writeObject(git, 'tree', formatRawTree(entries), like);
}

/**
 * The tree of `treeish` with `changes` made: only the folders on the way to them are written anew.
 *
 * @throws OddTreeError; Error when the disk is full
 */
export async function writeTree(
  git: Git,
  objects: ObjectReader,
  treeish: string,
  changes: readonly TreeChange[],
): Promise<string> {
  await Promise.all(changes.map(({ path }) => refuseOddPath(objects, treeish, path)));
  const root = await rootTree(objects, treeish);
  const leaves = await Promise.all(
    changes.map(async ({ path, content }) => {
      const names = path.split('/').map((name) => Buffer.from(name).toString('latin1'));
      return [names, content && (await writeObject(git, 'blob', content, root))] as const;
    }),
  );
  const changed = await writeFolder({ git, objects, like: root }, root, leaves);
  return changed ?? writeObject(git, 'tree', Buffer.alloc(0), root);
}
