import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { AttachmentReader } from '../page-attachments.ts';
import { readableKind } from './readable-kind.ts';
import { openTextThread } from './text-thread.ts';

/** The texts of a site's attachments. */
export interface AttachmentTexts {
  readonly read: AttachmentReader;
  /** Addresses, sorted, that were asked for and whose files cannot be read. */
  readonly unreadable: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** What is kept of a file, by its bytes: its text, or that it has none that can be read. */
const kept = z.object({ text: z.string().optional() });
type Kept = z.infer<typeof kept>;

/**
 * @param siteDir the built site, whose addresses are asked for
 * @param cacheDir keeps what was read, each text under the hash of its file; made when it is not there. It is for one
 *   version of the readers: whoever names it sees to that.
 */
export function openAttachmentTexts(siteDir: string, cacheDir: string | undefined): AttachmentTexts {
  const thread = openTextThread();
  const unreadable = new Set<string>();
  const known = new Map<string, Kept>();

  async function textOf(address: string): Promise<Kept> {
    const file = fileAt(siteDir, address);
    const bytes = await readFile(file);
    const name = createHash('sha256').update(path.extname(file).toLowerCase()).update(bytes).digest('hex');
    const cached = cacheDir === undefined ? undefined : path.join(cacheDir, `${name}.json`);
    const former = cached === undefined ? undefined : await readKept(cached);
    if (former !== undefined) return former;
    const found = await thread.read(file);
    // Next time there may be more time and memory: this is no property of the file.
    if (found === undefined) return {};
    const text = 'text' in found ? { text: found.text } : {};
    if (cached !== undefined) await keep(cached, text);
    return text;
  }

  return {
    async read(address) {
      if (readableKind(address) === undefined) return '';
      const { text } = known.get(address) ?? (await textOf(address));
      known.set(address, text === undefined ? {} : { text });
      if (text === undefined) unreadable.add(address);
      return text ?? '';
    },
    unreadable: () => [...unreadable].sort(),
    close: () => thread.close(),
  };
}

/** An address that is not well percent-encoded (`100%.pdf`) stands for itself. */
function fileAt(siteDir: string, address: string): string {
  try {
    return path.join(siteDir, decodeURI(address));
  } catch {
    return path.join(siteDir, address);
  }
}

/** `undefined` when nothing is kept, or not whole. */
async function readKept(file: string): Promise<Kept | undefined> {
  try {
    return kept.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function keep(file: string, text: Kept): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(text));
  await rename(`${file}.new`, file);
}
