import { askInDialog } from '../dialog/ask-in-dialog.ts';
import { draftKeyOf, type DeskFault, type DraftKey } from './desk-refusals.ts';
import { asEntryFault } from './desk-refusals.ts';
import { fieldLabel } from './field-label.ts';
import { entryHref } from './faults-panel.tsx';
import { CHECK_WORDS } from './words.ts';

/** Where no form is on the screen (the board): what is wrong with a draft, each line leading to its form. */
export async function showRefused(draft: DraftKey, faults: readonly DeskFault[]): Promise<void> {
  const options = { title: CHECK_WORDS.dialog, givenUp: undefined, className: 'faults-dialog' };
  await askInDialog<undefined>(options, (end) => {
    const close = () => end(undefined);
    return (
      <div className="cms-dialog-body">
        <h2>{CHECK_WORDS.dialog}</h2>
        <p>{CHECK_WORDS.dialogHint}</p>
        <ul>
          {faults.map((fault) => {
            const key = draftKeyOf(fault.path) ?? draft;
            const [collection = ''] = key.split('/');
            return (
              <li key={`${fault.path} ${fault.message}`}>
                <a href={entryHref(key)} onClick={close}>
                  <strong>{fieldLabel(collection, asEntryFault(fault).path)}</strong> {fault.message}
                </a>
              </li>
            );
          })}
        </ul>
        <div className="cms-actions">
          <button type="button" data-look="main" onClick={close}>
            {CHECK_WORDS.close}
          </button>
        </div>
      </div>
    );
  });
}
