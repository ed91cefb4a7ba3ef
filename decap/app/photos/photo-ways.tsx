import { useEffect, useRef } from 'react';
import { PHOTO_WORDS } from './words.ts';

interface PhotoWaysProps {
  /** Nothing is chosen yet. */
  readonly isFirst: boolean;
  readonly multiple: boolean;
  readonly chooseAtOnce: boolean;
  readonly onFiles: (files: Iterable<File>) => void;
  readonly onLibrary: () => void;
}

/** Where photos come from: the person's own machine, or the library. */
export function PhotoWays({ isFirst, multiple, chooseAtOnce, onFiles, onLibrary }: PhotoWaysProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (chooseAtOnce) input.current?.click();
    // Once, when the dialog opens.
  }, []);
  return (
    <>
      <h2>{PHOTO_WORDS.title}</h2>
      <p className="photo-hint">{PHOTO_WORDS.chooseHint}</p>
      <div className="photo-ways">
        <label className="cms-button photo-choose" data-look={isFirst ? 'main' : undefined}>
          {isFirst ? PHOTO_WORDS.choose : PHOTO_WORDS.more}
          <input
            ref={input}
            type="file"
            data-photos="own"
            accept="image/*,.heic,.heif"
            multiple={multiple}
            onChange={({ target }) => {
              onFiles(target.files ?? []);
              target.value = '';
            }}
          />
        </label>
        <button type="button" onClick={onLibrary}>
          {PHOTO_WORDS.library.open}
        </button>
      </div>
    </>
  );
}
