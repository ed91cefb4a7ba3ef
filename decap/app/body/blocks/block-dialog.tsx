import { rootEditor$, useCellValue, usePublisher } from '@mdxeditor/editor';
import { $getNodeByKey } from 'lexical';
import { useId, useState } from 'react';
import { palette } from '../../../../src/mdx/index.ts';
import { changeBlock, insertBlock, isBlockNode } from './block-actions.ts';
import type { BlockContent } from './block-content.ts';
import { attributesOf, blockControls, blockFaults, type Attributes } from './block-form.ts';
import { openDialog$ } from './cells.ts';
import { FormField } from './form-field.tsx';
import { PhotoFields } from './photo-fields.tsx';
import { chooseMedia } from './media-library.ts';
import { Modal } from './modal.tsx';
import { BLOCK_WORDS } from './words.ts';

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

/** The form of a block that is to be inserted, or of one that stands in the text. */
export function BlockDialog() {
  const dialog = useCellValue(openDialog$);
  const editor = useCellValue(rootEditor$);
  const open = usePublisher(openDialog$);
  if (editor === null || dialog === undefined || dialog.show === 'menu' || dialog.show === 'photos')
    return null;
  const close = () => {
    open(undefined);
  };
  if (dialog.show === 'new') {
    return (
      <BlockForm
        isNew
        content={{ name: dialog.name, attributes: {}, photos: [] }}
        onClose={close}
        onDone={(content, text) => {
          close();
          setTimeout(() => {
            insertBlock(editor, content, text);
          });
        }}
      />
    );
  }
  const content = editor.read(() => {
    const block = $getNodeByKey(dialog.key);
    return isBlockNode(block) ? block.content() : undefined;
  });
  if (content === undefined) return null;
  return (
    <BlockForm
      isNew={false}
      content={content}
      onClose={close}
      onDone={(changed) => {
        close();
        changeBlock(editor, dialog.key, (block) => {
          block.setContent(changed);
        });
      }}
    />
  );
}

interface BlockFormProps {
  readonly isNew: boolean;
  readonly content: BlockContent;
  readonly onClose: () => void;
  /** @param text what a new block that holds text begins with */
  readonly onDone: (content: BlockContent, text: string) => void;
}

function BlockForm({ isNew, content, onClose, onDone }: BlockFormProps) {
  const { name } = content;
  const [values, setValues] = useState<Attributes>(content.attributes);
  const [photos, setPhotos] = useState<readonly Attributes[]>(
    isNew && name === 'Gallery' ? [{}] : content.photos,
  );
  const [text, setText] = useState('');
  /** Fields speak up once they have been typed in, and all of them once «Chèn» was pressed. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const { isAway, onChooseMedia } = useMediaLibrary();

  const faults = blockFaults(name, values);
  const photoFaults = photos.map((photo) => blockFaults('Figure', photo));
  const firstText = isNew ? firstTextOf(name) : undefined;
  const lacksText = firstText !== undefined && text.trim() === '';
  const lacksPhoto = name === 'Gallery' && photos.length === 0;
  const isWrong = faults.size > 0 || lacksText || lacksPhoto || photoFaults.some(({ size }) => size > 0);

  const submit = () => {
    setTried(true);
    if (isWrong) {
      focusFirstFault();
      return;
    }
    onDone(
      {
        name,
        attributes: attributesOf(name, values),
        photos: photos.map((photo) => attributesOf('Figure', photo)),
      },
      text,
    );
  };
  return (
    <Modal
      title={palette[name].label}
      away={isAway}
      onClose={onClose}
      onSubmit={submit}
      actions={<FormActions isNew={isNew} isWrong={isTried && isWrong} onClose={onClose} />}
    >
      {blockControls(name).map((control) => (
        <FormField
          key={control.name}
          control={control}
          value={values[control.name] ?? ''}
          fault={isTried || touched.has(control.name) ? faults.get(control.name) : undefined}
          onChooseMedia={onChooseMedia}
          onChange={(changed) => {
            setValues((known) => ({ ...known, ...changed }));
            setTouched((known) => new Set([...known, control.name]));
          }}
        />
      ))}
      {name === 'Gallery' && (
        <PhotoFields
          photos={photos}
          faults={isTried ? photoFaults : photoFaults.map(() => NO_FAULTS)}
          fault={isTried && lacksPhoto ? BLOCK_WORDS.needsPhoto : undefined}
          onChooseMedia={onChooseMedia}
          onChange={setPhotos}
        />
      )}
      {firstText !== undefined && (
        <FirstText label={firstText} text={text} isWrong={isTried && lacksText} onChange={setText} />
      )}
    </Modal>
  );
}

/** The media library, and whether it is open. */
function useMediaLibrary() {
  const [isAway, setAway] = useState(false);
  const onChooseMedia = async (kind: 'image' | 'file') => {
    setAway(true);
    try {
      return await chooseMedia(kind);
    } finally {
      setAway(false);
    }
  };
  return { isAway, onChooseMedia };
}

function focusFirstFault(): void {
  setTimeout(() => document.querySelector<HTMLElement>('.body-dialog [aria-invalid=true]')?.focus());
}

function FormActions({ isNew, isWrong, onClose }: { isNew: boolean; isWrong: boolean; onClose: () => void }) {
  return (
    <>
      {isWrong && (
        <p className="body-field-fault" role="alert">
          {BLOCK_WORDS.faultsAbove}
        </p>
      )}
      <button type="button" onClick={onClose}>
        {BLOCK_WORDS.cancel}
      </button>
      <button type="submit">{isNew ? BLOCK_WORDS.insert : BLOCK_WORDS.save}</button>
    </>
  );
}

interface FirstTextProps {
  readonly label: string;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

/** What a new block begins with: without a word in it, it would be no block. */
function FirstText({ label, text, isWrong, onChange }: FirstTextProps) {
  const id = useId();
  return (
    <div className="body-field" data-wrong={isWrong}>
      <label htmlFor={id}>
        {label} <span className="body-field-required">{BLOCK_WORDS.required}</span>
      </label>
      <textarea
        id={id}
        rows={4}
        value={text}
        aria-required
        aria-invalid={isWrong}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {isWrong && <p className="body-field-fault">{BLOCK_WORDS.fillIn(label)}</p>}
    </div>
  );
}

function firstTextOf(name: string): string | undefined {
  return Object.entries<string>(BLOCK_WORDS.firstText).find(([block]) => block === name)?.[1];
}
