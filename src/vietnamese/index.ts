/** The language itself: pure text in, text out. Leaf: imports nothing; runs in a browser too. */
export { childNames } from './child-names.ts';
export { fold } from './fold.ts';
export { toNfc } from './nfc.ts';
export { slugify } from './slug.ts';
export { personalNames, type PersonalName } from './personal-names.ts';
