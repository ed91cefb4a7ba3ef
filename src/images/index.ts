/**
 * Photos made ready for the site (sizes, format, cache by content hash, no metadata), and pictures drawn for links that
 * are shared. Imports nothing of ours.
 */
export { linkOrCopy, writeAtomically } from './atomic-file.ts';
export { findMetadata } from './find-metadata.ts';
export { limiter } from './limiter.ts';
export { plainJpeg } from './plain-jpeg.ts';
export {
  isVariantName,
  openPhotoCache,
  PHOTO_PREFIX,
  photoCacheFolder,
  variantNames,
  type Photo,
  type PhotoCache,
  type PhotoResult,
} from './photo-cache.ts';
export { cardCacheFolder, cardsToDraw, drawCards, pruneCards } from './share-card/card-cache.ts';
export { rasterFormat, type RasterFormat } from './raster-format.ts';
