import { getBlobSHA } from 'decap-cms-lib-util';
import { MAX_FILE_BYTES } from '../../../src/schema/index.ts';
import { vietnameseSize } from '../../../src/mdx/index.ts';
import { fileKind, SNIFFED_BYTES } from './file-kind.ts';
import { mediaName, newMediaAddress } from './media-name.ts';
import { preparedPhoto } from './prepare-photo.ts';
import { PHOTO_WORDS } from './words.ts';

/** A file as it will be stored, under the name that it will have. */
export interface PreparedFile {
  /** `/media/2022/khai-giang-1f2e3d4c.webp` */
  readonly address: string;
  readonly file: File;
  readonly sha256: string;
  readonly isPhoto: boolean;
}

/** A file cannot be taken. The message is for the person, and names the file. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}

/** Beyond this no phone decodes a photo; a decoder that tries takes the page with it. */
const MAX_ORIGINAL_BYTES = 100 * 1024 * 1024;

/**
 * Makes a chosen file ready to be sent: a photo small, upright and without metadata, a document as it is.
 *
 * @param accepts `photos` refuses documents
 * @throws FileFault
 */
export async function prepareFile(file: File, accepts: 'photos' | 'all'): Promise<PreparedFile> {
  const { fault } = PHOTO_WORDS;
  const { name } = file;
  const found = fileKind(name, new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer()));
  if (found.kind === 'photo') {
    if (file.size > MAX_ORIGINAL_BYTES)
      throw new FileFault(fault.photoTooLarge(name, vietnameseSize(file.size)));
    return named(name, await photo(file, found.format === 'heic'), true);
  }
  if (found.kind === 'fault' && ['empty', 'svg', 'page'].includes(found.why)) throw faultOf(found.why, name);
  if (accepts === 'photos') throw new FileFault(fault.notAPhoto(name));
  if (found.kind === 'fault') throw faultOf(found.why, name);
  if (file.size > MAX_FILE_BYTES) throw new FileFault(fault.tooLarge(name, vietnameseSize(file.size)));
  return named(name, file, false);
}

function faultOf(why: 'empty' | 'svg' | 'page' | 'kind' | 'notThat' | 'macros', name: string): FileFault {
  const { fault } = PHOTO_WORDS;
  if (why === 'notThat') return new FileFault(fault.notThat(name, name.slice(name.lastIndexOf('.') + 1)));
  return new FileFault(fault[why](name));
}

async function photo(file: File, isHeic: boolean): Promise<Blob> {
  try {
    return await preparedPhoto(file, isHeic);
  } catch (cause) {
    throw new FileFault(PHOTO_WORDS.fault.undecodable(file.name), { cause });
  }
}

async function named(original: string, content: Blob, isPhoto: boolean): Promise<PreparedFile> {
  const sha256 = await getBlobSHA(content);
  const stem = original.replace(/\.[^.]*$/u, '');
  const extension = content.type === 'image/jpeg' ? '.jpg' : '.webp';
  const name = mediaName(isPhoto ? `${stem}${extension}` : original, sha256);
  return {
    address: newMediaAddress(name),
    file: new File([content], name, { type: content.type }),
    sha256,
    isPhoto,
  };
}
