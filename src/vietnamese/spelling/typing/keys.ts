import { parseSyllable, spell, TONES, type Syllable } from '../syllable.ts';

/** A typing method: what its keys do to letters that stand already. */
interface Method {
  /** The tone that a key gives. */
  readonly tones: Readonly<Record<string, string>>;
  /** What a key makes of a letter before it. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const [, HUYEN, HOI, NGA, SAC, NANG] = TONES;

/** Telex: `hojc` is «học», `tuwcow` «tư cơ». */
const TELEX: Method = {
  tones: { s: SAC, f: HUYEN, r: HOI, x: NGA, j: NANG },
  marks: {
    w: { a: 'ă', o: 'ơ', u: 'ư' },
    a: { a: 'â' },
    e: { e: 'ê' },
    o: { o: 'ô' },
    d: { d: 'đ' },
  },
};

/** VNI: `ho5c` is «học», `tuye6n` «tuyên». */
const VNI: Method = {
  tones: { '1': SAC, '2': HUYEN, '3': HOI, '4': NGA, '5': NANG },
  marks: {
    '6': { a: 'â', e: 'ê', o: 'ô' },
    '7': { o: 'ơ', u: 'ư' },
    '8': { a: 'ă' },
    '9': { d: 'đ' },
  },
};

/** What keys typed without the typing program stand for. */
export interface Typed {
  /** Letters with their marks, without the tone. */
  readonly letters: string;
  readonly tone: string;
  /** How many keys were of the typing method. */
  readonly keys: number;
}

const VOWEL = /[aăâeêioôơuưy]/u;

/** @param keys in lower case: `hojc`, `ho5c`; letters with marks may be among them. */
export function typedIn(keys: string): Typed {
  return press(keys, /\d/u.test(keys) ? VNI : TELEX);
}

/** The tone that the last key of a word gives, in Telex. */
export function toneKey(keys: string): string | undefined {
  return TELEX.tones[keys.slice(-1)];
}

function press(keys: string, { tones, marks }: Method): Typed {
  let letters = '';
  let tone = '';
  let count = 0;
  for (const key of keys.normalize('NFC')) {
    const marked = mark(letters, key, marks[key] ?? {});
    const newTone = VOWEL.test(letters) ? tones[key] : undefined;
    if (marked !== undefined) {
      letters = marked;
      count += 1;
    } else if (newTone !== undefined && tone === '') {
      tone = newTone;
      count += 1;
    } else letters += key;
  }
  return { letters, tone, keys: count };
}

/** The last letter that the key can change; `uo` becomes `ươ` as one. */
function mark(letters: string, key: string, changes: Readonly<Record<string, string>>): string | undefined {
  const changed = (from: string) => changes[from] !== undefined;
  const at = Array.from(letters).findLastIndex(changed);
  if (at < 0) return undefined;
  // d is doubled at its place or at the end of the syllable, never after another consonant's word.
  if (key === 'd' && at !== 0) return undefined;
  const from = letters.charAt(at);
  const before = letters.charAt(at - 1);
  const pair = from === 'o' && before === 'u' && changed('u');
  const start = pair ? at - 1 : at;
  const replaced = pair ? 'ươ' : (changes[from] ?? '');
  return letters.slice(0, start) + replaced + letters.slice(at + 1);
}

/** The syllable that keys stand for, when they stand for exactly one. */
export function typedSyllable(keys: string): { readonly text: string; readonly keys: number } | undefined {
  const typed = typedIn(keys);
  const syllable = spellTyped(typed);
  return syllable === undefined ? undefined : { text: syllable, keys: typed.keys };
}

function spellTyped({ letters, tone }: Typed): string | undefined {
  // «letters» may hold a tone already: half of the word was typed with the program on.
  const own: Syllable | undefined = parseSyllable(letters);
  if (own !== undefined) {
    if (tone === '') return spell(own, 'old');
    if (own.tone !== '') return undefined;
  }
  // A stopped coda has no level tone, so that the letters alone may be none: try with the tone.
  for (let at = letters.length; at > 0; at -= 1) {
    if (!VOWEL.test(letters.charAt(at - 1))) continue;
    const toned = (letters.slice(0, at) + tone + letters.slice(at)).normalize('NFC');
    const found = parseSyllable(toned);
    if (found) return spell(found, 'old');
  }
  return undefined;
}
