import {
  cancelLinkEdit$,
  linkDialogState$,
  removeLink$,
  updateLink$,
  useCellValue,
  usePublisher,
  type EditLinkDialog,
} from '@mdxeditor/editor';
import { useId, useState } from 'react';
import { EntryField } from '../blocks/entry-field.tsx';
import { Modal } from '../blocks/modal.tsx';
import { pages } from '../blocks/repository.ts';
import { BLOCK_WORDS } from '../blocks/words.ts';
import { linkAddress } from './link-address.ts';
import { LINK_WORDS } from './words.ts';

/** In the place of MDXEditor's own: an entry of this site is found by its title, an address is looked at. */
export function LinkDialog() {
  const state = useCellValue(linkDialogState$);
  return state.type === 'edit' ? <LinkForm state={state} /> : <></>;
}

function LinkForm({ state }: { readonly state: EditLinkDialog }) {
  const cancel = usePublisher(cancelLinkEdit$);
  const update = usePublisher(updateLink$);
  const remove = usePublisher(removeLink$);
  const [address, setAddress] = useState(state.url);
  const [text, setText] = useState(state.text);
  const [isTried, setTried] = useState(false);
  const id = useId();
  const checked = linkAddress(address, location.origin);
  const fault = isTried && 'fault' in checked ? checked.fault : undefined;

  return (
    <Modal
      title={LINK_WORDS.title}
      onClose={cancel}
      onSubmit={() => {
        setTried(true);
        if ('fault' in checked) document.getElementById(id)?.focus();
        else update({ url: checked.url, title: state.title, text: text.trim() });
      }}
      actions={
        <>
          {state.initialUrl !== '' && (
            <button
              type="button"
              onClick={() => {
                cancel();
                setTimeout(remove);
              }}
            >
              {LINK_WORDS.remove}
            </button>
          )}
          <button type="button" onClick={() => cancel()}>
            {BLOCK_WORDS.cancel}
          </button>
          <button type="submit">{BLOCK_WORDS.save}</button>
        </>
      }
    >
      <div className="body-field" data-wrong={fault !== undefined}>
        <label htmlFor={id}>{LINK_WORDS.address}</label>
        <EntryField
          common={{ id, 'aria-invalid': fault !== undefined, 'aria-describedby': `${id}-hint ${id}-fault` }}
          value={address}
          load={pages}
          onType={setAddress}
          onChoose={({ url = '' }, title) => {
            setAddress(url);
            if (text.trim() === '') setText(title);
          }}
        />
        <p id={`${id}-hint`} className="body-field-hint">
          {LINK_WORDS.hint}
        </p>
        <p id={`${id}-fault`} className="body-field-fault">
          {fault}
        </p>
      </div>
      {state.withAnchorText && (
        <div className="body-field">
          <label htmlFor={`${id}-text`}>{LINK_WORDS.text}</label>
          <input
            id={`${id}-text`}
            type="text"
            autoComplete="off"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          <p className="body-field-hint">{LINK_WORDS.textHint}</p>
        </div>
      )}
    </Modal>
  );
}
