import './photos.css';
import { useRef, useState, useSyncExternalStore } from 'react';
import type { BatchFile, FileBatch } from './file-batch.ts';
import { progressOf, useSendings } from './file-progress.tsx';
import { outbox } from './outbox.ts';
import { PhotoCard } from './photo-card.tsx';
import { checkPhoto, withShared, type PhotoFacts, type PhotoFaults, type PhotoValues } from './photo-form.ts';
import { PhotoLibrary } from './photo-library.tsx';
import { PhotoWays } from './photo-ways.tsx';
import { PHOTO_WORDS } from './words.ts';

/** A photo with all that is to be said of it, as a `<Figure>` takes it. */
export interface PickedPhoto extends PhotoFacts {
  /** Address in the library: `/media/2022/khai-giang-1f2e3d4c.webp`. */
  readonly src: string;
}

interface PhotoDialogProps {
  readonly batch: FileBatch;
  readonly multiple: boolean;
  /** Opens the machine's own chooser at once. */
  readonly chooseAtOnce: boolean;
  readonly onEnd: (photos: readonly PickedPhoto[]) => void;
}

/** A photo of the dialog: chosen just now, or in the library already. */
interface Shown {
  readonly key: string;
  readonly name: string;
  readonly src: string | undefined;
  readonly url: string | undefined;
  readonly file: BatchFile | undefined;
}

/** Chooses photos, shows how they get on, and asks what is to be said of each. */
export function PhotoDialog({ batch, multiple, chooseAtOnce, onEnd }: PhotoDialogProps) {
  const files = useSyncExternalStore(batch.subscribe, batch.files);
  useSendings();
  const form = useRef<HTMLFormElement>(null);
  const [fromLibrary, setFromLibrary] = useState<readonly string[]>([]);
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const { values, faults, setValues, setFaults, change } = useForms();

  const shown = [...fromLibrary.map(libraryPhoto), ...files.map(chosenPhoto)];
  const usable = shown.filter(({ file }) => file === undefined || !progressOf(file).isFailed);

  function submit() {
    const { picked, faults: found } = checkAll(usable, values);
    setFaults(found);
    if (Object.keys(found).length === 0) onEnd(picked);
    else
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  }

  if (isLibraryOpen) {
    return (
      <PhotoLibrary
        onBack={() => setLibraryOpen(false)}
        onChoose={(address) => {
          setFromLibrary(multiple ? [...new Set([...fromLibrary, address])] : [address]);
          setLibraryOpen(false);
        }}
      />
    );
  }
  return (
    <form
      ref={form}
      className="cms-dialog-body"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PhotoWays
        isFirst={shown.length === 0}
        multiple={multiple}
        chooseAtOnce={chooseAtOnce && shown.length === 0}
        onFiles={(chosen) => batch.add(chosen)}
        onLibrary={() => setLibraryOpen(true)}
      />
      <ul className="photo-cards">
        {shown.map((photo, index) => (
          <PhotoCard
            key={photo.key}
            name={photo.name}
            url={photo.url}
            progress={photo.file && progressOf(photo.file)}
            values={values[photo.key] ?? {}}
            faults={faults[photo.key] ?? {}}
            onChange={(changed) => change(photo.key, changed)}
            onRemove={() => {
              setFaults(without(faults, photo.key));
              if (photo.file) batch.remove(photo.file.id);
              else setFromLibrary(fromLibrary.filter((address) => address !== photo.src));
            }}
            onShare={
              index === 0 && usable.length > 1 && (values[photo.key]?.people ?? '') !== ''
                ? () => setValues(shared(values, photo.key, usable))
                : undefined
            }
          />
        ))}
      </ul>
      <div className="cms-actions">
        <SubmitPhotos count={usable.length} faults={faults} {...readiness(usable)} />
        <button type="button" onClick={() => onEnd([])}>
          {PHOTO_WORDS.cancel}
        </button>
      </div>
    </form>
  );
}

interface SubmitPhotosProps {
  readonly count: number;
  readonly faults: ByPhoto<PhotoFaults>;
  readonly isReady: boolean;
  readonly isStuck: boolean;
}

function SubmitPhotos({ count, faults, isReady, isStuck }: SubmitPhotosProps) {
  const faultCount = Object.values(faults).flatMap((of) => Object.keys(of)).length;
  return (
    <>
      <p className="photo-fault" role="alert">
        {faultCount > 0 && PHOTO_WORDS.faults(faultCount)}
      </p>
      {count > 0 && (
        <button type="submit" data-look="main" disabled={!isReady}>
          {isStuck ? PHOTO_WORDS.addLater(count) : PHOTO_WORDS.add(count)}
        </button>
      )}
    </>
  );
}

type ByPhoto<Value> = Readonly<Record<string, Value>>;

/** What is typed and what is wrong with it, by the photo's key. A fault goes as soon as it is mended. */
function useForms() {
  const [values, setValues] = useState<ByPhoto<PhotoValues>>({});
  const [faults, setFaults] = useState<ByPhoto<PhotoFaults>>({});
  function change(key: string, changed: PhotoValues) {
    setValues({ ...values, [key]: changed });
    if (key in faults) setFaults({ ...faults, [key]: faultsOf(changed) });
  }
  return { values, faults, setValues, setFaults, change };
}

function checkAll(photos: readonly Shown[], values: ByPhoto<PhotoValues>) {
  const picked: PickedPhoto[] = [];
  const faults: Record<string, PhotoFaults> = {};
  for (const { key, src } of photos) {
    const checked = checkPhoto(values[key] ?? {});
    if ('faults' in checked) faults[key] = checked.faults;
    else if (src !== undefined) picked.push({ src, ...checked.facts });
  }
  return { picked, faults };
}

/** Whether the photos can be used now, and whether some of them then go to the desk with the save only. */
function readiness(photos: readonly Shown[]): { readonly isReady: boolean; readonly isStuck: boolean } {
  const states = photos.flatMap(({ file }) => (file === undefined ? [] : [progressOf(file)]));
  const isPrepared = photos.length > 0 && photos.every(({ src }) => src !== undefined);
  const isStuck = states.some(({ isOffline }) => isOffline);
  return { isReady: isPrepared && (isStuck || states.every(({ isDone }) => isDone)), isStuck };
}

function libraryPhoto(address: string): Shown {
  return {
    key: address,
    name: address.split('/').at(-1) ?? address,
    src: address,
    url: `/api/v1${address}`,
    file: undefined,
  };
}

function chosenPhoto(file: BatchFile): Shown {
  const src = file.state.step === 'prepared' ? file.state.prepared.address : undefined;
  const url = src === undefined ? undefined : outbox.urlOf(src);
  return { key: String(file.id), name: file.name, src, url, file };
}

function faultsOf(values: PhotoValues): PhotoFaults {
  const checked = checkPhoto(values);
  return 'faults' in checked ? checked.faults : {};
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function shared(
  values: Readonly<Record<string, PhotoValues>>,
  from: string,
  photos: readonly Shown[],
): Readonly<Record<string, PhotoValues>> {
  const first = values[from] ?? {};
  const said = photos.map(({ key }) => [key, withShared(values[key] ?? {}, first)] as const);
  return { ...values, ...Object.fromEntries(said) };
}
