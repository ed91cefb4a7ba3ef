import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import sharp, { type Metadata } from 'sharp';
import { MAX_PHOTO_SIDE } from '../../../src/schema/index.ts';
import { AtMost } from '../at-most.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { MediaPath } from './content-path.ts';
import { withoutFilmMetadata } from './film-metadata.ts';
import { officeKind } from './office-file.ts';
import { isPlainPicture } from './plain-picture.ts';

/** Pictures above this are refused, frames counted: decoding takes 4 bytes a pixel. A browser sends 2.6 million. */
const MAX_PIXELS = 50_000_000;

/** One picture at a time is decoded: it may take 200 MB. */
const decoding = new AtMost(1);

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
    case 'docx':
    case 'xlsx':
    case 'pptx':
      return officeKind(content)?.extension === extension;
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
 * @returns what is stored: the bytes that came when they are a picture of the browser's and nothing else, any other
 *   picture written anew (upright, at most 1600 pixels long, without metadata), a film without metadata
 * @throws Refusal 422 when content and name do not agree: an SVG or a page named `.jpg`, a photo that cannot be decoded;
 *   when it has too many pixels; when a document has macros; when a photo would have to change though its name carries
 *   the hash of what came
 */
export async function acceptedMedia(path: string, media: MediaPath, content: Buffer): Promise<Buffer> {
  if (media.kind === 'file') return acceptedFile(path, media.extension, content);
  const format = IMAGE_FORMATS[media.extension];
  return decoding.run(async () => {
    const metadata = await readMetadata(content);
    if (format === undefined || metadata?.format !== format) throw notAnImage(path);
    if (pixelsOf(metadata) > MAX_PIXELS) throw new Refusal(422, words.media.tooManyPixels(path));
    if (!(await isDecodable(content))) throw notAnImage(path);
    if (isPlainPicture(format, content) && !tellsMore(metadata) && !isTooLarge(metadata)) return content;
    if (carriesHashOf(content, path)) throw new Refusal(422, words.media.carriesMore(path));
    return smallWithoutMetadata(content, format);
  });
}

function acceptedFile(path: string, extension: string, content: Buffer): Buffer {
  if (!isThatDocument(extension, content)) {
    throw new Refusal(422, words.media.notThatDocument(path, extension));
  }
  if (officeKind(content)?.macros === true) throw new Refusal(422, words.media.hasMacros(path));
  return extension === 'mp4' ? withoutFilmMetadata(content) : content;
}

/** A name like `khai-giang-1f2e3d4c.webp` promises these very bytes: the browser has made them ready. */
function carriesHashOf(content: Buffer, path: string): boolean {
  const [, digits] = /-([0-9a-f]{8})\.\w+$/u.exec(path) ?? [];
  return digits !== undefined && createHash('sha256').update(content).digest('hex').startsWith(digits);
}

function notAnImage(path: string): Refusal {
  return new Refusal(422, words.media.notAnImage(path));
}

/** What the head of a raster image says; no pixel is decoded for it. `undefined` when it is none. */
async function readMetadata(content: Buffer): Promise<Metadata | undefined> {
  try {
    return await sharp(content, { limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}

async function isDecodable(content: Buffer): Promise<boolean> {
  const image = sharp(content, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
  return image
    .resize(16)
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

function pixelsOf({ width, height, pageHeight, pages = 1 }: Metadata): number {
  return width * (pageHeight ?? height) * pages;
}

/** Whether the file says anything besides the picture. A comment counts: some cameras write a place there. */
function tellsMore({ exif, xmp, iptc, comments, tifftagPhotoshop, orientation = 1 }: Metadata): boolean {
  const blocks = [exif, xmp, iptc, comments, tifftagPhotoshop];
  return orientation !== 1 || blocks.some((block) => block !== undefined && block.length > 0);
}

function isTooLarge({ width, height, pageHeight }: Metadata): boolean {
  return Math.max(width, pageHeight ?? height) > MAX_PHOTO_SIDE;
}

/** sharp writes no metadata unless asked to, and turns the colours of a phone's wide-gamut profile into sRGB. */
function smallWithoutMetadata(content: Buffer, format: string): Promise<Buffer> {
  const image = sharp(content, { limitInputPixels: MAX_PIXELS, animated: true })
    .autoOrient()
    .resize({ width: MAX_PHOTO_SIDE, height: MAX_PHOTO_SIDE, fit: 'inside', withoutEnlargement: true });
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
