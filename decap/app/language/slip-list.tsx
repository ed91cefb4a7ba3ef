import { SlipActions } from './slip-actions.tsx';
import type { Slip } from './slip.ts';
import { WORDS } from './words.ts';

/** More at once would be a wall. */
const MOST = 30;
/** Letters shown on each side of a slip. */
const AROUND = 24;

interface SlipListProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly slips: readonly Slip[];
  readonly hint?: string;
}

/** Every slip with its surroundings and what to do, under a line that counts them; folded until asked for. */
export function SlipList({ open, onOpen, slips, hint }: SlipListProps) {
  return (
    <details className="slips" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{WORDS.count(slips.length)}</summary>
      {hint !== undefined && <p className="slips-hint">{hint}</p>}
      <ol>
        {slips.slice(0, MOST).map((slip, at) => (
          <li key={`${String(at)} ${String(slip.finding.start)} ${slip.text}`}>
            <p className="slip-place">
              {around(slip)}
              {slip.show && (
                <button type="button" className="slip-show" onClick={() => slip.show?.()}>
                  {WORDS.show}
                </button>
              )}
            </p>
            <SlipActions slip={slip} />
          </li>
        ))}
      </ol>
      {slips.length > MOST && <p className="slips-hint">{WORDS.more(slips.length - MOST)}</p>}
    </details>
  );
}

function around({ text, finding: { start, end } }: Slip) {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return (
    <span className="slip-text">
      {from > 0 && '…'}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length && '…'}
    </span>
  );
}
