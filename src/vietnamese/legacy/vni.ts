/**
 * VNI-Windows: a vowel, then a letter of Windows-1252 for its marks (`aá` is ấ, `ôø` is ờ); ư, ơ, đ and the forms of i
 * are one letter. The mark may be a capital or not, the vowel says which is meant.
 */
const TONES: Readonly<Record<string, string>> = {
  ù: '\u{301}',
  ø: '\u{300}',
  û: '\u{309}',
  õ: '\u{303}',
  ï: '\u{323}',
};
/** Marks with the circumflex of â, ê, ô. */
const HATS: Readonly<Record<string, string>> = {
  â: '\u{302}',
  á: '\u{302}\u{301}',
  à: '\u{302}\u{300}',
  å: '\u{302}\u{309}',
  ã: '\u{302}\u{303}',
  ä: '\u{302}\u{323}',
};
/** Marks with the breve of ă. */
const BREVES: Readonly<Record<string, string>> = {
  ê: '\u{306}',
  é: '\u{306}\u{301}',
  è: '\u{306}\u{300}',
  ú: '\u{306}\u{309}',
  ü: '\u{306}\u{303}',
  ë: '\u{306}\u{323}',
};
const SINGLE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...HATS, ...BREVES },
  e: { ...TONES, ...HATS },
  o: { ...TONES, ...HATS },
  u: TONES,
  y: TONES,
  ơ: TONES,
  ư: TONES,
};

export function fromVni(text: string): string {
  const letters = Array.from(text);
  let result = '';
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const lower = letter.toLowerCase();
    const single = SINGLE[lower];
    const base = single ?? lower;
    const mark = MARKS[base]?.[letters[at + 1]?.toLowerCase() ?? ''];
    if (mark !== undefined) at += 1;
    const composed = (base + (mark ?? '')).normalize('NFC');
    result += letter === lower ? composed : composed.toUpperCase();
  }
  return result;
}
