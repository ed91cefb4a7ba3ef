/** The words of a Hunspell list: a count, then one word a line. Flags of affixes are none in the Vietnamese one. */
export function parseWordList(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
