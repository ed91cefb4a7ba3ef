import type { Map as ImmutableMap } from 'immutable';
import { discardDraft } from 'decap-cms-core/dist/esm/actions/entries.js';
import { loadUnpublishedEntry } from 'decap-cms-core/dist/esm/actions/editorialWorkflow.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { FormRevisions, type OpenForm } from './form-revisions.ts';

/** Of all forms of this page. */
export const formRevisions = new FormRevisions();

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The form that is on the screen; an empty one where there is none. */
export function openForm(): OpenForm {
  const { entryDraft } = store.getState();
  return {
    key: text(entryDraft.get('key')),
    path: text(entryDraft.getIn(['entry', 'path'])),
    raw: text(entryDraft.getIn(['entry', 'raw'])),
  };
}

/** A draft as the board and the editor know it. */
export interface KnownDraft {
  readonly status: string;
  /** Name of who began it. */
  readonly author: string;
  readonly title: string;
}

export function knownDraft(collection: string, slug: string): KnownDraft {
  const draft = store.getState().editorialWorkflow.getIn(['entities', `${collection}.${slug}`]);
  const at = (path: readonly string[]) => text(isMapLike(draft) ? draft.getIn(path) : '');
  return { status: at(['status']), author: at(['author']), title: at(['data', 'title']) };
}

function isMapLike(value: unknown): value is ImmutableMap<string, unknown> {
  return typeof value === 'object' && value !== null && 'getIn' in value;
}

/** Fetches a draft again: into its form when that is on the screen, else for the board. */
export async function reloadDraft(collection: string, slug: string): Promise<void> {
  const { collections, entryDraft } = store.getState();
  const known = collections.get(collection);
  if (known === undefined) return;
  const isOpen = entryDraft.getIn(['entry', 'slug']) === slug;
  await store.dispatch(loadUnpublishedEntry(known, slug));
  // It comes with a form, which is nobody's where no editor is open.
  if (!isOpen) store.dispatch(discardDraft());
}

/** Entries that were saved in another version than their form has: `<collection>/<slug>`. */
const savedOtherwise = new Set<string>();

export function noteSavedOtherwise(collection: string, slug: string): void {
  savedOtherwise.add(`${collection}/${slug}`);
}

/** Asked by the editor after a save (`patches/review.ts`): whether its form has to be filled again. */
export function wasSavedOtherwise(collection: string, slug: string | undefined): boolean {
  return savedOtherwise.delete(`${collection}/${slug ?? ''}`);
}
