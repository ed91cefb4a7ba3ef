import { WORDS } from './name-words.ts';

/** What looks like somebody's name in a text. */
export interface PersonalName {
  /** As written, without what it is addressed with: `Nguyễn Thị Hoa`, `Hoa`. */
  readonly name: string;
  /** Whether it is only what somebody is called by, after «ông», «chị»…: it has no family name. */
  readonly given: boolean;
  /** Where it begins, in UTF-16 code units. */
  readonly index: number;
}

/** A capitalized syllable of Vietnamese, or one in capitals. */
const SYLLABLE = /^(?:\p{Lu}\p{Ll}*|\p{Lu}{2,7})$/u;
const VOWEL = /[aeiouy]/u;
/** `A` in «Nguyễn Văn A»: a letter that stands for a name. «Ý» is one. */
const PLACEHOLDER = /^[A-Z]$/u;
const WORD = /[\p{L}\p{Mark}]+/gu;
/** What may stand between two syllables of one name. */
const JOIN = /^[^\S\n]*\n?[^\S\n]*$/u;
/** After these a capital letter says nothing: a sentence or a quotation begins. */
const SENTENCE_START = /(?:^|[.!?…:;\n>*_"'“‘«(–—•-])\s*$/u;
/** Syllables of the longest name. */
const LONGEST = 5;

interface Word {
  readonly text: string;
  readonly index: number;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/**
 * Finds what is likely a person's name in Vietnamese text: a family name with what follows it («Nguyễn Thị Hoa»), or
 * what follows a form of address («chị Hoa», «cháu Minh Anh»). Not names of places, schools, streets and figures that
 * these bear; not a letter that stands for a name («Nguyễn Văn A», «chị H.»).
 *
 * Likely, not certain: what it finds is for a person to judge. In NFC text only.
 */
export function personalNames(text: string): readonly PersonalName[] {
  const words = wordsOf(text);
  const found: PersonalName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = capitalizedFrom(words, at);
    if (run.length === 0) continue;
    const name = nameIn(words, at, run, text);
    if (name) found.push(name);
    at += run.length - 1;
  }
  return found;
}

function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = text.slice(end, index);
    end = index + word.length;
    return { text: word, index, gap };
  });
}

/** The capitalized syllables from `at` on that belong together. */
function capitalizedFrom(words: readonly Word[], at: number): readonly Word[] {
  let end = at;
  while (end < words.length) {
    const word = words[end];
    if (!word || !isSyllable(word.text) || (end > at && !JOIN.test(word.gap))) break;
    end += 1;
  }
  return words.slice(at, end);
}

function isSyllable(text: string): boolean {
  return SYLLABLE.test(text) && VOWEL.test(bare(text));
}

/** `Nguyễn` → `nguyen`: for what does not hang on marks. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** `HOA` → `Hoa`. */
function titled(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}

function nameIn(
  words: readonly Word[],
  at: number,
  run: readonly Word[],
  text: string,
): PersonalName | undefined {
  const before = words.slice(Math.max(0, at - 2), at).map(({ text: word }) => word.toLowerCase());
  const addressed = at > 0 && JOIN.test(run[0]?.gap ?? '') && isAddress(before);
  if (!addressed && JOIN.test(run[0]?.gap ?? '') && isPlaceWord(before)) return undefined;
  const start = firstOfName(run, text, addressed);
  const syllables = run.slice(start.index);
  if (syllables.length === 0) return undefined;
  return start.addressed ? addressedName(syllables) : fullName(syllables);
}

/** Where a name may begin in a run: after «Chị», «Phụ huynh» with a capital, or after the first word of a sentence. */
function firstOfName(run: readonly Word[], text: string, addressed: boolean) {
  const [first, second] = run;
  if (!first || addressed || run.length === 1) return { index: 0, addressed };
  const word = titled(first.text).toLowerCase();
  if (WORDS.addresses.has(word) && !isFamilyName(titled(first.text), run.length)) {
    return { index: 1, addressed: true };
  }
  const opensSentence = SENTENCE_START.test(text.slice(Math.max(0, first.index - 8), first.index));
  const familyAfter = second !== undefined && isFamilyName(titled(second.text), run.length - 1);
  const skips = opensSentence && familyAfter && !isFamilyName(titled(first.text), run.length);
  return { index: skips && !WORDS.places.has(word) ? 1 : 0, addressed: false };
}

/** «chị Hoa», «cô giáo Hoa», «đồng chí Hoa»; not «trẻ em Việt Nam», «tiếng Anh», «nước Anh». */
function isAddress(before: readonly string[]): boolean {
  const [first = '', last = ''] = before.length === 1 ? ['', ...before] : before;
  if (WORDS.addressPairs.has(`${first} ${last}`)) return true;
  return WORDS.addresses.has(last) && !WORDS.notAddressedAfter.has(first);
}

function isPlaceWord(before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  return WORDS.places.has(last) || WORDS.placePairs.has(before.join(' '));
}

function isFamilyName(syllable: string, length: number): boolean {
  return WORDS.familyNames.has(syllable) && (length > 2 || WORDS.surely.has(syllable));
}

function fullName(run: readonly Word[]): PersonalName | undefined {
  const [first, second] = run;
  if (!first || !second) return undefined;
  const syllables = run.map(({ text }) => titled(text));
  const [family = '', middle = ''] = syllables;
  const named = isThi(syllables) || (isFamilyName(family, run.length) && !isHeading(run));
  if (!named || WORDS.notMiddle.has(`${family} ${middle}`)) return undefined;
  return asName(run, false);
}

/** «TRẦN LỚP HỌC BỊ THẤM»: so many capitals are no name. */
function isHeading(run: readonly Word[]): boolean {
  return run.length > LONGEST - 1 && run.every(({ text }) => text === text.toUpperCase());
}

/** «Lò Thị Mai»: whatever the family name, «Thị» tells. */
function isThi([family = '', middle, given]: readonly string[]): boolean {
  return middle === 'Thị' && given !== undefined && !WORDS.beforeThi.has(family);
}

function addressedName(run: readonly Word[]): PersonalName | undefined {
  const full = fullName(run);
  if (full) return full;
  const syllables = run.map(({ text }) => titled(text));
  const [first = '', second = ''] = syllables;
  if (WORDS.notGiven.has(first) || WORDS.notGiven.has(`${first} ${second}`)) return undefined;
  return asName(run, true);
}

/** `undefined` for a name that is a figure's or a place's, or that a letter stands for. */
function asName(run: readonly Word[], given: boolean): PersonalName | undefined {
  const kept = run.slice(0, LONGEST);
  const name = kept.map(({ text }) => titled(text)).join(' ');
  const [first] = kept;
  if (!first || WORDS.figures.has(name) || kept.some(({ text }) => PLACEHOLDER.test(text))) return undefined;
  return { name, given, index: first.index };
}
