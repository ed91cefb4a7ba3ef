import { useState, type ReactNode } from 'react';
import type { Map as ImmutableMap } from 'immutable';
import { VI } from '../locale/vi/index.ts';
import { LAYOUT_WORDS } from './words.ts';

const { draftHeader, inReviewHeader, readyHeader } = VI.workflow.workflowList;

/** Decap's names of the columns, in the board's order. */
const COLUMNS: readonly (readonly [status: string, label: string])[] = [
  ['draft', draftHeader],
  ['pending_review', inReviewHeader],
  ['pending_publish', readyHeader],
];

export interface BoardColumnsProps {
  /** The drafts of each column. */
  readonly entries: ImmutableMap<string, { readonly size: number }> | undefined;
  readonly children: ReactNode;
}

/** The board, of which a phone shows one column at a time (`styles/board.css`): at first one that is not empty. */
export function BoardColumns({ entries, children }: BoardColumnsProps) {
  const [chosen, setChosen] = useState<string>();
  const sizeOf = (status: string) => entries?.get(status)?.size ?? 0;
  const shown = chosen ?? COLUMNS.find(([status]) => sizeOf(status) > 0)?.[0] ?? 'draft';
  return (
    <div className="board-columns" data-column={shown}>
      <div className="board-columns-choice" role="group" aria-label={LAYOUT_WORDS.columns}>
        {COLUMNS.map(([status, label]) => (
          <button
            key={status}
            type="button"
            aria-pressed={status === shown}
            onClick={() => setChosen(status)}
          >
            {label} ({sizeOf(status)})
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
