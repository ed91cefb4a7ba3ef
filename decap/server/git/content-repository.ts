import type { Signature, Trailers } from './commit.ts';
import type { Draft, DraftName, DraftStatus } from './draft.ts';
import type { LogPage, PastCommit } from './history.ts';
import type { ChangedFile, TreeChange } from './tree-change.ts';
import type { TreeFile } from './tree.ts';

export interface DraftSave {
  readonly name: DraftName;
  /** What the decision to save was taken on: the draft as it was read, or `undefined` for a new one. */
  readonly expected: Draft | undefined;
  /** The commit of `main` that a new draft starts from: what the decision was taken on, not what `main` is by now. */
  readonly start: string;
  readonly changes: readonly TreeChange[];
  readonly by: Signature;
  readonly subject: string;
  readonly status: DraftStatus;
  /** Id in `people` of who began the draft. */
  readonly author: string;
  /** The browser's own name for this save: sent twice, it is one. */
  readonly saveId?: string;
  /** A text that gave way: kept in a commit of its own, which the save then takes back, in one move of the branch. */
  readonly setAside?: { readonly changes: readonly TreeChange[]; readonly subject: string };
  /** More to say in the commit. */
  readonly trailers?: Trailers;
  /** A commit of `main` that the save takes up, so that the draft is no longer behind it. */
  readonly main?: string;
}

/** What happens to a draft beside its text. */
export interface DraftStep {
  readonly by: Signature;
  readonly subject: string;
  /** What somebody says about it. */
  readonly body?: string;
  /** The new one, or the draft's own. */
  readonly status: DraftStatus;
  readonly trailers: Trailers;
}

/** Both sides changed other files than the one that the save decides on. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
  readonly conflicts: readonly string[];

  constructor(conflicts: readonly string[]) {
    super(`conflicts in ${conflicts.join(', ')}`);
    this.conflicts = conflicts;
  }
}

/** What publishing a draft would make of `main`. */
export type Merge =
  | { readonly main: string; readonly tree: string }
  /** Both sides changed these files in the same place. */
  | { readonly main: string; readonly conflicts: readonly string[] };

export interface MainCommit {
  /** Where `main` was when the decision was taken. */
  readonly main: string;
  readonly tree: string;
  readonly author: Signature;
  readonly subject: string;
  /** Why, in a person's words. */
  readonly body?: string;
  readonly trailers: Trailers;
}

/**
 * The school's content and its history. Whatever writes names the state it was decided on and fails with `MovedError`
 * when that is no longer the state: the caller looks again, permissions included (`retryWhenMoved`).
 */
export interface ContentRepository {
  /** The commit that `main` is at. */
  main(): Promise<string>;
  /** Every file below `folder` in a commit or tree. */
  files(treeish: string, folder: string): Promise<readonly TreeFile[]>;
  /** The file at exactly `path`. */
  file(treeish: string, path: string): Promise<TreeFile | undefined>;
  read(file: TreeFile): Promise<Buffer>;
  drafts(): Promise<readonly DraftName[]>;
  draft(name: DraftName): Promise<Draft | undefined>;
  /** What the draft changed since it left `main`. */
  draftChanges(draft: Draft): Promise<readonly ChangedFile[]>;
  /** @returns the draft's last commit. @throws MovedError, OddTreeError, MergeError when `main` cannot be taken up */
  saveDraft(save: DraftSave): Promise<string>;
  /** A commit that changes no file: a new status, a comment. @throws MovedError */
  addStep(draft: Draft, step: DraftStep): Promise<void>;
  /** The draft's own commits, the newest first. */
  draftLog(draft: Draft): Promise<readonly PastCommit[]>;
  /** @throws MovedError */
  deleteDraft(draft: Draft): Promise<void>;
  merge(draft: Draft): Promise<Merge>;
  /** Whether the history of `commit` has `ancestor` in it. */
  isAncestor(ancestor: string, commit: string): Promise<boolean>;
  /** What came onto `main` after `since` and until `commit`, the newest first, at most 50. */
  mainLog(since: string, commit: string): Promise<readonly PastCommit[]>;
  /** The commit that a draft and `main` have in common. */
  mergeBase(draft: Draft): Promise<string>;
  /** Whether a commit is part of `main`. */
  isOnMain(commit: string): Promise<boolean>;
  /** Everybody who wrote in the draft's text, an old text that was brought back included; not who set a text aside. */
  draftWriters(draft: Draft): Promise<readonly Signature[]>;
  /** Who wrote the text that a file has in a commit. */
  lastTextChange(commit: string, path: string): Promise<PastCommit | undefined>;
  /** What happened to an entry, the newest first: its draft, then `main` and the drafts that came into it. */
  entryLog(name: DraftName, page: number): Promise<LogPage>;
  /** Whether a commit is part of `main` or one of the entry's draft. */
  isPartOf(commit: string, name: DraftName): Promise<boolean>;
  /** A commit by its full name. */
  commit(oid: string): Promise<PastCommit | undefined>;
  /** Whether a file ever had this content in the history of these commits. */
  everHad(commits: readonly string[], path: string, blob: string): Promise<boolean>;
  /** The tree of `main` at `treeish` with `changes` made. @throws OddTreeError */
  change(treeish: string, changes: readonly TreeChange[]): Promise<string>;
  /** @returns the new commit. @throws MovedError */
  commitToMain(commit: MainCommit): Promise<string>;
  /**
   * A merge commit on `main`; then the draft goes, unless it was saved again meanwhile.
   *
   * @returns the new commit. @throws MovedError when `main` moved: nothing has happened then
   */
  publish(draft: Draft, commit: MainCommit): Promise<string>;
  close(): void;
}
