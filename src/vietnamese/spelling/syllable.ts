/** The parts of a written Vietnamese syllable: «nghiêng» is `ngh` + `iê` + `ng`, «quyết» is `qu` + `yê` + `t` + sắc. */
export interface Syllable {
  /** As spelled, in lower case: `ngh`, `gi`, `qu`, or nothing. */
  readonly onset: string;
  /** The vowels between, with their marks and without the tone: `iê`, `oa`. */
  readonly rhyme: string;
  /** The consonants after: `ng`, `ch`, or nothing. */
  readonly coda: string;
  readonly tone: Tone;
}

/** The six tones, by the combining character of each; the level tone has none. */
export const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

export type Tone = (typeof TONES)[number];

const TONE = /[\u0300\u0309\u0303\u0301\u0323]/gu;
const PARTS =
  /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]?)([aăâeêioôơuưy]+)(ch|nh|ng|[cmnpt]?)$/u;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Rhymes that take no consonant after them. */
const OPEN = setOf(
  'a ai ao au ay âu ây e eo ê êu i ia iêu iu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây uê ui uôi uơ uy uya uyu ư ưa ưi ươi ươu ưu y yêu',
);
/** Rhymes before a consonant, each with the consonants that may follow. */
const CLOSED: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    a: 'c ch m n ng nh p t',
    ă: 'c m n ng p t',
    â: 'c m n ng p t',
    e: 'c m n ng p t',
    ê: 'ch m n nh p t ng c',
    i: 'ch m n nh p t',
    iê: 'c m n ng p t',
    o: 'c m n ng p t',
    oa: 'c ch m n ng nh p t',
    oă: 'c m n ng t p',
    oe: 'm n t',
    oo: 'c ng n',
    ô: 'c m n ng p t',
    ôô: 'ng',
    ơ: 'm n p t',
    u: 'c m n ng p t',
    uâ: 'n ng t',
    uê: 'ch nh n',
    uô: 'c m n ng p t',
    uy: 'ch n nh p t',
    uyê: 'n t',
    ư: 'c m n ng t',
    ươ: 'c m n ng p t',
    yê: 'm n ng t p',
  }).map(([rhyme, codas]) => [rhyme, setOf(codas)]),
);
/** After `qu` the glide is in the onset: what remains of a rhyme with `o` or `u` before it. */
const AFTER_QU_OPEN = setOf('a ai ao au ay ây e eo ê i ia y ơ ơi êu');
const AFTER_QU_CLOSED: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    a: 'c ch n ng nh t p',
    ă: 'c m n ng t p',
    â: 'n ng t y',
    e: 'n t o',
    ê: 'n nh t ch',
    i: 'n nh t',
    y: 't nh n ch',
    yê: 'n t',
    ơ: 'n t',
    iê: 't n',
    ô: 'c',
  }).map(([rhyme, codas]) => [rhyme, setOf(codas)]),
);

/**
 * Takes a syllable apart.
 *
 * @param word one word in NFC, any case.
 * @returns `undefined` for what Vietnamese spelling cannot have: «nghành», «hnhf», «luat» with a stopped coda and no
 *   tone of sắc or nặng, two tones, a tone on a consonant.
 */
export function parseSyllable(word: string): Syllable | undefined {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return undefined;
  const bare = decomposed.replaceAll(TONE, '').normalize('NFC');
  const syllable = withTone(bare, toneOf(tones[0]));
  return syllable && tonePlaces(syllable).includes(word.toLowerCase()) ? syllable : undefined;
}

function withTone(bare: string, tone: Tone): Syllable | undefined {
  const [, onset = '', rhyme = '', coda = ''] = PARTS.exec(bare) ?? [];
  const options = [{ onset, rhyme, coda }];
  // «gì», «giếng», «giết»: the i is of the onset and of the rhyme.
  const [, giRhyme, giCoda = ''] = /^g(i|iê)(ch|nh|ng|[cmnpt]?)$/u.exec(bare) ?? [];
  if (giRhyme !== undefined) options.unshift({ onset: 'g', rhyme: giRhyme, coda: giCoda });
  const found = options.find((parts) => isSpelled(parts, tone));
  return found && { ...found, tone };
}

function toneOf(mark: string | undefined): Tone {
  return TONES.find((tone) => tone === mark) ?? '';
}

function isSpelled({ onset, rhyme, coda }: Omit<Syllable, 'tone'>, tone: Tone): boolean {
  // After a stop only sắc and nặng can be said: «luật», «luất»; never «luat», «luàt».
  if (['c', 'ch', 'p', 't'].includes(coda) && tone !== '\u0301' && tone !== '\u0323') return false;
  if (onset === 'qu') {
    return coda === '' ? AFTER_QU_OPEN.has(rhyme) : (AFTER_QU_CLOSED[rhyme]?.has(coda) ?? false);
  }
  const rhymed = coda === '' ? OPEN.has(rhyme) : (CLOSED[rhyme]?.has(coda) ?? false);
  return rhymed && onsetFits(onset, rhyme);
}

/** c/k, g/gh, ng/ngh: which one is written depends on the vowel after it. `g` before `i` is the onset of «gì». */
function onsetFits(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/u.test(rhyme);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  if (onset === 'c' || onset === 'ng') return !front;
  if (onset === 'g') return !front || rhyme.startsWith('i');
  return onset === '' ? !rhyme.startsWith('iê') : !rhyme.startsWith('yê');
}

/** How a syllable may be spelled: once, or twice where old and new ways of placing the tone differ («hòa», «hoà»). */
function tonePlaces(syllable: Syllable): readonly string[] {
  const old = spell(syllable, 'old');
  const modern = spell(syllable, 'new');
  return old === modern ? [old] : [old, modern];
}

/** Where the tone of «hòa, thủy» goes: `old` is that of school books before 1980 and of most typing programs. */
export type ToneStyle = 'old' | 'new';

/** Writes a syllable, in lower case and NFC. */
export function spell({ onset, rhyme, coda, tone }: Syllable, style: ToneStyle): string {
  const at = tonePosition(rhyme, coda, style);
  return `${onset}${rhyme.slice(0, at + 1)}${tone}${rhyme.slice(at + 1)}${coda}`.normalize('NFC');
}

function tonePosition(rhyme: string, coda: string, style: ToneStyle): number {
  const marked = rhyme.search(/[ăâêôơ](?!.*[ăâêôơ])/u);
  if (marked >= 0) return marked;
  const horned = rhyme.indexOf('ư');
  if (horned >= 0) return horned;
  if (rhyme.length === 1) return 0;
  if (coda !== '' || rhyme.length > 2) return rhyme.length > 2 && coda === '' ? 1 : rhyme.length - 1;
  return style === 'new' && ['oa', 'oe', 'uy'].includes(rhyme) ? 1 : 0;
}
