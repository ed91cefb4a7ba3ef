/** What sort of slip it is: what a list of slips is ordered and counted by. */
export type FindingKind =
  'unknown' | 'typing' | 'glued' | 'word' | 'repeated' | 'spacing' | 'punctuation' | 'tone' | 'capital';

/** The sorts, as a list of slips names them. */
const KIND_NAMES: Readonly<Record<FindingKind, string>> = {
  unknown: 'Chính tả',
  typing: 'Bộ gõ',
  glued: 'Dính chữ',
  word: 'Chính tả',
  repeated: 'Lặp từ',
  spacing: 'Dấu cách',
  punctuation: 'Dấu câu',
  tone: 'Dấu thanh',
  capital: 'Viết hoa',
};

/** A likely slip: for a person to judge. */
export interface Finding {
  readonly kind: FindingKind;
  /** In UTF-16 code units of the text that was checked. */
  readonly start: number;
  readonly end: number;
  /** One sentence in Vietnamese: what, and what to do. */
  readonly message: string;
  /** What to write in place of `start` to `end`, best first; none when there is no good guess. */
  readonly suggestions: readonly string[];
}

/** A finding in one line: its sort, what it is, and what to write where the message does not say it. */
export function describeFinding({ kind, message, suggestions }: Finding): string {
  const meant = kind === 'unknown' ? suggestions.map((suggestion) => `«${suggestion}»`).join(', ') : '';
  return `${KIND_NAMES[kind]}: ${message}${meant === '' ? '' : ` Có thể là ${meant}.`}`;
}
