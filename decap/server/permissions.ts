import { PERMISSIONS, type Permission } from '../../src/schema/index.ts';

/** Who an entry belongs to, seen from who asks. */
export type Whose = 'own' | 'other';

/**
 * What the table asks for: a permission (each includes those before it), or
 * `only-signer`: `sign`, and nobody else has it: there is no one who could read what this person wrote.
 */
type Needs = Permission | 'only-signer';

/**
 * Every action of the desk × whose entry it is about. Whoever reviews or signs an entry is never its author.
 * Actions that are about no entry have the same rule twice.
 */
export const PERMISSION_TABLE = {
  read: { own: 'write', other: 'write' },
  createDraft: { own: 'write', other: 'write' },
  saveDraft: { own: 'write', other: 'review' },
  /** To begin or change a draft of `school.yaml`. */
  changeSettings: { own: 'sign', other: 'sign' },
  /** To and from `pending_review`, and back to `draft`. */
  moveDraft: { own: 'write', other: 'review' },
  /** To `pending_publish`. */
  approveDraft: { own: 'only-signer', other: 'review' },
  deleteDraft: { own: 'write', other: 'sign' },
  publish: { own: 'only-signer', other: 'sign' },
  /** To fix the figures of a report, and to open them again. */
  freezeReport: { own: 'sign', other: 'sign' },
  deletePublished: { own: 'sign', other: 'sign' },
  /** To add a word that the language check is to know: at once, without review. */
  addWord: { own: 'write', other: 'write' },
  /** A file put on `main` at once, without an entry and so without review. */
  uploadToLibrary: { own: 'sign', other: 'sign' },
  manageAccounts: { own: 'sign', other: 'sign' },
} as const satisfies Record<string, Record<Whose, Needs>>;

export type Action = keyof typeof PERMISSION_TABLE;

const LADDER = PERMISSIONS.map(({ value }) => value);

/** @param signers how many people have `sign` */
export function isAllowed(action: Action, whose: Whose, permission: Permission, signers: number): boolean {
  const needs: Needs = PERMISSION_TABLE[action][whose];
  if (needs === 'only-signer') return permission === 'sign' && signers === 1;
  return LADDER.indexOf(permission) >= LADDER.indexOf(needs);
}
