import { isUtf8 } from 'node:buffer';
import sharp, { type Metadata } from 'sharp';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { MediaPath } from './content-path.ts';
import { withoutFilmMetadata } from './film-metadata.ts';

/** Photos above this are refused: a phone takes 12 to 50, and decoding needs 4 bytes a pixel. */
const MAX_PIXELS = 100_000_000;

/** What sharp calls the format that each extension promises. AVIF is a kind of HEIF to it. */
const IMAGE_FORMATS: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  avif: 'heif',
};

const ZIP = Buffer.from('504b0304', 'hex');
/** Compound File Binary, of Office until 2003 ([MS-CFB] 2.2). */
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const EBML = Buffer.from('1a45dfa3', 'hex');

/** How a document of each extension begins. */
const SIGNATURES: Readonly<Record<string, Buffer>> = {
  pdf: Buffer.from('%PDF-'),
  docx: ZIP,
  xlsx: ZIP,
  pptx: ZIP,
  zip: ZIP,
  doc: OLD_OFFICE,
  xls: OLD_OFFICE,
  ppt: OLD_OFFICE,
};

function isThatDocument(extension: string, content: Buffer): boolean {
  switch (extension) {
    case 'csv':
      return isPlainText(content);
    case 'mp4':
      return isMp4(content);
    case 'webm':
      return isWebm(content);
    default: {
      const signature = SIGNATURES[extension];
      return signature !== undefined && content.subarray(0, signature.length).equals(signature);
    }
  }
}

function isPlainText(content: Buffer): boolean {
  return content.length > 0 && isUtf8(content) && !content.includes(0);
}

/** Kinds of MP4 that browsers play; an iPhone's own `.mov` and HEIC photos begin alike (ISO/IEC 14496-12, 4.3). */
const MP4_BRANDS: ReadonlySet<string> = new Set([
  ...['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'MSNV', 'dash'],
]);

function isMp4(content: Buffer): boolean {
  return (
    content.toString('latin1', 4, 8) === 'ftyp' && MP4_BRANDS.has(content.toString('latin1', 8, 12))
  );
}

/** EBML (RFC 8794, 11.2.1) whose document type is WebM, not any other Matroska. */
function isWebm(content: Buffer): boolean {
  const header = content.subarray(0, 64);
  return header.subarray(0, 4).equals(EBML) && header.includes('webm');
}

/**
 * Holds an upload's content against its name, and takes out of a photo or film what nobody is to know: where it was
 * taken, when, and with whose phone. Git keeps what once came in, so it is done before.
 *
 * @returns what is stored: the bytes that came, the same picture upright and without metadata, or the same film without
 * @throws Refusal 422 when content and name do not agree: an SVG or a page named `.jpg`, a photo that cannot be decoded
 */
export async function acceptedMedia(path: string, media: MediaPath, content: Buffer): Promise<Buffer> {
  if (media.kind === 'file') {
    if (!isThatDocument(media.extension, content)) {
      throw new Refusal(422, words.media.notThatDocument(path, media.extension));
    }
    return media.extension === 'mp4' ? withoutFilmMetadata(content) : content;
  }
  const format = IMAGE_FORMATS[media.extension];
  const metadata = await decodableMetadata(content);
  if (format === undefined || metadata?.format !== format) throw new Refusal(422, words.media.notAnImage(path));
  return tellsMore(metadata) ? withoutMetadata(content, format) : content;
}

/** What sharp reads of a raster image that can really be decoded, or `undefined`. */
async function decodableMetadata(content: Buffer): Promise<Metadata | undefined> {
  try {
    const image = sharp(content, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const metadata = await image.metadata();
    if (Object.values(IMAGE_FORMATS).includes(metadata.format)) await image.resize(16).toBuffer();
    return metadata;
  } catch {
    return undefined;
  }
}

/** Whether the file says anything besides the picture. A comment counts: some cameras write a place there. */
function tellsMore({ exif, xmp, iptc, comments, tifftagPhotoshop, orientation = 1 }: Metadata): boolean {
  const blocks = [exif, xmp, iptc, comments, tifftagPhotoshop];
  return orientation !== 1 || blocks.some((block) => block !== undefined && block.length > 0);
}

/** sharp writes no metadata unless asked to, and turns the colours of a phone's wide-gamut profile into sRGB. */
function withoutMetadata(content: Buffer, format: string): Promise<Buffer> {
  const image = sharp(content, { limitInputPixels: MAX_PIXELS, animated: true }).autoOrient();
  switch (format) {
    case 'jpeg':
      return image.jpeg({ quality: 90 }).toBuffer();
    case 'webp':
      return image.webp({ quality: 90 }).toBuffer();
    case 'heif':
      return image.avif({ quality: 75, effort: 2 }).toBuffer();
    case 'gif':
      return image.gif().toBuffer();
    default:
      return image.png().toBuffer();
  }
}
