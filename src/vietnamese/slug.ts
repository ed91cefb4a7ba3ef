import { fold } from './fold.ts';

const NOT_SLUG = /[^a-z0-9]+/gu;
const OUTER_HYPHENS = /^-|-$/gu;

/** ASCII, kebab-case: `Lễ khai giảng 2022–2023` → `le-khai-giang-2022-2023`. Empty when no letter or digit is left. */
export function slugify(text: string): string {
  return fold(text).replace(NOT_SLUG, '-').replace(OUTER_HYPHENS, '');
}
