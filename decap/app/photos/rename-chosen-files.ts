import { getBlobSHA } from 'decap-cms-lib-util';
import { mediaName } from './media-name.ts';

/**
 * Renames every file that a person chooses, before Decap sees it. Decap has no hook for it: the `change` event is
 * caught on its way down, and sent again with the renamed files.
 */
export function renameChosenFiles(root: Document): void {
  const renamed = new WeakSet<Event>();
  root.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file' || renamed.has(event)) return;
      if (input.files === null || input.files.length === 0) return;
      event.stopImmediatePropagation();
      void renameFiles(input.files).then((files) => {
        input.files = files;
        const again = new Event('change', { bubbles: true });
        renamed.add(again);
        input.dispatchEvent(again);
      });
    },
    { capture: true },
  );
}

async function renameFiles(files: FileList): Promise<FileList> {
  const transfer = new DataTransfer();
  for (const file of files) {
    const name = mediaName(file.name, await getBlobSHA(file));
    transfer.items.add(new File([file], name, { type: file.type, lastModified: file.lastModified }));
  }
  return transfer.files;
}
