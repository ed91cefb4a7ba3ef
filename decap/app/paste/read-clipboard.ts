import { toUnicode, type LegacyEncoding } from '../../../src/vietnamese/legacy/index.ts';
import { askLegacy } from './ask-legacy.ts';
import { cleanPasted } from './clean/clean-pasted.ts';
import type { PastedBlock, PastedPicture } from './clean/pasted.ts';
import type { Clipboard } from './clipboard.ts';
import { plainLegacy, readLegacy } from './legacy-text.ts';
import { plainTextBlocks } from './plain-text.ts';
import { readHtml } from './read-html.ts';

/** What the clipboard says, as blocks of a body. */
export interface ReadClipboard {
  readonly blocks: readonly PastedBlock[];
  /** Text that was converted without asking, and the same blocks as they were copied. */
  readonly converted?: { readonly encoding: LegacyEncoding; readonly original: readonly PastedBlock[] };
  /** The HTML could not be read: only its words are there. */
  readonly failed?: boolean;
}

/** HTML where there is some that says anything, else plain text, else pictures alone. May ask about an old code. */
export async function readClipboard({ html, text, files }: Clipboard): Promise<ReadClipboard> {
  let failed = false;
  try {
    const read = html === '' ? { blocks: [] } : await readMarkup(html);
    if (read.blocks.length > 0) return read;
  } catch (error) {
    console.error(error);
    failed = true;
  }
  const blocks = plainTextBlocks(await inUnicode(text));
  if (blocks.length > 0) return { blocks, failed };
  return {
    blocks: files.map((file): PastedPicture => ({ type: 'picture', source: '', alt: file.name })),
    failed,
  };
}

async function readMarkup(html: string): Promise<ReadClipboard> {
  const tree = readHtml(html);
  const { converted, offer } = readLegacy(tree);
  if (offer !== undefined && (await askLegacy(offer.encoding, offer.samples))) offer.convert();
  const blocks = cleanPasted(tree);
  if (converted === undefined) return { blocks };
  return { blocks, converted: { encoding: converted, original: cleanPasted(readHtml(html)) } };
}

async function inUnicode(text: string): Promise<string> {
  const legacy = plainLegacy(text);
  if (legacy === undefined || !(await askLegacy(legacy.encoding, legacy.samples))) return text;
  return toUnicode(text, legacy.encoding);
}
