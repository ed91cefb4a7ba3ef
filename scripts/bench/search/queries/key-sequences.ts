/**
 * The keys that a person presses for a Vietnamese text in Telex or VNI: what stands in the query box when the input
 * method is off. Written from the methods' own rules (https://vi.wikipedia.org/wiki/Telex_(bộ_gõ),
 * https://vi.wikipedia.org/wiki/VNI), not as the inverse of any decoder.
 */
import { pick, type Random } from '../../random.ts';

export type InputMethod = 'telex' | 'vni';

/** When the keys of the vowel's mark and of the tone are pressed; input methods allow all of them. */
export type TypingOrder =
  /** At once after the letter: `tuyeern`, `tuye63n`. */
  | 'at the letter'
  /** The mark after its letter, the tone after the whole syllable: `tuyeenr`, `tuye6n3`. */
  | 'tone last'
  /** Both after the whole syllable: `tuyener`, `tuyen63`. */
  | 'all last';

interface Keys {
  /** Combining mark → key; for Telex of â, ê, ô the letter itself. */
  readonly marks: Readonly<Record<string, string>>;
  readonly tones: Readonly<Record<string, string>>;
  readonly stroke: string;
}

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';
const GRAVE = '\u0300';
const ACUTE = '\u0301';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';

const METHODS: Readonly<Record<InputMethod, Keys>> = {
  telex: {
    marks: { [BREVE]: 'w', [HORN]: 'w' },
    tones: { [ACUTE]: 's', [GRAVE]: 'f', [HOOK]: 'r', [TILDE]: 'x', [DOT]: 'j' },
    stroke: 'd',
  },
  vni: {
    marks: { [CIRCUMFLEX]: '6', [HORN]: '7', [BREVE]: '8' },
    tones: { [ACUTE]: '1', [GRAVE]: '2', [HOOK]: '3', [TILDE]: '4', [DOT]: '5' },
    stroke: '9',
  },
};

/** A letter taken apart. */
interface Letter {
  readonly base: string;
  /** Key of its mark, or nothing. */
  readonly mark: string;
  /** Key of its tone, or nothing. */
  readonly tone: string;
}

function letterOf(letter: string, { marks, tones, stroke }: Keys): Letter {
  if (letter === 'đ') return { base: 'd', mark: stroke, tone: '' };
  const [base = '', ...signs] = letter.normalize('NFD');
  const keyOf = (sign: string) => marks[sign] ?? (sign === CIRCUMFLEX ? base : '');
  return {
    base,
    mark: signs.map(keyOf).join(''),
    tone: signs.map((sign) => tones[sign] ?? '').join(''),
  };
}

/**
 * @param syllable NFC, lower case
 * @returns its keys: «tuyển» → `tuyeern`
 */
export function keysOfSyllable(syllable: string, method: InputMethod, order: TypingOrder): string {
  const letters = Array.from(syllable, (letter) => letterOf(letter, METHODS[method]));
  const tone = letters.map((letter) => letter.tone).join('');
  if (order === 'all last') {
    const [first, ...others] = letters;
    // Nobody leaves the stroke of đ for the end: it is pressed as a pair.
    const stroke = first?.base === 'd' ? first.mark : '';
    const marks = [stroke === '' ? (first?.mark ?? '') : '', ...others.map((letter) => letter.mark)].join('');
    // One key gives both letters of ươ their horn.
    const once = /^(?:ww|77)$/u.test(marks) ? marks.charAt(0) : marks;
    return `${first?.base ?? ''}${stroke}${others.map((letter) => letter.base).join('')}${once}${tone}`;
  }
  return (
    letters
      .map(({ base, mark, tone: own }) => base + mark + (order === 'at the letter' ? own : ''))
      .join('') + (order === 'tone last' ? tone : '')
  );
}

const ORDERS: readonly [TypingOrder, ...TypingOrder[]] = [
  'at the letter',
  'at the letter',
  'tone last',
  'tone last',
  'tone last',
  'all last',
];

/** ươ, typed with a key for each letter or, as most do, with one for both: `truwowng`, `truowng`. */
const TWO_HORNS = /u([w7])o\1/gu;

/** Every word of `text` in keys, in one typing order or another; numbers and punctuation stay. */
export function keysOfText(random: Random, text: string, method: InputMethod): string {
  const order = pick(random, ORDERS);
  const keys = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}+/gu, (syllable) => keysOfSyllable(syllable, method, order));
  return random() < 0.5 ? keys : keys.replace(TWO_HORNS, 'uo$1');
}
