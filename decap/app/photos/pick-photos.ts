import { askInDialog } from '../dialog/ask-in-dialog.ts';
import type { PickedPhoto } from './photo-dialog.tsx';
import { PHOTO_WORDS } from './words.ts';

export type { PickedPhoto };

export interface PickOptions {
  /** Default: several at once. */
  readonly multiple?: boolean;
}

/**
 * Lets a person choose photos, from their phone or out of the library, and say what must be said of each. They are
 * made small, upright and rid of metadata, and are on their way to the desk by then; a save waits for them
 * (`backend/desk-backend.ts`). Call it in a click: the machine's own chooser opens at once.
 *
 * @returns the photos in the order that they are shown; none when the person thinks better of it
 */
export function pickPhotos({ multiple = true }: PickOptions = {}): Promise<readonly PickedPhoto[]> {
  return ask([], multiple, true);
}

/** The same for photos that are there already: pasted, or dropped onto the page. */
export function addPhotos(files: Iterable<File>): Promise<readonly PickedPhoto[]> {
  return ask(files, true, false);
}

/** The dialog comes when it is first needed: the list of entries has no use for it. */
async function ask(files: Iterable<File>, multiple: boolean, chooseAtOnce: boolean) {
  const chosen = [...files];
  const [{ createElement }, { FileBatch }, { PhotoDialog }] = await Promise.all([
    import('react'),
    import('./file-batch.ts'),
    import('./photo-dialog.tsx'),
  ]);
  const batch = new FileBatch('photos');
  batch.add(chosen);
  return askInDialog<readonly PickedPhoto[]>(
    { title: PHOTO_WORDS.title, givenUp: [], className: 'photo-dialog' },
    (onEnd) => createElement(PhotoDialog, { batch, multiple, chooseAtOnce, onEnd }),
  );
}
