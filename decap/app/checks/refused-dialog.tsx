import { createRoot } from 'react-dom/client';
import { draftKeyOf, type DeskFault, type DraftKey } from './desk-refusals.ts';
import { asEntryFault } from './desk-refusals.ts';
import { fieldLabel } from './field-label.ts';
import { entryHref } from './faults-panel.tsx';
import { CHECK_WORDS } from './words.ts';

/** Where no form is on the screen (the board): what is wrong with a draft, each line leading to its form. */
export function showRefused(draft: DraftKey, faults: readonly DeskFault[]): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'faults-dialog';
  dialog.setAttribute('aria-label', CHECK_WORDS.dialog);
  document.body.append(dialog);
  const root = createRoot(dialog);
  dialog.addEventListener('close', () => {
    root.unmount();
    dialog.remove();
  });
  const close = () => {
    dialog.close();
  };
  root.render(
    <>
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
      <button type="button" onClick={close}>
        {CHECK_WORDS.close}
      </button>
    </>,
  );
  dialog.showModal();
}
