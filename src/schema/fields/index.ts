/** Field builders: each returns a zod schema that carries its own label, hint, widget and Vietnamese errors. */
export { pageAddress, webAddress } from './address.ts';
export { choice } from './choice.ts';
export { choices } from './choices.ts';
export { computed } from './computed.ts';
export { date } from './date.ts';
export { flag } from './flag.ts';
export { formField, optional, orElse, placed, type Choice, type FormField } from './form-field.ts';
export { group } from './group.ts';
export { list } from './list.ts';
export {
  file,
  FILE_EXTENSIONS,
  image,
  IMAGE_EXTENSIONS,
  MAX_FILE_BYTES,
  MAX_PHOTO_SIDE,
  MEDIA_PREFIX,
} from './media.ts';
export { decimal, integer } from './number.ts';
export { reference } from './reference.ts';
export { text } from './text.ts';
