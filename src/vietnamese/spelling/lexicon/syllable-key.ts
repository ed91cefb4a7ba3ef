import { parseSyllable, spell } from '../syllable.ts';

/** After these both are written: «lý» and «lí», «kỹ» and «kĩ». */
const I_OR_Y = /^[hklmst]$/u;

const known = new Map<string, string>();

/** One spelling for all that a syllable may have: `Hoà` → `hòa`, `lý` → `lí`. Another word: in lower case. */
export function syllableKey(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const syllable = parseSyllable(word);
  const key = syllable === undefined ? word.toLowerCase() : spell(withI(syllable), 'old');
  // A text has a few thousand different words; a made-up one shall not fill the memory.
  if (known.size > 50_000) known.clear();
  known.set(word, key);
  return key;
}

function withI<S extends { readonly onset: string; readonly rhyme: string; readonly coda: string }>(
  syllable: S,
): S {
  const { onset, rhyme, coda } = syllable;
  return rhyme === 'y' && coda === '' && I_OR_Y.test(onset) ? { ...syllable, rhyme: 'i' } : syllable;
}
