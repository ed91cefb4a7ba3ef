import { TONES } from '../../../src/vietnamese/spelling/syllable.ts';

type Letters = Readonly<Record<string, string>>;

export const TELEX: Letters = { â: 'aa', ă: 'aw', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' };
export const VNI: Letters = { â: 'a6', ă: 'a8', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' };

/**
 * What a typist presses for a syllable.
 *
 * @param tones keys of huyền, hỏi, ngã, sắc, nặng.
 */
export function keysFor(word: string, letters: Letters, tones: string): string {
  const decomposed = word.normalize('NFD');
  const tone = TONES.findIndex((mark) => mark !== '' && decomposed.includes(mark));
  const bare = tone < 0 ? decomposed : decomposed.replace(TONES[tone] ?? '', '');
  const pressed = bare.normalize('NFC').replaceAll(/[âăêôơưđ]/gu, (letter) => letters[letter] ?? '');
  return pressed + (tone < 1 ? '' : tones.charAt(tone - 1));
}
