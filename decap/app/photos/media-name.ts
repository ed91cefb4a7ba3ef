import { MEDIA_PREFIX, schoolDateParts } from '../../../src/schema/index.ts';
import { slugOf } from '../entry-slug.ts';

/** Hexadecimal digits of the SHA-256 in a name: two photos called IMG_0001.JPG do not meet. */
const HASH_LENGTH = 8;

/** `Ảnh khai giảng.JPG` → `anh-khai-giang-1f2e3d4c.jpg`: the same file always has the same name, and no other has it. */
export function mediaName(name: string, sha256: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  return `${slugOf(stem) || 'tep'}-${sha256.slice(0, HASH_LENGTH)}${extension.toLowerCase()}`;
}

/** Address of a new file in the library, by the year in school time: `/media/2022/anh-khai-giang-1f2e3d4c.webp`. */
export function newMediaAddress(name: string): string {
  return `${MEDIA_PREFIX}${String(schoolDateParts(new Date()).year)}/${name}`;
}

/** The same in the repository, for Decap (`patches/edits.ts`). */
export function newMediaPath(name: string): string {
  return `content${newMediaAddress(name)}`;
}
