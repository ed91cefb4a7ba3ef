import { z } from 'zod';
import { asField, missingMessage, requiredOr, type FieldOptions } from './form-field.ts';

/** Where `content/media/` is addressed from: `/media/2022/anh.jpg` is `content/media/2022/anh.jpg`. */
export const MEDIA_PREFIX = '/media/';

/** Longest side of a photo that is stored, in pixels: as large as the site ever shows one. */
export const MAX_PHOTO_SIDE = 1600;

/** Largest file that is taken, in bytes: Git keeps all of it for ever, and a parent fetches it with a phone. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export const IMAGE_EXTENSIONS = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'] as const;
/** What is handed out as it is: documents, tables, films. */
export const FILE_EXTENSIONS = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'zip',
  'csv',
  'mp4',
  'webm',
] as const;

export type FileExtension = (typeof FILE_EXTENSIONS)[number];

export interface FileOptions extends FieldOptions {
  /** Default: all of `FILE_EXTENSIONS`. */
  readonly extensions?: readonly [FileExtension, ...FileExtension[]];
}

/** No `..`, no hidden name, no backslash: a media address can only point below `content/media/`. */
function mediaAddress(extensions: readonly string[]): RegExp {
  return new RegExp(
    `^/media/(?:[^./\\\\\\s][^/\\\\]*/)*[^./\\\\\\s][^/\\\\]*\\.(?:${extensions.join('|')})$`,
    'iu',
  );
}

function mediaField(
  options: FieldOptions,
  kind: 'image' | 'file',
  extensions: readonly string[],
): z.ZodString {
  const wrong = `«${options.label}» phải là tệp trong thư viện, ví dụ /media/2022/ten-tep.${extensions[0] ?? ''} (các đuôi dùng được: ${extensions.join(', ')}).`;
  const schema = z
    .string({ error: requiredOr(options, wrong) })
    .overwrite((value) => value.normalize('NFC').trim())
    .min(1, { error: missingMessage(options), abort: true })
    .regex(mediaAddress(extensions), wrong);
  return asField(schema, options, { kind });
}

/** A photo of the media library, by its address: `/media/…`. */
export function image(options: FieldOptions): z.ZodString {
  return mediaField(options, 'image', IMAGE_EXTENSIONS);
}

/** A document of the media library, by its address: `/media/…`. */
export function file({ extensions = FILE_EXTENSIONS, ...options }: FileOptions): z.ZodString {
  return mediaField(options, 'file', extensions);
}
