import { MAIN } from './clone.ts';
import { parseCommit, writeCommit } from './commit.ts';
import type { ContentRepository, DraftSave, MainCommit, Merge } from './content-repository.ts';
import { draftRef, DRAFTS, draftTrailers, parseDraftKey, readDraft } from './draft.ts';
import type { Draft, DraftName, DraftStatus } from './draft.ts';
import type { Git } from './git.ts';
import { ObjectReader } from './object-reader.ts';
import { MovedError, moveRef } from './refs.ts';
import { changedFiles, writeTree, type ChangedFile, type TreeChange } from './tree-change.ts';
import { findFile, listFiles, type TreeFile } from './tree.ts';
import type { Signature } from './commit.ts';

/** The content in a bare repository: plumbing only, no work tree, no lock held between commands. */
export class BareRepository implements ContentRepository {
  readonly #git: Git;
  readonly #objects: ObjectReader;

  constructor(git: Git) {
    this.#git = git;
    this.#objects = new ObjectReader(git);
  }

  async main(): Promise<string> {
    return (await this.#objects.read(MAIN)).oid;
  }

  files(treeish: string, path: string): Promise<TreeFile[]> {
    return listFiles(this.#objects, treeish, path);
  }

  file(treeish: string, path: string): Promise<TreeFile | undefined> {
    return findFile(this.#objects, treeish, path);
  }

  async read(file: TreeFile): Promise<Buffer> {
    return (await this.#objects.read(file.oid)).content;
  }

  async drafts(): Promise<DraftName[]> {
    const refs = await this.#git.text(['for-each-ref', '--format=%(refname)', DRAFTS]);
    const names = refs.split('\n').map((ref) => parseDraftKey(ref.slice(DRAFTS.length)));
    return names.filter((name) => name !== undefined);
  }

  async draft(name: DraftName): Promise<Draft | undefined> {
    const tip = await this.#objects.find(draftRef(name));
    return tip && readDraft(name, tip.oid, parseCommit(tip.content));
  }

  async draftChanges(draft: Draft): Promise<ChangedFile[]> {
    const base = await this.#git.text(['merge-base', await this.main(), draft.tip]);
    return changedFiles(this.#git, base, draft.tip);
  }

  async saveDraft(save: DraftSave): Promise<void> {
    const { name, expected, changes, by, subject, status } = save;
    const parent = expected?.tip ?? (await this.main());
    const tree = await writeTree(this.#git, this.#objects, parent, changes);
    if (expected?.status === status && (await this.#treeOf(parent)) === tree) return;
    const trailers = draftTrailers(save);
    const commit = await writeCommit(this.#git, { tree, parents: [parent], author: by, subject, trailers });
    await moveRef(this.#git, draftRef(name), expected?.tip, commit);
  }

  async setStatus(draft: Draft, status: DraftStatus, by: Signature, subject: string): Promise<void> {
    const tree = await this.#treeOf(draft.tip);
    const trailers = draftTrailers({ status, author: draft.author });
    const commit = await writeCommit(this.#git, {
      tree,
      parents: [draft.tip],
      author: by,
      subject,
      trailers,
    });
    await moveRef(this.#git, draftRef(draft), draft.tip, commit);
  }

  deleteDraft(draft: Draft): Promise<void> {
    return moveRef(this.#git, draftRef(draft), draft.tip, undefined);
  }

  async merge(draft: Draft): Promise<Merge> {
    const main = await this.main();
    const { exitCode, stdout } = await this.#git.run(
      ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', main, draft.tip],
      { answers: [0, 1] },
    );
    const [tree = '', ...conflicts] = stdout.toString().split('\0').filter(Boolean);
    return exitCode === 0 ? { main, tree } : { main, conflicts };
  }

  change(treeish: string, changes: readonly TreeChange[]): Promise<string> {
    return writeTree(this.#git, this.#objects, treeish, changes);
  }

  commitToMain(commit: MainCommit): Promise<string> {
    return this.#advanceMain(commit, [commit.main]);
  }

  async publish(draft: Draft, commit: MainCommit): Promise<string> {
    const merged = await this.#advanceMain(commit, [commit.main, draft.tip]);
    await this.deleteDraft(draft).catch((error: unknown) => {
      // Saved again since: the newer text stays a draft, on top of what was published.
      if (!(error instanceof MovedError)) throw error;
    });
    return merged;
  }

  /** A desk that ended between moving `main` and removing the draft left a draft that holds nothing new. */
  async removePublishedDrafts(): Promise<void> {
    const lines = await this.#git.text([
      'for-each-ref',
      `--merged=${MAIN}`,
      '--format=%(refname) %(objectname)',
      DRAFTS,
    ]);
    for (const line of lines.split('\n').filter(Boolean)) {
      const [ref = '', tip] = line.split(' ');
      await moveRef(this.#git, ref, tip, undefined);
    }
  }

  async push(remote: string, signal: AbortSignal): Promise<void> {
    await this.#git.run(['push', '--quiet', '--end-of-options', remote, `${MAIN}:${MAIN}`], {
      userConfig: true,
      signal,
    });
  }

  close(): void {
    this.#objects.close();
  }

  async #treeOf(commit: string): Promise<string> {
    return parseCommit((await this.#objects.read(commit)).content).tree;
  }

  async #advanceMain(commit: MainCommit, parents: readonly string[]): Promise<string> {
    const { main, tree, author, subject, trailers } = commit;
    const advanced = await writeCommit(this.#git, { tree, parents, author, subject, trailers });
    await moveRef(this.#git, MAIN, main, advanced);
    return advanced;
  }
}
