import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import {
  COLLECTION_NAMES,
  isCollectionName,
  parseEntryPath,
  type EntryPath,
  type Fault,
} from '../schema/index.ts';
import { FILE_START } from './place.ts';

/** The settings of the school, beside the collections. */
export const SCHOOL_FILE = 'school.yaml';

/** What the language check is to know of the school's writing. */
export const WORDS_FILE = 'words.yaml';

/** Addresses that pages had before. */
export const REDIRECTS_FILE = 'redirects.yaml';

/** What stands beside the entries without being one: the settings, and what tells a person what is where. */
const BESIDE: ReadonlySet<string> = new Set([SCHOOL_FILE, WORDS_FILE, REDIRECTS_FILE, 'README.md']);

/** An entry's file, found in its right place. */
export interface EntryFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly place: EntryPath;
}

export interface ContentFiles {
  /** In the order of their paths. */
  readonly entries: readonly EntryFile[];
  /** Files and folders that have no business here. */
  readonly faults: readonly Fault[];
}

const NOT_HERE = `Ở đây chỉ có ${SCHOOL_FILE}, thư mục media và các thư mục: ${COLLECTION_NAMES.join(', ')}.`;
const LINK_REFUSED =
  'Đây là liên kết tới nơi khác nên không được nhận. Hãy đặt chính tệp hoặc thư mục vào đây.';

function faultOf(below: string, message: string): Fault {
  return { path: below, ...FILE_START, message, severity: 'error' };
}

/** `.gitkeep`, `.DS_Store` and the like. */
function isHidden({ name }: Dirent): boolean {
  return name.startsWith('.');
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function list(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((file) => !isHidden(file))
    .sort(byName);
}

/** Finds the entries below `contentDir`, without reading them. */
export function findContentFiles(contentDir: string): ContentFiles {
  const entries: EntryFile[] = [];
  const faults: Fault[] = [];

  function enter(folder: string, below: string): void {
    for (const file of list(folder)) {
      const filePath = `${below}/${file.name}`;
      if (file.isSymbolicLink()) faults.push(faultOf(filePath, LINK_REFUSED));
      else if (file.isDirectory()) enter(path.join(folder, file.name), filePath);
      else found(filePath);
    }
  }

  function found(filePath: string): void {
    const place = parseEntryPath(filePath);
    if ('message' in place) faults.push(faultOf(filePath, place.message));
    else entries.push({ path: filePath, place });
  }

  for (const file of list(contentDir)) {
    if (file.isSymbolicLink()) faults.push(faultOf(file.name, LINK_REFUSED));
    else if (file.isDirectory() && isCollectionName(file.name))
      enter(path.join(contentDir, file.name), file.name);
    else if (!BESIDE.has(file.name) && !(file.isDirectory() && file.name === 'media')) {
      faults.push(faultOf(file.name, NOT_HERE));
    }
  }
  return { entries, faults };
}
