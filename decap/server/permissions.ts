import { PERMISSIONS, type Permission } from '../../src/schema/index.ts';

/**
 * Who an entry (or a comment) belongs to, seen from who asks. `area`: not their own, but of an area that one of their
 * posts is in charge of.
 */
export const WHOSE = ['own', 'area', 'other'] as const;

export type Whose = (typeof WHOSE)[number];

/**
 * What the table asks for: a permission (each includes those before it), or
 * `only-signer`: `sign`, and nobody else has it: there is no one who could read what this person wrote.
 * `nobody`: not even who signs.
 */
type Needs = Permission | 'only-signer' | 'nobody';

/**
 * Every action of the desk × whose entry it is about. Whoever reviews or signs an entry is never its author,
 * nor has written in its draft. Actions that are about no entry have the same rule each time.
 */
export const PERMISSION_TABLE = {
  read: { own: 'write', area: 'write', other: 'write' },
  createDraft: { own: 'write', area: 'write', other: 'write' },
  saveDraft: { own: 'write', area: 'write', other: 'review' },
  /** To begin or change a draft of `school.yaml`. */
  changeSettings: { own: 'sign', area: 'sign', other: 'sign' },
  /** To and from `pending_review`, and back to `draft`. */
  moveDraft: { own: 'write', area: 'write', other: 'review' },
  /** To `pending_publish`. */
  approveDraft: { own: 'only-signer', area: 'review', other: 'review' },
  deleteDraft: { own: 'write', area: 'sign', other: 'sign' },
  /** To see a draft as a page of the site. */
  previewDraft: { own: 'write', area: 'write', other: 'write' },
  /** To comment on a draft. */
  addNote: { own: 'write', area: 'write', other: 'write' },
  /** To say that a comment is settled, or that it is not. */
  settleNote: { own: 'write', area: 'write', other: 'review' },
  /** To change or take back a comment; `own` is who wrote it. */
  editNote: { own: 'write', area: 'nobody', other: 'nobody' },
  publish: { own: 'only-signer', area: 'sign', other: 'sign' },
  /** To fix the figures of a report, and to open them again. */
  freezeReport: { own: 'sign', area: 'sign', other: 'sign' },
  deletePublished: { own: 'sign', area: 'sign', other: 'sign' },
  /** To give a published entry another address. */
  renamePublished: { own: 'sign', area: 'sign', other: 'sign' },
  /** To add a word that the language check is to know: at once, without review. */
  addWord: { own: 'write', area: 'write', other: 'write' },
  /** A file put on `main` at once, without an entry and so without review. */
  uploadToLibrary: { own: 'sign', area: 'sign', other: 'sign' },
  /** To see how the desk is doing. */
  viewState: { own: 'sign', area: 'sign', other: 'sign' },
  /** To serve an earlier release, and the newest again. */
  goBack: { own: 'sign', area: 'sign', other: 'sign' },
  manageAccounts: { own: 'sign', area: 'sign', other: 'sign' },
} as const satisfies Record<string, Record<Whose, Needs>>;

export type Action = keyof typeof PERMISSION_TABLE;

const LADDER = PERMISSIONS.map(({ value }) => value);

/** @param signers how many people have `sign` */
export function isAllowed(action: Action, whose: Whose, permission: Permission, signers: number): boolean {
  const needs: Needs = PERMISSION_TABLE[action][whose];
  if (needs === 'nobody') return false;
  if (needs === 'only-signer') return permission === 'sign' && signers === 1;
  return LADDER.indexOf(permission) >= LADDER.indexOf(needs);
}
