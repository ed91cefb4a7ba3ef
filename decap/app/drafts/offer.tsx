import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import './drafts.css';
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
  return showDialog<OfferAnswer>((answer) => <OfferBox offer={offer} onAnswer={answer} />, 'later');
}

function OfferBox({ offer, onAnswer }: { readonly offer: Offer; onAnswer: (answer: OfferAnswer) => void }) {
  const { time, differences, isNew, changed } = offer;
  return (
    <>
      <h2 id="draft-offer">{WORDS.heading(time)}</h2>
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
              {difference.parts.map(({ kind, text }, index) => {
                const key = `${kind}-${String(index)}`;
                if (kind === 'added') return <ins key={key}>{text}</ins>;
                return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
              })}
            </dd>
          </div>
        ))}
      </dl>
      <div className="draft-buttons">
        <button type="button" className="draft-main" autoFocus onClick={() => onAnswer('restore')}>
          {WORDS.restore}
        </button>
        <button type="button" onClick={() => onAnswer('later')}>
          {WORDS.later}
        </button>
        <button
          type="button"
          className="draft-danger"
          onClick={() => {
            if (confirm(WORDS.discardSure)) onAnswer('discard');
          }}
        >
          {WORDS.discard}
        </button>
      </div>
    </>
  );
}

/** Tells what stays on this device, before a person leaves it. */
export async function tellWhatStays(titles: readonly string[], days: number): Promise<void> {
  const { heading, hint, leave } = DRAFT_WORDS.signOut;
  await showDialog<'read'>(
    (answer) => (
      <>
        <h2 id="draft-offer">{heading}</h2>
        <p>{hint(days)}</p>
        <ul>
          {titles.map((title, index) => (
            <li key={`${title}-${String(index)}`}>{title}</li>
          ))}
        </ul>
        <div className="draft-buttons">
          <button type="button" className="draft-main" autoFocus onClick={() => answer('read')}>
            {leave}
          </button>
        </div>
      </>
    ),
    'read',
  );
}

/** A modal dialog of its own; resolves with what is chosen, or with `closed` when it is closed. */
function showDialog<Answer>(
  content: (answer: (value: Answer) => void) => ReactNode,
  closed: Answer,
): Promise<Answer> {
  const dialog = document.createElement('dialog');
  dialog.className = 'draft-offer';
  dialog.setAttribute('aria-labelledby', 'draft-offer');
  document.body.append(dialog);
  const root = createRoot(dialog);
  return new Promise<Answer>((resolve) => {
    dialog.addEventListener('cancel', () => {
      resolve(closed);
    });
    root.render(content(resolve));
    dialog.showModal();
  }).finally(() => {
    dialog.close();
    root.unmount();
    dialog.remove();
  });
}
