import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';

/**
 * What a person typed, as a commit message keeps it: NFC, `\n` line ends, without control characters and without blank
 * lines around it.
 *
 * @param most characters
 * @returns `undefined` when nothing is left
 * @throws Refusal 422 when it is longer
 */
export function personText(typed: string, most: number): string | undefined {
  const text = typed
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/gu, '\n')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  if (text.length > most) throw new Refusal(422, words.notes.tooLong(most));
  return text === '' ? undefined : text;
}
