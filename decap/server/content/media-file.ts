import sharp from 'sharp';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { MediaPath } from './content-path.ts';

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

/**
 * Holds an upload's content against its name.
 *
 * @throws Refusal 422 when they do not agree: an SVG or a page named `.jpg`, a photo that cannot be decoded
 */
export async function checkMediaFile(path: string, media: MediaPath, content: Buffer): Promise<void> {
  if (media.kind === 'file') {
    const signature = SIGNATURES[media.extension];
    if (signature === undefined || !content.subarray(0, signature.length).equals(signature)) {
      throw new Refusal(422, words.media.notThatDocument(path, media.extension));
    }
    return;
  }
  const format = await decodedFormat(content);
  if (format !== IMAGE_FORMATS[media.extension]) throw new Refusal(422, words.media.notAnImage(path));
}

/** The format of a raster image that can really be decoded, or `undefined`. */
async function decodedFormat(content: Buffer): Promise<string | undefined> {
  try {
    const image = sharp(content, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const { format } = await image.metadata();
    if (Object.values(IMAGE_FORMATS).includes(format)) await image.resize(16).toBuffer();
    return format;
  } catch {
    return undefined;
  }
}
