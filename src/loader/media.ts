import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { openPhotoCache, type Photo } from '../images/index.ts';
import { readCsvTable, type ReadTable } from './csv-table.ts';
import { FILE_EXTENSIONS, IMAGE_EXTENSIONS, MEDIA_PREFIX } from '../schema/index.ts';

/** A document that the site hands out as it is. */
export interface MediaDocument {
  /** Address on the site: `/media/2022/ke-hoach.pdf`. */
  readonly src: string;
  /** Absolute path. */
  readonly file: string;
  readonly bytes: number;
  /** Lower case, without the dot. */
  readonly extension: string;
}

/** What stands in `content/media/`, asked for by address. Problems are Vietnamese sentences. */
export interface MediaLibrary {
  photo(src: string): Promise<{ readonly photo: Photo } | { readonly problem: string }>;
  document(src: string): { readonly document: MediaDocument } | { readonly problem: string };
  /** A CSV file as a table, and as the document that it is. */
  table(src: string): (ReadTable & { readonly document: MediaDocument }) | { readonly problem: string };
  /** Remembers what was found out about photos, for the next read. */
  save(): void;
}

type Located = { readonly src: string; readonly file: string } | { readonly problem: string };

/** Opens the library of `contentDir`, with its photos' sizes kept in `cacheDir`. */
export function openMediaLibrary(contentDir: string, cacheDir: string): MediaLibrary {
  const photos = openPhotoCache(cacheDir);
  const mediaDir = path.join(contentDir, 'media');

  function locate(src: string, extensions: readonly string[]): Located {
    const address = decoded(src).normalize('NFC');
    const extension = extensionOf(address);
    if (!extensions.includes(extension)) {
      return { problem: `«${src}»: đuôi tệp phải là một trong: ${extensions.join(', ')}.` };
    }
    const names = address.slice(MEDIA_PREFIX.length).split('/');
    if (names.some((name) => name === '' || name.startsWith('.') || /[\\\0]/u.test(name))) {
      return {
        problem: `«${src}» không phải là địa chỉ trong thư viện. Hãy viết như /media/2022/ten-tep.${extension}.`,
      };
    }
    const file = findFile(mediaDir, names);
    if (file === undefined)
      return { problem: `Không có tệp «${src}» trong thư viện. Hãy tải tệp lên hoặc sửa địa chỉ.` };
    if (realpathSync(file) !== path.join(realpathSync(contentDir), 'media', path.relative(mediaDir, file))) {
      return {
        problem: `«${src}» là liên kết tới nơi khác nên không được nhận. Hãy đặt chính tệp vào thư viện.`,
      };
    }
    return { src: address, file };
  }

  function document(src: string): ReturnType<MediaLibrary['document']> {
    const located = locate(src, FILE_EXTENSIONS);
    if ('problem' in located) return located;
    const bytes = lstatSync(located.file).size;
    if (bytes === 0) return { problem: `Tệp «${src}» rỗng. Hãy tải lại bản gốc.` };
    return { document: { ...located, bytes, extension: extensionOf(located.src) } };
  }

  return {
    async photo(src) {
      const located = locate(src, IMAGE_EXTENSIONS);
      if ('problem' in located) return located;
      const result = await photos.photo(located.file);
      return 'problem' in result ? { problem: `Ảnh «${src}»: ${result.problem}` } : result;
    },
    document,
    table(src) {
      const found = document(src);
      if ('problem' in found) return found;
      const read = readCsvTable(found.document.file);
      return 'problem' in read ? { problem: `Bảng «${src}»: ${read.problem}` } : { ...read, ...found };
    },
    save: () => photos.save(),
  };
}

function extensionOf(address: string): string {
  return path.posix.extname(address).slice(1).toLowerCase();
}

/** Markdown may write an address percent-encoded. */
function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

/** The file of these names below `folder`; a name on disk may be decomposed, as macOS makes it. */
function findFile(folder: string, names: readonly string[]): string | undefined {
  const direct = path.join(folder, ...names);
  if (lstatSync(direct, { throwIfNoEntry: false })) return isFile(direct) ? direct : undefined;
  let file = folder;
  for (const name of names) {
    if (!lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) return undefined;
    const found = readdirSync(file).find((onDisk) => onDisk.normalize('NFC') === name);
    if (found === undefined) return undefined;
    file = path.join(file, found);
  }
  return isFile(file) ? file : undefined;
}

/** A symbolic link counts here: it is told apart, with its own message, by its real path. */
function isFile(file: string): boolean {
  return !lstatSync(file).isDirectory();
}
