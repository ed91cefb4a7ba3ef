/**
 * Composed form (Unicode NFC), in which every text of the repository is kept: macOS file names, PDF
 * clipboards and some keyboards give decomposed Vietnamese, which looks the same and compares unequal.
 */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}
