import { MAIN } from './clone.ts';
import { parseCommit, writeCommit } from './commit.ts';
import {
  MergeError,
  type ContentRepository,
  type DraftSave,
  type DraftStep,
  type MainCommit,
  type Merge,
} from './content-repository.ts';
import { draftRef, DRAFTS, draftTrailers, entryFile, parseDraftKey, readDraft, SET_ASIDE } from './draft.ts';
import type { Draft, DraftName } from './draft.ts';
import type { Git } from './git.ts';
import {
  entryLog,
  everHad,
  lastTextChange,
  readLog,
  RESTORED_FROM,
  type LogPage,
  type PastCommit,
} from './history.ts';
import { ObjectReader } from './object-reader.ts';
import { MovedError, moveRef } from './refs.ts';
import { changedFiles, writeTree, type ChangedFile, type TreeChange } from './tree-change.ts';
import { findFile, listFiles, type TreeFile } from './tree.ts';
import type { Signature, Trailers } from './commit.ts';

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
    return changedFiles(this.#git, await this.mergeBase(draft), draft.tip);
  }

  async saveDraft(save: DraftSave): Promise<string> {
    const { name, expected, by, subject, status, setAside } = save;
    const start = expected?.tip ?? save.start;
    const main = expected === undefined ? undefined : save.main;
    const onto = main === undefined ? start : await this.#mergedTree(start, main, save.changes);
    const tree = await writeTree(this.#git, this.#objects, onto, save.changes);
    const isSame = expected?.status === status && (await this.#treeOf(start)) === tree;
    if (isSame && setAside === undefined && main === undefined) return start;
    const trailers = [...draftTrailers(save), ...(save.trailers ?? [])];
    const parent = await this.#keepAside(save, start);
    const commit = await writeCommit(this.#git, {
      tree,
      parents: [parent, ...(main === undefined ? [] : [main])],
      author: by,
      subject,
      trailers: setAside === undefined ? trailers : [...trailers, [SET_ASIDE, 'back']],
    });
    await moveRef(this.#git, draftRef(name), expected?.tip, commit);
    return commit;
  }

  /** @returns a commit after `start` with the text that gives way; `start` itself when there is none */
  async #keepAside(save: DraftSave, start: string): Promise<string> {
    if (save.setAside === undefined) return start;
    const { changes, subject } = save.setAside;
    const tree = await writeTree(this.#git, this.#objects, start, changes);
    if (tree === (await this.#treeOf(start))) return start;
    const trailers: Trailers = [...draftTrailers(save), [SET_ASIDE, 'kept']];
    return writeCommit(this.#git, { tree, parents: [start], author: save.by, subject, trailers });
  }

  async addStep(draft: Draft, { by, subject, body, status, trailers }: DraftStep): Promise<void> {
    const commit = await writeCommit(this.#git, {
      tree: await this.#treeOf(draft.tip),
      parents: [draft.tip],
      author: by,
      subject,
      trailers: [...draftTrailers({ ...draft, status }), ...trailers],
      ...(body !== undefined && { body }),
    });
    await moveRef(this.#git, draftRef(draft), draft.tip, commit);
  }

  async draftLog(draft: Draft): Promise<PastCommit[]> {
    return readLog(this.#git, await this.#ownCommits(draft));
  }

  deleteDraft(draft: Draft): Promise<void> {
    return moveRef(this.#git, draftRef(draft), draft.tip, undefined);
  }

  async merge(draft: Draft): Promise<Merge> {
    const main = await this.main();
    const { tree, conflicts } = await this.#mergeTree(main, draft.tip);
    return conflicts.length === 0 ? { main, tree } : { main, conflicts };
  }

  mergeBase(draft: Draft): Promise<string> {
    return this.main().then((main) => this.#git.text(['merge-base', main, draft.tip]));
  }

  async isOnMain(commit: string): Promise<boolean> {
    if ((await this.#objects.find(commit))?.type !== 'commit') return false;
    return this.isAncestor(commit, await this.main());
  }

  async draftWriters(draft: Draft): Promise<Signature[]> {
    const changes = await readLog(this.#git, [...(await this.#ownCommits(draft)), '--', entryFile(draft)]);
    const texts = changes.filter(({ trailers }) => !trailers.has(SET_ASIDE));
    const former = texts
      .map(({ trailers }) => trailers.get(RESTORED_FROM))
      .filter((oid) => oid !== undefined);
    const written = await Promise.all(
      [...new Set(former)].map((oid) => readLog(this.#git, ['--max-count=1', oid, '--', entryFile(draft)])),
    );
    return [...texts, ...written.flat()].map(({ author }) => author);
  }

  async entryLog(name: DraftName, page: number): Promise<LogPage> {
    const path = entryFile(name);
    const [draft, main] = await Promise.all([this.draft(name), this.main()]);
    const own = draft === undefined || page > 1 ? [] : await this.draftLog(draft);
    const { commits, hasOlder } = await entryLog(this.#git, main, path, page);
    return { commits: [...own, ...commits], hasOlder };
  }

  async isPartOf(commit: string, name: DraftName): Promise<boolean> {
    if (await this.isOnMain(commit)) return true;
    const draft = await this.draft(name);
    return draft !== undefined && (await this.draftLog(draft)).some(({ oid }) => oid === commit);
  }

  async commit(oid: string): Promise<PastCommit | undefined> {
    if ((await this.#objects.find(oid))?.type !== 'commit') return undefined;
    return (await readLog(this.#git, ['--max-count=1', oid]))[0];
  }

  lastTextChange(commit: string, path: string): Promise<PastCommit | undefined> {
    return lastTextChange(this.#git, commit, path);
  }

  everHad(commits: readonly string[], path: string, blob: string): Promise<boolean> {
    return everHad(this.#git, commits, path, blob);
  }

  async isAncestor(ancestor: string, commit: string): Promise<boolean> {
    const { exitCode } = await this.#git.run(['merge-base', '--is-ancestor', ancestor, commit], {
      answers: [0, 1],
    });
    return exitCode === 0;
  }

  mainLog(since: string, commit: string): Promise<PastCommit[]> {
    return readLog(this.#git, ['--first-parent', '--max-count=50', `${since}..${commit}`]);
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

  close(): void {
    this.#objects.close();
  }

  /** With both sides' changes; where they collide, the tree holds Git's marks in the file. */
  async #mergeTree(ours: string, theirs: string): Promise<{ tree: string; conflicts: readonly string[] }> {
    const { stdout } = await this.#git.run(
      ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', ours, theirs],
      { answers: [0, 1] },
    );
    const [tree = '', ...conflicts] = stdout.toString().split('\0').filter(Boolean);
    return { tree, conflicts };
  }

  /** @param changes what is decided anyway @throws MergeError when more than that collides */
  async #mergedTree(ours: string, theirs: string, changes: readonly TreeChange[]): Promise<string> {
    const { tree, conflicts } = await this.#mergeTree(ours, theirs);
    const decided = new Set(changes.map(({ path }) => path));
    const open = conflicts.filter((path) => !decided.has(path));
    if (open.length > 0) throw new MergeError(open);
    return tree;
  }

  /** Those of `main` that the draft has taken up are not among them. */
  async #ownCommits(draft: Draft): Promise<readonly string[]> {
    return ['--first-parent', draft.tip, `^${await this.main()}`];
  }

  async #treeOf(commit: string): Promise<string> {
    return parseCommit((await this.#objects.read(commit)).content).tree;
  }

  async #advanceMain(commit: MainCommit, parents: readonly string[]): Promise<string> {
    const advanced = await writeCommit(this.#git, { ...commit, parents });
    await moveRef(this.#git, MAIN, commit.main, advanced);
    return advanced;
  }
}
