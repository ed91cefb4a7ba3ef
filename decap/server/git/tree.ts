import { parseCommit } from './commit.ts';
import type { ObjectReader } from './object-reader.ts';

/** A file in a commit. Symbolic links and submodules are never listed: the desk does not follow them. */
export interface TreeFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** Name of the blob. */
  readonly oid: string;
}

/** Anything that a tree names, with its mode: `100644`, `40000`, `120000`, … */
export interface TreeNode extends TreeFile {
  readonly mode: string;
}

const REGULAR_FILE = /^100(?:644|755)$/u;
export const FOLDER = '40000';

export const isFile = ({ mode }: TreeNode): boolean => REGULAR_FILE.test(mode);
export const isFolder = ({ mode }: TreeNode): boolean => mode === FOLDER;

/**
 * What a tree object holds: `<mode> <name>`, a NUL and the object's name in bytes, again and again.
 *
 * @param folder goes before each name; '' or ending in `/`
 * @param oidBytes 20, or 32 in a SHA-256 repository
 */
function parseTree(content: Buffer, folder: string, oidBytes: number): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let start = 0; start < content.length;) {
    const nameEnd = content.indexOf(0, start);
    const [mode = '', ...name] = content.toString('utf8', start, nameEnd).split(' ');
    const oid = content.toString('hex', nameEnd + 1, nameEnd + 1 + oidBytes);
    nodes.push({ mode, path: folder + name.join(' '), oid });
    start = nameEnd + 1 + oidBytes;
  }
  return nodes;
}

async function nodesIn(objects: ObjectReader, tree: string, folder: string): Promise<TreeNode[]> {
  return parseTree((await objects.read(tree)).content, folder, tree.length / 2);
}

/** The tree of a commit, or the tree itself. */
export async function rootTree(objects: ObjectReader, treeish: string): Promise<string> {
  const { type, oid, content } = await objects.read(treeish);
  return type === 'commit' ? parseCommit(content).tree : oid;
}

/** What stands on the way to `path`, from the root down, as far as it goes. */
export async function nodesAlong(objects: ObjectReader, treeish: string, path: string): Promise<TreeNode[]> {
  const along: TreeNode[] = [];
  let tree = await rootTree(objects, treeish);
  let folder = '';
  for (const part of path.split('/')) {
    const node = (await nodesIn(objects, tree, folder)).find((candidate) => candidate.path === folder + part);
    if (node === undefined) break;
    along.push(node);
    if (!isFolder(node)) break;
    tree = node.oid;
    folder = `${node.path}/`;
  }
  return along;
}

/** The regular file at exactly `path`. */
export async function findFile(
  objects: ObjectReader,
  treeish: string,
  path: string,
): Promise<TreeFile | undefined> {
  const last = (await nodesAlong(objects, treeish, path)).at(-1);
  return last?.path === path && isFile(last) ? { path, oid: last.oid } : undefined;
}

/** Every regular file below `folder`, in the order of the trees. */
export async function listFiles(objects: ObjectReader, treeish: string, folder: string): Promise<TreeFile[]> {
  const path = folder.replace(/\/$/u, '');
  const last = (await nodesAlong(objects, treeish, path)).at(-1);
  return last?.path === path && isFolder(last) ? filesBelow(objects, last) : [];
}

async function filesBelow(objects: ObjectReader, { oid, path }: TreeNode): Promise<TreeFile[]> {
  const nodes = await nodesIn(objects, oid, `${path}/`);
  const files = await Promise.all(
    nodes.map(async (node) => {
      if (isFolder(node)) return filesBelow(objects, node);
      return isFile(node) ? [{ path: node.path, oid: node.oid }] : [];
    }),
  );
  return files.flat();
}
