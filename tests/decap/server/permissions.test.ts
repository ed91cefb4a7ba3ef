import { expect, it } from 'vitest';
import { isAllowed, PERMISSION_TABLE, WHOSE, type Action } from '../../../decap/server/permissions.ts';

/**
 * Cells: own with write, review, sign, sign and nobody else signs; then the same for another's in one's areas, and for
 * any other. 1 is allowed.
 */
const EXPECTED: Readonly<Record<Action, string>> = {
  read: '1111 1111 1111',
  createDraft: '1111 1111 1111',
  changeSettings: '0011 0011 0011',
  saveDraft: '1111 1111 0111',
  moveDraft: '1111 1111 0111',
  approveDraft: '0001 0111 0111',
  deleteDraft: '1111 0011 0011',
  previewDraft: '1111 1111 1111',
  addNote: '1111 1111 1111',
  settleNote: '1111 1111 0111',
  editNote: '1111 0000 0000',
  publish: '0001 0011 0011',
  freezeReport: '0011 0011 0011',
  deletePublished: '0011 0011 0011',
  renamePublished: '0011 0011 0011',
  addWord: '1111 1111 1111',
  uploadToLibrary: '0011 0011 0011',
  viewState: '0011 0011 0011',
  goBack: '0011 0011 0011',
  manageAccounts: '0011 0011 0011',
};

const ROLES = [
  ['write', 2],
  ['review', 2],
  ['sign', 2],
  ['sign', 1],
] as const;

it.each(Object.entries(EXPECTED))('%s', (name, expected) => {
  const action = Object.keys(PERMISSION_TABLE).find((known): known is Action => known === name);
  if (action === undefined) throw new Error(`no action ${name}`);
  const cells = WHOSE.map((whose) =>
    ROLES.map(([permission, signers]) => (isAllowed(action, whose, permission, signers) ? 1 : 0)).join(''),
  );
  expect(cells.join(' ')).toBe(expected);
});

it('has an expectation for every action', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(Object.keys(PERMISSION_TABLE).sort());
});
