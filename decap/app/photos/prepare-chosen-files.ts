import { askInDialog } from '../dialog/ask-in-dialog.ts';
import { WORDS } from '../words.ts';
import type { PreparedFile } from './prepare-file.ts';
import { PHOTO_WORDS } from './words.ts';

/** By then the list of entries is on the screen. */
const SETTLED_MS = 1500;

/**
 * Makes every file that a person chooses in one of Decap's fields ready (`prepare-file.ts`) and sends it, before Decap
 * sees it. Decap has no hook for it: the `change` event is caught on its way down, and sent again with what was made.
 */
export function prepareChosenFiles(root: Document): void {
  const prepared = new WeakSet<Event>();
  // Without a network it would be too late; whoever chooses a file then is told.
  addEventListener('load', () => setTimeout(() => void loadParts().catch(() => undefined), SETTLED_MS));
  root.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file' || prepared.has(event)) return;
      if (input.dataset.photos === 'own' || input.files === null || input.files.length === 0) return;
      event.stopImmediatePropagation();
      void ask([...input.files]).then((files) => {
        if (files.length === 0) {
          // The same file may be chosen again.
          input.value = '';
          return;
        }
        input.files = fileList(files);
        const again = new Event('change', { bubbles: true });
        prepared.add(again);
        input.dispatchEvent(again);
      });
    },
    { capture: true },
  );
}

/** The dialog and what makes files ready: in a part of the bundle that comes after the list of entries. */
async function loadParts() {
  const [{ createElement }, { FileBatch }, { FilesDialog }] = await Promise.all([
    import('react'),
    import('./file-batch.ts'),
    import('./files-dialog.tsx'),
  ]);
  return { createElement, FileBatch, FilesDialog };
}

async function ask(files: readonly File[]): Promise<readonly PreparedFile[]> {
  try {
    const { createElement, FileBatch, FilesDialog } = await loadParts();
    const batch = new FileBatch('all');
    batch.add(files);
    return await askInDialog<readonly PreparedFile[]>(
      { title: PHOTO_WORDS.filesTitle, givenUp: [], className: 'photo-dialog' },
      (onEnd) => createElement(FilesDialog, { batch, onEnd }),
    );
  } catch (error) {
    console.error(error);
    alert(WORDS.desk.unreachable);
    return [];
  }
}

function fileList(files: readonly PreparedFile[]): FileList {
  const transfer = new DataTransfer();
  for (const { file } of files) transfer.items.add(file);
  return transfer.files;
}
