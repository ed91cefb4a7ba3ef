import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Git } from '../../../../decap/server/git/git.ts';
import { ObjectReader } from '../../../../decap/server/git/object-reader.ts';
import { writeTree, type TreeChange } from '../../../../decap/server/git/tree-change.ts';
import { random } from '../../../random.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const ROUNDS = 25;

/** Git sorts a folder as if its name ended in `/`: these stand on both sides of it. */
const FILES = [
  'a',
  'a.b',
  'a-b',
  'a0',
  'x/a',
  'x.y/a',
  'x-y/a',
  'x0/b/c',
  'x/b/c/d',
  'Bảng tin/ngày 5.mdx',
  'z',
];

/** One command of Git with an index of its own. */
function plumbing(gitDir: string) {
  const env = { ...process.env, GIT_DIR: gitDir, GIT_INDEX_FILE: join(gitDir, 'test-index') };
  return (input: string | Uint8Array, ...args: readonly string[]): string =>
    execFileSync('git', args, { env, input, encoding: 'utf8', stdio: 'pipe' }).trim();
}

describe.each(['sha1', 'sha256'])('a repository with %s', (format) => {
  it('writes the tree that Git’s own index would, whatever changes', async () => {
    const gitDir = temporaryFolder();
    execFileSync('git', ['init', '--quiet', '--bare', `--object-format=${format}`, gitDir]);
    const run = plumbing(gitDir);
    const git = new Git(gitDir);
    const objects = new ObjectReader(git);
    const next = random(format.length);
    const blob = (content: string | Uint8Array) => run(content, 'hash-object', '-w', '--stdin');

    // A link, a program and a name that is not UTF-8 stand beside what changes.
    const link = `120000 ${blob('a')}\tx/link`;
    const program = `100755 ${blob('#!/bin/sh')}\tprogram`;
    const odd = Buffer.concat([Buffer.from(`100644 ${blob('odd')}\tx/b/`), Buffer.from([0xff, 0xfe, 0x0a])]);
    run(
      Buffer.concat([Buffer.from(`${link}\n${program}\0`.replace('\n', '\0')), odd, Buffer.from('\0')]),
      'update-index',
      '-z',
      '--index-info',
    );
    let tree = run('', 'write-tree');

    for (let round = 0; round < ROUNDS; round += 1) {
      const changes = FILES.filter(() => next(3) === 0).map((path): TreeChange => {
        // A file that is both a name and a folder's is not asked for: the desk refuses it before.
        const content = next(3) === 0 ? undefined : Buffer.from(`Lần ${String(round)} của ${path}`);
        return { path, content };
      });
      const written = await writeTree(git, objects, tree, changes);
      for (const { path, content } of changes) {
        const line =
          content === undefined
            ? `0 ${'0'.repeat(tree.length)}\t${path}\0`
            : `100644 ${blob(content)}\t${path}\0`;
        run(line, 'update-index', '-z', '--index-info');
      }
      expect(written).toBe(run('', 'write-tree'));
      tree = written;
    }
    objects.close();
    run('', 'fsck', '--full');
  });

  it('leaves an empty tree when all is gone', async () => {
    const gitDir = temporaryFolder();
    execFileSync('git', ['init', '--quiet', '--bare', `--object-format=${format}`, gitDir]);
    const run = plumbing(gitDir);
    run(`100644 ${run('x', 'hash-object', '-w', '--stdin')}\tx/y/z\0`, 'update-index', '-z', '--index-info');
    const objects = new ObjectReader(new Git(gitDir));
    const tree = run('', 'write-tree');
    const change = { path: 'x/y/z', content: undefined };
    expect(await writeTree(new Git(gitDir), objects, tree, [change])).toBe(
      run('', 'hash-object', '-t', 'tree', '--stdin'),
    );
    objects.close();
  });
});
