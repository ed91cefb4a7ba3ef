import { FileState, type FileProgress } from './file-progress.tsx';
import { PhotoFields } from './photo-fields.tsx';
import type { PhotoFaults, PhotoValues } from './photo-form.ts';
import { PHOTO_WORDS } from './words.ts';

interface PhotoCardProps {
  readonly name: string;
  /** Where the browser has the photo; `undefined` until it is made ready. */
  readonly url: string | undefined;
  /** `undefined` for a photo that the library has already. */
  readonly progress: FileProgress | undefined;
  readonly values: PhotoValues;
  readonly faults: PhotoFaults;
  readonly onChange: (values: PhotoValues) => void;
  readonly onRemove: () => void;
  /** Says the same of the other photos. */
  readonly onShare: (() => void) | undefined;
}

/** One chosen photo: itself, how far it has come, and what is to be said of it. */
export function PhotoCard(props: PhotoCardProps) {
  const { name, url, progress, values, faults, onChange, onRemove, onShare } = props;
  return (
    <li className="photo-card">
      <div className="photo-shown">
        {url === undefined ? <div className="photo-blank" /> : <img src={url} alt="" />}
        <div className="photo-head">
          <strong>{name}</strong>
          {progress && <FileState name={name} progress={progress} />}
          <button type="button" aria-label={PHOTO_WORDS.removeNamed(name)} onClick={onRemove}>
            {PHOTO_WORDS.remove}
          </button>
        </div>
      </div>
      {progress?.isFailed !== true && <PhotoFields values={values} faults={faults} onChange={onChange} />}
      {onShare && (
        <button type="button" className="photo-share" title={PHOTO_WORDS.copyHint} onClick={onShare}>
          {PHOTO_WORDS.copy}
        </button>
      )}
    </li>
  );
}
