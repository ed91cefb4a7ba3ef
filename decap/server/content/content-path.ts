import { file, image, IMAGE_EXTENSIONS, MEDIA_PREFIX, parseEntryPath } from '../../../src/schema/index.ts';
import type { DraftName } from '../git/draft.ts';
import { parseDraftKey, SETTINGS } from '../git/draft.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';

export const CONTENT = 'content/';
export const MEDIA = `${CONTENT}media/`;

/** A name in a tree may have 255 bytes on every file system that a school will use. */
const LONGEST_NAME = 255;

/** `/media/2022/anh.jpg` must be an address that the fields of an entry take. */
const photo = image({ label: 'Ảnh' });
const document = file({ label: 'Tệp' });

export type ContentPath = { readonly kind: 'entry'; readonly entry: DraftName } | MediaPath;

export interface MediaPath {
  readonly kind: 'image' | 'file';
  /** Lower-case, without the dot. */
  readonly extension: string;
}

/**
 * What a path in the repository stands for. Only entries and media are the desk's to write.
 *
 * @param path as the browser sent it: `content/articles/2022/khai-giang.mdx`
 * @throws Refusal 422 for every other path: above `content/`, hidden, not NFC, with a backslash or control character
 */
export function parseContentPath(path: string): ContentPath {
  refuseOddPath(path);
  if (path === SETTINGS.path) return { kind: 'entry', entry: SETTINGS };
  if (path.startsWith(MEDIA)) return parseMediaPath(path);
  const place = parseEntryPath(path.slice(CONTENT.length));
  if ('message' in place) throw new Refusal(422, words.path.notAnEntry(path, place.message));
  const entry = parseDraftKey(path.slice(CONTENT.length, -'.mdx'.length));
  if (entry === undefined) throw new Refusal(422, words.path.outside(path));
  return { kind: 'entry', entry };
}

/** @throws Refusal 422 */
export function refuseOddPath(path: string): void {
  const parts = path.split('/');
  const odd =
    !path.startsWith(CONTENT) ||
    path !== path.normalize('NFC') ||
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\\\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(path) ||
    parts.some((part) => part === '' || part.startsWith('.') || Buffer.byteLength(part) > LONGEST_NAME);
  if (odd) throw new Refusal(422, words.path.outside(path));
}

function parseMediaPath(path: string): MediaPath {
  const address = MEDIA_PREFIX + path.slice(MEDIA.length);
  const extension = (path.split('.').at(-1) ?? '').toLowerCase();
  const isImage = IMAGE_EXTENSIONS.some((known) => known === extension);
  const checked = (isImage ? photo : document).safeParse(address);
  if (!checked.success || checked.data !== address) throw new Refusal(422, words.path.notMedia(path));
  return { kind: isImage ? 'image' : 'file', extension };
}

/** The address by which a text shows the file: `/media/2022/anh.jpg`. */
export function mediaAddress(path: string): string {
  return MEDIA_PREFIX + path.slice(MEDIA.length);
}
