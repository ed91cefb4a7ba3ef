const DIGITS = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** Digits above or below the line as characters of their own («m²», «CO₂»): a body has no such mark. */
export function raised(digits: string, where: 'sup' | 'sub'): string {
  return digits.trim().replaceAll(/\d/gu, (digit) => DIGITS[where][Number(digit)] ?? digit);
}
