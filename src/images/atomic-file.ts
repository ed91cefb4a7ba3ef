import { randomUUID } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file so that a reader sees the old one or the new one, whole. Makes its folder. */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const aside = `${file}.${randomUUID()}.tmp`;
  try {
    writeInFolder(aside, content);
    renameSync(aside, file);
  } catch (cause) {
    rmSync(aside, { force: true });
    throw new Error(`cannot write ${file}`, { cause });
  }
}

/** A cache takes thousands of files: its folder is looked for only when it is missing. */
function writeInFolder(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Why a hard link can be refused where a copy is not: another disk, a file system without links, too many of them. */
const LINK_REFUSED = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK', 'EACCES']);

/**
 * Gives a file that never changes a second name; copies it where that cannot be. Makes the folder.
 * Both names share their bytes, so neither may be written to in place.
 */
export function linkOrCopy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    if (!LINK_REFUSED.has(code)) throw new Error(`cannot place ${to}`, { cause: error });
    copyFileSync(from, to);
  }
}
