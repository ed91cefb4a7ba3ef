import { parseSyllable } from '../spelling/syllable.ts';

/**
 * TCVN 5712:1993, third set (VN3), which the «ABC» fonts (.VnTime, .VnArial…) show: one byte a letter, which reads as
 * Windows-1252 elsewhere. There are no capitals with a tone: the fonts whose names end in H show all letters as capitals.
 */
const ROWS: readonly (readonly [bytes: string, letters: string])[] = [
  ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
  ['¨©ª«¬\u{AD}®', 'ăâêôơưđ'],
  ['µ¶·¸¹', 'àảãáạ'],
  ['»¼½¾Æ', 'ằẳẵắặ'],
  ['ÇÈÉÊË', 'ầẩẫấậ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ÒÓÔÕÖ', 'ềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['åæçèé', 'ồổỗốộ'],
  ['êëìíî', 'ờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['õö÷øù', 'ừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([bytes, letters]) => {
    const written = Array.from(letters);
    return Array.from(bytes).map((byte, index): [string, string] => [byte, written[index] ?? byte]);
  }),
);

/** A word with a hyphen for its «ư»: programs take U+00AD, the byte of ư, for a hyphen («tr-êng», «nh-ng», «thø t-»). */
const HYPHEN_FOR_U = /(?<![\p{L}\p{N}-])(\p{L}{1,3})-(\p{L}*)(?![\p{L}\p{N}-])/gu;

/** @param capitals whether the font was one of those that show capitals alone (`.VnTimeH`) */
export function fromTcvn3(text: string, capitals = false): string {
  const letters = Array.from(text, (byte) => LETTERS.get(byte) ?? byte).join('');
  const whole = letters.replaceAll(HYPHEN_FOR_U, (written, onset: string, rest: string) => {
    const word = `${onset}ư${rest}`;
    const meant = parseSyllable(word) !== undefined && (rest !== '' || onset === onset.toLowerCase());
    return meant ? word : written;
  });
  return capitals ? whole.toLocaleUpperCase('vi') : whole;
}
