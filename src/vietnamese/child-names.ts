import { personalNames, type PersonalName } from './personal-names.ts';

/** What a child is spoken of with. Not «em» and «con»: grown-ups are called so too. */
const CHILD = /(?:^|[^\p{L}\p{Mark}])(?:bé|cháu|học sinh)\s+$/iu;
/** Whether it is worth looking for names at all. */
const PERHAPS = /(?:bé|cháu|học sinh)\s+\p{Lu}/iu;
/** Longest that may stand before the name: «học sinh» and what parts it from the word before. */
const BEFORE = 12;

/** The names in a text that are likely a child's: «bé Nguyễn Minh Khôi», «cháu Khôi». In NFC text only. */
export function childNames(text: string): readonly PersonalName[] {
  if (!PERHAPS.test(text)) return [];
  return personalNames(text).filter(({ index }) =>
    CHILD.test(text.slice(Math.max(0, index - BEFORE), index)),
  );
}
