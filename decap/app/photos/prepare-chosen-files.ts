import { askInDialog } from './ask-in-dialog.ts';
import type { PreparedFile } from './prepare-file.ts';

/**
 * Makes every file that a person chooses in one of Decap's fields ready (`prepare-file.ts`) and sends it, before Decap
 * sees it. Decap has no hook for it: the `change` event is caught on its way down, and sent again with what was made.
 */
export function prepareChosenFiles(root: Document): void {
  const prepared = new WeakSet<Event>();
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

async function ask(files: readonly File[]): Promise<readonly PreparedFile[]> {
  const [{ createElement }, { FileBatch }, { FilesDialog }] = await Promise.all([
    import('react'),
    import('./file-batch.ts'),
    import('./files-dialog.tsx'),
  ]);
  const batch = new FileBatch('all');
  batch.add(files);
  return askInDialog<readonly PreparedFile[]>([], (onEnd) => createElement(FilesDialog, { batch, onEnd }));
}

function fileList(files: readonly PreparedFile[]): FileList {
  const transfer = new DataTransfer();
  for (const { file } of files) transfer.items.add(file);
  return transfer.files;
}
