import { getBlobSHA } from 'decap-cms-lib-util';
import { slugOf } from './entry-slug.ts';

/** Hexadecimal digits of the SHA-256 in a name: two photos called IMG_0001.JPG do not meet. */
const HASH_LENGTH = 8;

/** `Ảnh khai giảng.JPG` → `anh-khai-giang-1f2e3d4c.jpg`: the same file always has the same name, and no other has it. */
export function mediaName(name: string, sha256: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  return `${slugOf(stem) || 'tep'}-${sha256.slice(0, HASH_LENGTH)}${extension.toLowerCase()}`;
}

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
