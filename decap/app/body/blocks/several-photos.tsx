import { rootEditor$, useCellValue, usePublisher } from '@mdxeditor/editor';
import { pickPhotos, type PickedPhoto } from '../../photos/pick-photos.ts';
import { insertBlock } from './block-actions.ts';
import type { Attributes } from './block-form.ts';
import { openDialog$ } from './cells.ts';
import { Modal } from './modal.tsx';
import { BLOCK_WORDS } from './words.ts';

/** Lets a person choose photos and puts them into the text: one at once, several as they say. */
export function useChosenPhotos(): () => void {
  const editor = useCellValue(rootEditor$);
  const open = usePublisher(openDialog$);
  return () => {
    void pickPhotos().then((picked) => {
      const photos = picked.map(attributesOfPhoto);
      const [photo] = photos;
      if (editor === null || photo === undefined) return;
      if (photos.length > 1) open({ show: 'photos', photos });
      else insertBlock(editor, { name: 'Figure', attributes: photo, photos: [] }, '');
    });
  };
}

function attributesOfPhoto(photo: PickedPhoto): Record<string, string> {
  return Object.fromEntries(
    Object.entries(photo).flatMap(([name, value]: readonly [string, unknown]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
}

export function SeveralPhotos() {
  const dialog = useCellValue(openDialog$);
  const editor = useCellValue(rootEditor$);
  const open = usePublisher(openDialog$);
  if (dialog?.show !== 'photos' || editor === null) return null;
  const { photos } = dialog;
  const insert = (
    blocks: readonly { readonly name: 'Figure' | 'Gallery'; readonly attributes: Attributes }[],
  ) => {
    open(undefined);
    setTimeout(() => {
      for (const { name, attributes } of blocks)
        insertBlock(
          editor,
          {
            name,
            attributes: { ...attributes },
            photos: name === 'Gallery' ? photos.map((photo) => ({ ...photo })) : [],
          },
          '',
        );
    });
  };
  const asGallery = () => {
    insert([{ name: 'Gallery', attributes: {} }]);
  };
  return (
    <Modal
      title={BLOCK_WORDS.severalPhotos(photos.length)}
      onClose={() => open(undefined)}
      onSubmit={asGallery}
      actions={
        <>
          <button type="button" onClick={() => open(undefined)}>
            {BLOCK_WORDS.cancel}
          </button>
          <button
            type="button"
            onClick={() => {
              insert(photos.map((attributes) => ({ name: 'Figure', attributes })));
            }}
          >
            {BLOCK_WORDS.oneByOne}
          </button>
          <button type="submit">{BLOCK_WORDS.asGallery}</button>
        </>
      }
    >
      {null}
    </Modal>
  );
}
