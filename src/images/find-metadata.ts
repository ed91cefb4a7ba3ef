import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';

/** A picture on the site that says more than it shows: where it was taken, with what, by whom. */
export interface FoundMetadata {
  /** Path below the site's folder, with `/`. */
  readonly path: string;
  readonly kind: 'EXIF' | 'XMP' | 'IPTC';
}

type Kind = FoundMetadata['kind'];

/** Chunks of a WebP file that hold metadata. Source: WebP Container Specification (RFC 9649, section 2.7). */
const WEBP_CHUNKS = new Map<string, Kind>([
  ['EXIF', 'EXIF'],
  ['XMP ', 'XMP'],
]);

/** Text chunks of PNG, compressed or not, that programs hide metadata in, by their keywords (PNG 3, section 11.3.3). */
const PNG_TEXT = /^[tzi]TXt$/u;
const PNG_KEYWORDS: readonly { readonly keyword: string; readonly kind: Kind }[] = [
  { keyword: 'XML:com.adobe.xmp', kind: 'XMP' },
  { keyword: 'Raw profile type xmp', kind: 'XMP' },
  { keyword: 'Raw profile type exif', kind: 'EXIF' },
  { keyword: 'Raw profile type APP1', kind: 'EXIF' },
  { keyword: 'Raw profile type iptc', kind: 'IPTC' },
];

/** What APPn segments of a JPEG file begin with (EXIF 2.32, section 4.5.4; XMP part 3, section 1.1.3). */
const JPEG_SEGMENTS: readonly { readonly begins: string; readonly kind: Kind }[] = [
  { begins: 'Exif\0', kind: 'EXIF' },
  { begins: 'http://ns.adobe.com/xap/1.0/', kind: 'XMP' },
  { begins: 'http://ns.adobe.com/xmp/extension/', kind: 'XMP' },
  { begins: 'Photoshop 3.0\0', kind: 'IPTC' },
];

function webpKinds(file: string): readonly Kind[] {
  const kinds: Kind[] = [];
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(8);
    // Only the chunks' headers are read: a site has thousands of variants.
    for (let at = 12; readSync(handle, header, 0, 8, at) === 8;) {
      const kind = WEBP_CHUNKS.get(header.toString('latin1', 0, 4));
      if (kind) kinds.push(kind);
      const size = header.readUInt32LE(4);
      at += 8 + size + (size % 2);
    }
  } finally {
    closeSync(handle);
  }
  return kinds;
}

function pngKinds(bytes: Buffer): readonly Kind[] {
  const kinds: Kind[] = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.toString('latin1', at + 8, at + 8 + Math.min(size, 64));
    const text = PNG_TEXT.test(type)
      ? PNG_KEYWORDS.find(({ keyword }) => data.startsWith(keyword))
      : undefined;
    if (type === 'eXIf') kinds.push('EXIF');
    if (text) kinds.push(text.kind);
    at += 12 + size;
  }
  return kinds;
}

function jpegKinds(bytes: Buffer): readonly Kind[] {
  const kinds: Kind[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    // Start of scan: pixels follow.
    if (marker === 0xda) break;
    const data = bytes.toString('latin1', at + 4, at + 64);
    const segment = JPEG_SEGMENTS.find(({ begins }) => data.startsWith(begins));
    if (segment && marker >= 0xe0 && marker <= 0xef) kinds.push(segment.kind);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return kinds;
}

/** What XMP in a box of its own begins with (XMP part 3, section 1.2.7.2). */
const XMP_UUID = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex');

/**
 * AVIF names its items in a `meta` box: `Exif`, or XMP as `application/rdf+xml` (HEIF, annex A). Only the boxes' headers
 * and that box are read. A file whose boxes do not add up is searched whole.
 */
function avifKinds(file: string): readonly Kind[] {
  const kinds: Kind[] = [];
  const handle = openSync(file, 'r');
  try {
    const { size: end } = fstatSync(handle);
    const header = Buffer.alloc(32);
    for (let at = 0; at < end;) {
      const read = readSync(handle, header, 0, 32, at);
      const size = boxSize(header, end - at);
      if (read < 8 || size < 8 || at + size > end) return avifItems(readFileSync(file));
      const type = header.toString('latin1', 4, 8);
      if (type === 'uuid' && header.includes(XMP_UUID)) kinds.push('XMP');
      if (type === 'meta') {
        const box = Buffer.alloc(size);
        readSync(handle, box, 0, size, at);
        kinds.push(...avifItems(box));
      }
      at += size;
    }
  } finally {
    closeSync(handle);
  }
  return kinds;
}

/** Of a box with its header; 1 stands for a size of 64 bits, 0 for «to the end» (ISO/IEC 14496-12, section 4.2). */
function boxSize(header: Buffer, left: number): number {
  const size = header.readUInt32BE(0);
  if (size === 0) return left;
  return size === 1 ? Number(header.readBigUInt64BE(8)) : size;
}

function avifItems(bytes: Buffer): readonly Kind[] {
  const kinds: Kind[] = [];
  if (bytes.includes('Exif', 0, 'latin1')) kinds.push('EXIF');
  if (bytes.includes('application/rdf+xml', 0, 'latin1')) kinds.push('XMP');
  return kinds;
}

function gifKinds(bytes: Buffer): readonly Kind[] {
  return bytes.includes('XMP DataXMP', 0, 'latin1') ? ['XMP'] : [];
}

const READERS: Readonly<Record<string, (file: string) => readonly Kind[]>> = {
  '.webp': webpKinds,
  '.png': (file) => pngKinds(readFileSync(file)),
  '.jpg': (file) => jpegKinds(readFileSync(file)),
  '.jpeg': (file) => jpegKinds(readFileSync(file)),
  '.avif': avifKinds,
  '.gif': (file) => gifKinds(readFileSync(file)),
};

/**
 * The pictures below `folder` that carry EXIF, XMP or IPTC. A build is not let out with any: they tell where a child
 * was photographed.
 */
export function findMetadata(folder: string): readonly FoundMetadata[] {
  const found: FoundMetadata[] = [];
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const read = READERS[path.extname(file.name).toLowerCase()];
    if (!read || !file.isFile()) continue;
    const absolute = path.join(file.parentPath, file.name);
    const below = path.relative(folder, absolute).split(path.sep).join('/');
    for (const kind of new Set(read(absolute))) found.push({ path: below, kind });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
