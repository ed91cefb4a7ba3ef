import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { AttachmentReader } from './page-attachments.ts';
import { preparePage } from './prepare-page.ts';

/** Digest of a page as it is served → the page as Pagefind reads it. */
const known = z.map(z.string(), z.string());

/** Pages as Pagefind reads them, kept from one index to the next: parsing them all takes as long as indexing them. */
export interface PreparedPages {
  prepare(html: string): Promise<string>;
  /** Keeps what this index has asked for, and nothing else. */
  save(): Promise<void>;
}

/**
 * @param file where they are kept, by this version of the code alone; `undefined` keeps nothing
 * @param read reads the text of an attachment. A page that has one is prepared anew each time: the file may be another.
 */
export async function openPreparedPages(
  file: string | undefined,
  read: AttachmentReader,
): Promise<PreparedPages> {
  const former = file === undefined ? new Map<string, string>() : await readKept(file);
  const kept = new Map<string, string>();
  return {
    async prepare(html) {
      const key = createHash('sha256').update(html).digest('base64');
      const prepared = former.get(key);
      if (prepared !== undefined) {
        kept.set(key, prepared);
        return prepared;
      }
      let filesRead = 0;
      const content = await preparePage(html, (address) => {
        filesRead += 1;
        return read(address);
      });
      if (filesRead === 0) kept.set(key, content);
      return content;
    },
    async save() {
      if (file === undefined) return;
      await mkdir(dirname(file), { recursive: true });
      const making = `${file}.${randomUUID()}`;
      await writeFile(making, serialize(kept));
      await rename(making, file);
    },
  };
}

/** One that is missing or cannot be read costs time only. */
async function readKept(file: string): Promise<ReadonlyMap<string, string>> {
  try {
    return known.parse(deserialize(await readFile(file)));
  } catch {
    return new Map();
  }
}
