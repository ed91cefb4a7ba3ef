import type { Finding } from '../../../src/vietnamese/spelling/index.ts';

/** A finding where it stands, and what may be done about it. */
export interface Slip {
  readonly finding: Finding;
  /** The text that it stands in. */
  readonly text: string;
  replace(suggestion: string): void;
  /** Shows the place; absent where it is seen anyway. */
  show?(): void;
}

/** Findings that a word in the school's list would settle. */
export function isWordForSchool({ finding, text }: Slip): boolean {
  const written = text.slice(finding.start, finding.end);
  return (
    ['unknown', 'typing', 'glued', 'word'].includes(finding.kind) && /^\p{L}[\p{L}\p{N} -]+$/u.test(written)
  );
}
