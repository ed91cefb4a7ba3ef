import { MAX_PHOTO_SIDE } from '../../../src/schema/index.ts';

const WEBP_QUALITY = 0.8;
/** Safari draws WebP and cannot write it. Its JPEG of this quality is as good, and larger. */
const JPEG_QUALITY = 0.85;

/**
 * A photo as the library keeps it: upright, in sRGB, at most 1600 pixels on its long side and never enlarged, and
 * nothing but the picture: a canvas knows no place, no time and no phone. Of an animation, its first picture.
 *
 * Decoding and encoding happen outside the page's own thread, so that it stays alive (HTML, 8.10: bitmaps are made in
 * parallel); at most one photo is decoded at a time, because 50 megapixels take 200 MB (`file-batch.ts`).
 *
 * @throws DOMException, Error when the browser cannot decode it
 */
export async function preparedPhoto(file: Blob, isHeic: boolean): Promise<Blob> {
  const bitmap = await decoded(file, isHeic);
  try {
    return await encoded(bitmap);
  } finally {
    bitmap.close();
  }
}

async function decoded(file: Blob, isHeic: boolean): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    // Only Safari reads HEIC by itself. 3 MB of decoder come when one comes.
    if (!isHeic) throw error;
    const { heicTo } = await import('heic-to/csp');
    return heicTo({ blob: file, type: 'bitmap' });
  }
}

async function encoded(bitmap: ImageBitmap): Promise<Blob> {
  const scale = Math.min(1, MAX_PHOTO_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const webp = await blobOf(canvas, 'image/webp', WEBP_QUALITY);
  if (webp.type === 'image/webp') return webp;
  // What is transparent would become black.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return blobOf(canvas, 'image/jpeg', JPEG_QUALITY);
}

function blobOf(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob === null)
          reject(new Error(`cannot encode ${String(canvas.width)}×${String(canvas.height)}`));
        else resolve(blob);
      },
      type,
      quality,
    );
  });
}
