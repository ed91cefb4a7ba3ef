import { useEffect, useState } from 'react';
import { fold } from '../../../src/vietnamese/index.ts';
import { DeskError } from '../backend/desk.ts';
import { WORDS } from '../words.ts';
import { libraryPhotos } from './library-listing.ts';
import { PHOTO_WORDS } from './words.ts';

/** So many photos are drawn at first, and with each «Xem thêm»: the library may have 2,000. */
const PAGE = 48;

interface PhotoLibraryProps {
  readonly onBack: () => void;
  readonly onChoose: (address: string) => void;
}

/** The photos that were published already, found by name. */
export function PhotoLibrary({ onBack, onChoose }: PhotoLibraryProps) {
  const { library } = PHOTO_WORDS;
  const [photos, setPhotos] = useState<readonly string[]>();
  const [fault, setFault] = useState('');
  const [query, setQuery] = useState('');
  const [pages, setPages] = useState(1);
  useEffect(() => {
    libraryPhotos().then(setPhotos, (error: unknown) => {
      setFault(error instanceof DeskError ? error.message : WORDS.desk.unreadable);
    });
  }, []);
  const words = fold(query).split(/[\s-]+/u);
  const found = photos?.filter((address) => words.every((word) => address.includes(word)));
  return (
    <section className="cms-dialog-body">
      <h2>{library.title}</h2>
      <label className="photo-field">
        {library.search}
        <input
          type="search"
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setPages(1);
          }}
        />
      </label>
      <p className="photo-hint" role="status">
        {fault !== '' ? fault : found === undefined ? library.loading : found.length === 0 && library.none}
      </p>
      <ul className="photo-grid">
        {found?.slice(0, pages * PAGE).map((address) => (
          <li key={address}>
            <button type="button" onClick={() => onChoose(address)}>
              <img src={`/api/v1${address}`} alt="" loading="lazy" />
              {address.split('/').at(-1)}
            </button>
          </li>
        ))}
      </ul>
      <div className="cms-actions">
        {found !== undefined && found.length > pages * PAGE && (
          <button type="button" onClick={() => setPages(pages + 1)}>
            {library.more}
          </button>
        )}
        <button type="button" onClick={onBack}>
          {library.back}
        </button>
      </div>
    </section>
  );
}
