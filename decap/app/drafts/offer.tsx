import './drafts.css';
import { askInDialog } from '../dialog/ask-in-dialog.ts';
import { DifferenceParts } from '../dialog/difference-parts.tsx';
import type { Difference } from './differences.ts';
import { DRAFT_WORDS } from './words.ts';

/** What a person decides about writing that was found on this device. */
export type OfferAnswer = 'restore' | 'discard' | 'later';

export interface Offer {
  /** `lúc 14:05 hôm nay` */
  readonly time: string;
  /** What the kept text has otherwise than the entry as it is. */
  readonly differences: readonly Difference[];
  readonly isNew: boolean;
  /** The entry was saved since the writing began: by whom and when, as far as that is known. */
  readonly changed?: { readonly by?: string; readonly at?: string };
}

const WORDS = DRAFT_WORDS.offer;

/** Shows kept writing over the form, and what differs. Closing the dialog puts it off. */
export function askAboutKept(offer: Offer): Promise<OfferAnswer> {
  return askInDialog<OfferAnswer>({ title: WORDS.heading(offer.time), givenUp: 'later' }, (answer) => (
    <OfferBox offer={offer} onAnswer={answer} />
  ));
}

function OfferBox({ offer, onAnswer }: { readonly offer: Offer; onAnswer: (answer: OfferAnswer) => void }) {
  const { time, differences, isNew, changed } = offer;
  return (
    <div className="cms-dialog-body">
      <h2>{WORDS.heading(time)}</h2>
      {changed && (
        <p className="draft-notice">
          {WORDS.changed(
            changed.by === undefined ? '' : WORDS.by(changed.by),
            changed.at === undefined ? '' : WORDS.at(changed.at),
          )}
        </p>
      )}
      <p>{isNew ? WORDS.hintNew : WORDS.hint}</p>
      <dl className="draft-differences">
        {differences.map((difference) => (
          <div key={difference.field}>
            <dt>{difference.label}</dt>
            <dd>
              <DifferenceParts parts={difference.parts} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="cms-actions">
        <button type="button" data-look="main" autoFocus onClick={() => onAnswer('restore')}>
          {WORDS.restore}
        </button>
        <button type="button" onClick={() => onAnswer('later')}>
          {WORDS.later}
        </button>
        <button
          type="button"
          data-look="danger"
          onClick={() => {
            if (confirm(WORDS.discardSure)) onAnswer('discard');
          }}
        >
          {WORDS.discard}
        </button>
      </div>
    </div>
  );
}

/** Tells what stays on this device, before a person leaves it. */
export async function tellWhatStays(titles: readonly string[], days: number): Promise<void> {
  const { heading, hint, leave } = DRAFT_WORDS.signOut;
  await askInDialog<'read'>({ title: heading, givenUp: 'read' }, (answer) => (
    <div className="cms-dialog-body">
      <h2>{heading}</h2>
      <p>{hint(days)}</p>
      <ul>
        {titles.map((title, index) => (
          <li key={`${title}-${String(index)}`}>{title}</li>
        ))}
      </ul>
      <div className="cms-actions">
        <button type="button" data-look="main" autoFocus onClick={() => answer('read')}>
          {leave}
        </button>
      </div>
    </div>
  ));
}
