import sharp from 'sharp';

// As in encode.ts: one thread each, several at a time.
sharp.concurrency(1);
sharp.cache(false);

/** Between what a camera writes and what a site needs: what reads it makes it smaller once more. */
const QUALITY = 88;

/**
 * A photo as a JPEG picture without metadata, for systems that take nothing newer: what was transparent is white.
 *
 * @param file a picture of the cache
 * @throws Error when it is not there or cannot be decoded
 */
export function plainJpeg(file: string): Promise<Uint8Array> {
  return sharp(file).flatten({ background: '#ffffff' }).jpeg({ quality: QUALITY }).toBuffer();
}
