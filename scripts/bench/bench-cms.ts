import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundleCms } from '../../decap/app/bundle.ts';

/** Most that a browser may fetch, compressed, before the list of entries works; and again for the editor. */
const TARGET_BYTES = 1_200_000;

/** Parts that come when an entry is opened (`decap/app/body/`, `decap/app/checks/`). */
const EDITOR_PARTS = ['editor', 'body-faults'];

/** What the CMS weighs: what the list of entries needs, and what opening an entry fetches besides. */
export async function benchCms(cacheDir: string): Promise<readonly string[]> {
  const folder = await bundleCms(cacheDir);
  const read = (name: string) => readFileSync(path.join(folder, name));
  const list = closure(['cms.js'], read);
  const editor = closure(
    dynamicParts(list, read).filter((name) => EDITOR_PARTS.includes(partName(name))),
    read,
  );
  const more = [...editor].filter((name) => !list.has(name));
  if (more.length < EDITOR_PARTS.length) throw new Error('the editor is not in parts of its own');
  return [line('danh sách bài', [...list, 'cms.css'], read), line('mở bài, thêm', more, read)];
}

type Read = (name: string) => Buffer;

/** `assets/editor-Bx12_abc.js` → `editor` */
function partName(name: string): string {
  return path.basename(name).replace(/-[\w-]{8}\.js$/u, '');
}

/** The files and all that they import when they are loaded. */
function closure(names: readonly string[], read: Read): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...imports(name, read, /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/gu));
  }
  return found;
}

/** What the files import later, when it is wanted. */
function dynamicParts(names: ReadonlySet<string>, read: Read): readonly string[] {
  return [...names].flatMap((name) => imports(name, read, /\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]/gu));
}

function imports(name: string, read: Read, pattern: RegExp): string[] {
  return [...read(name).toString().matchAll(pattern)].map(([, target = '']) =>
    path.posix.join(path.posix.dirname(name), target),
  );
}

function line(task: string, names: readonly string[], read: Read): string {
  const contents = names.map(read);
  const raw = contents.reduce((sum, { length }) => sum + length, 0);
  const compressed = contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
  const verdict = compressed <= TARGET_BYTES ? 'ĐẠT' : 'CHƯA';
  return `  ${task}: ${kilobytes(raw)} KB, nén brotli ${kilobytes(compressed)} KB (${String(names.length)} tệp) ≤ ${kilobytes(TARGET_BYTES)} KB ${verdict}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
