/** Vietnamese as a typing program makes it: what stands on the screen after each key of a word. */

export interface InputMethod {
  /** The combining tone that a key gives. */
  readonly tones: Readonly<Record<string, string>>;
  /** What a key makes of a letter that stands before it. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const HUYEN = '\u0300';
const HOI = '\u0309';
const NGA = '\u0303';
const SAC = '\u0301';
const NANG = '\u0323';

export const TELEX: InputMethod = {
  tones: { s: SAC, f: HUYEN, r: HOI, x: NGA, j: NANG },
  marks: {
    w: { a: 'ă', o: 'ơ', u: 'ư' },
    a: { a: 'â' },
    e: { e: 'ê' },
    o: { o: 'ô' },
    d: { d: 'đ' },
  },
};

export const VNI: InputMethod = {
  tones: { '1': SAC, '2': HUYEN, '3': HOI, '4': NGA, '5': NANG },
  marks: {
    '6': { a: 'â', e: 'ê', o: 'ô' },
    '7': { o: 'ơ', u: 'ư' },
    '8': { a: 'ă' },
    '9': { d: 'đ' },
  },
};

/** What stands after each of the word's keys: `tuwf` in Telex is `t`, `tu`, `tư`, `từ`. */
export function states(keys: string, method: InputMethod): readonly string[] {
  let letters: string[] = [];
  let tone = '';
  return Array.from(keys, (key) => {
    const marked = mark(letters, method.marks[key.toLowerCase()] ?? {});
    const newTone = method.tones[key.toLowerCase()];
    if (marked !== undefined) letters = marked;
    else if (newTone !== undefined && letters.some(isVowel)) tone = newTone;
    else letters = [...letters, key];
    return withTone(letters, tone);
  });
}

/** Words are what lies between these; each ends the word before it. */
export function splitTyped(typed: string): readonly string[] {
  return typed.split(/([^\p{L}\p{N}])/u).filter((part) => part !== '');
}

function mark(letters: readonly string[], changes: Readonly<Record<string, string>>): string[] | undefined {
  const changed = (letter: string) => changes[letter.toLowerCase()];
  const at = letters.findLastIndex((letter) => changed(letter) !== undefined);
  if (at < 0) return undefined;
  const pair = letters[at]?.toLowerCase() === 'o' && letters[at - 1]?.toLowerCase() === 'u';
  const first = pair && changed('u') !== undefined ? at - 1 : at;
  return letters.map((letter, index) =>
    index < first || index > at ? letter : inCaseOf(letter, changed(letter) ?? letter),
  );
}

/** «hòa», «thủy»: on the marked vowel; else on the last before a final consonant, else on the last but one. */
function withTone(letters: readonly string[], tone: string): string {
  const vowels = [...letters.keys()].filter((at) => isVowel(letters[at] ?? ''));
  const glide = /^(?:qu|gi)/iu.test(letters.join('')) && vowels.length > 1;
  const own = glide ? vowels.slice(1) : vowels;
  const marked = own.findLast((at) => /[ăâêôơư]/iu.test(letters[at] ?? ''));
  const open = own.at(-1) === letters.length - 1;
  const place = marked ?? (open && own.length > 1 ? own.at(-2) : own.at(-1));
  return letters.map((letter, at) => (at === place ? (letter + tone).normalize('NFC') : letter)).join('');
}

function isVowel(letter: string): boolean {
  return /[aăâeêioôơuưy]/iu.test(letter);
}

function inCaseOf(letter: string, changed: string): string {
  return letter === letter.toUpperCase() ? changed.toUpperCase() : changed;
}
