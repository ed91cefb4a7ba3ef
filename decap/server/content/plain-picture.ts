/**
 * Whether a picture's file holds the picture and nothing else: no place, no comment, no second file before, behind or
 * between (an archive or a page that a JPEG carries along). Only the kinds that the browser makes (`decap/app/photos/`)
 * are looked through; what is inside the compressed picture itself nobody reads but a decoder.
 */
export function isPlainPicture(format: string, content: Buffer): boolean {
  if (format === 'jpeg') return isPlainJpeg(content);
  return format === 'webp' && isPlainWebp(content);
}

/** sRGB takes half a kilobyte, a phone's wide gamut a little more: room for a profile, not for a file. */
const LONGEST_PROFILE = 4096;

/** Markers of ITU-T T.81, table B.1. */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP2 = 0xe2;
/** Baseline, extended and progressive frames; Huffman tables; quantisation tables; restart interval. */
const PICTURE_SEGMENTS: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd]);

/** Of a JFIF header without a small picture of its own (ITU-T T.871, 10.1). */
const JFIF_LENGTH = 16;

function isPlainJpeg(content: Buffer): boolean {
  if (content[0] !== 0xff || content[1] !== SOI) return false;
  let at = 2;
  for (;;) {
    const marker = content[at + 1];
    if (content[at] !== 0xff || marker === undefined) return false;
    if (marker === EOI) return at + 2 === content.length;
    if (at + 4 > content.length) return false;
    const length = content.readUInt16BE(at + 2);
    if (!isPictureSegment(marker, content.subarray(at + 4, at + 2 + length), length)) return false;
    at += 2 + length;
    if (marker === SOS) at = endOfScan(content, at);
  }
}

function isPictureSegment(marker: number, body: Buffer, length: number): boolean {
  if (marker === SOS || PICTURE_SEGMENTS.has(marker)) return true;
  if (marker === APP0) return length === JFIF_LENGTH && body.toString('latin1', 0, 5) === 'JFIF\0';
  return marker === APP2 && length <= LONGEST_PROFILE && body.toString('latin1', 0, 12) === 'ICC_PROFILE\0';
}

/** Where the next marker stands: in a scan 0xff is followed by 0 or is a restart (ITU-T T.81, B.1.1.5). */
function endOfScan(content: Buffer, start: number): number {
  for (let at = content.indexOf(0xff, start); at !== -1; at = content.indexOf(0xff, at + 2)) {
    const next = content[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return content.length;
}

/** Chunks of a still picture (RFC 9649, 2.7). The fourth letter of the simple ones is a space. */
const PICTURE_CHUNKS: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);

function isPlainWebp(content: Buffer): boolean {
  const isRiff = content.toString('latin1', 0, 4) === 'RIFF' && content.toString('latin1', 8, 12) === 'WEBP';
  if (!isRiff || content.readUInt32LE(4) + 8 !== content.length) return false;
  const seen = new Set<string>();
  let at = 12;
  while (at + 8 <= content.length) {
    const kind = content.toString('latin1', at, at + 4);
    const size = content.readUInt32LE(at + 4);
    const isProfile = kind === 'ICCP' && size <= LONGEST_PROFILE;
    // A second one of a kind is skipped by decoders.
    if (seen.has(kind) || !(isProfile || PICTURE_CHUNKS.has(kind))) return false;
    seen.add(kind);
    at += 8 + size + (size % 2);
  }
  return at === content.length;
}
