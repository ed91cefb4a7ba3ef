import { FILE_EXTENSIONS } from '../../../src/schema/index.ts';

type FileExtension = (typeof FILE_EXTENSIONS)[number];

/** What a chosen file is. What it is not good for, `prepare-file.ts` says in words. */
export type FileKind =
  | { readonly kind: 'photo'; readonly format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' }
  | { readonly kind: 'document'; readonly extension: FileExtension }
  | { readonly kind: 'fault'; readonly why: 'empty' | 'svg' | 'page' | 'kind' | 'notThat' | 'macros' };

/** So many bytes from the beginning tell them all. */
export const SNIFFED_BYTES = 1024;

const ZIP = 'PK\x03\x04';
const EBML = '\x1aE\xdf\xa3';
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** How a document of each extension begins; the desk looks further in (`decap/server/content/`). */
const BEGINNINGS: Readonly<Record<FileExtension, RegExp>> = {
  pdf: /^%PDF-/u,
  docx: new RegExp(`^${ZIP}`, 'u'),
  xlsx: new RegExp(`^${ZIP}`, 'u'),
  pptx: new RegExp(`^${ZIP}`, 'u'),
  zip: new RegExp(`^${ZIP}`, 'u'),
  doc: new RegExp(`^${OLD_OFFICE}`, 'u'),
  xls: new RegExp(`^${OLD_OFFICE}`, 'u'),
  ppt: new RegExp(`^${OLD_OFFICE}`, 'u'),
  // Text: whatever has no zero byte.
  csv: /^[^\0]+$/u,
  mp4: /^[\s\S]{4}ftyp/u,
  webm: new RegExp(`^${EBML}`, 'u'),
};

const HEIC_BRANDS = /^(?:hei[cmsx]|hev[cmsx]|mif1|msf1)$/u;

/**
 * A photo by its first bytes, whatever its name says; any other file by its name, which its first bytes must bear out.
 *
 * @param name as the person's machine has it.
 * @param head the first `SNIFFED_BYTES` of the file, or all of it.
 */
export function fileKind(name: string, head: Uint8Array): FileKind {
  if (head.length === 0) return { kind: 'fault', why: 'empty' };
  const text = String.fromCharCode(...head);
  const format = photoFormat(text);
  if (format !== undefined) return { kind: 'photo', format };
  const lower = text.trimStart().toLowerCase();
  if (/<svg[\s>]/u.test(lower)) return { kind: 'fault', why: 'svg' };
  if (/^<(?:!doctype html|html|head|body|script)/u.test(lower)) return { kind: 'fault', why: 'page' };
  const given = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (/^(?:doc|dot|xls|xlt|ppt|pot)m$/u.test(given)) return { kind: 'fault', why: 'macros' };
  const extension = FILE_EXTENSIONS.find((known) => known === given);
  if (extension === undefined) return { kind: 'fault', why: 'kind' };
  return BEGINNINGS[extension].test(text)
    ? { kind: 'document', extension }
    : { kind: 'fault', why: 'notThat' };
}

function photoFormat(text: string) {
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/u.test(text)) return 'gif';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) !== 'ftyp') return undefined;
  // ISO/IEC 14496-12, 4.3: the major brand, a version, then the compatible brands up to the box's end.
  const end = text.charCodeAt(2) * 256 + text.charCodeAt(3);
  const brands = [text.slice(8, 12), ...(text.slice(16, end).match(/[\s\S]{4}/gu) ?? [])];
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.test(brand)) ? 'heic' : undefined;
}
