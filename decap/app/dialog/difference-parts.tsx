import type { DifferencePart } from '../drafts/differences.ts';

/** A text with the words that came and went. */
export function DifferenceParts({ parts }: { readonly parts: readonly DifferencePart[] }) {
  return parts.map(({ kind, text }, index) => {
    const key = `${kind}-${String(index)}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
  });
}
