import { blockControls, type Attributes } from './block-form.ts';
import { FormField, type FormFieldProps } from './form-field.tsx';
import { BLOCK_WORDS } from './words.ts';

interface PhotoFieldsProps {
  readonly photos: readonly Attributes[];
  /** Of each photo, by attribute. */
  readonly faults: readonly ReadonlyMap<string, string>[];
  /** Of the gallery: it has no photo. */
  readonly fault: string | undefined;
  readonly onChange: (photos: readonly Attributes[]) => void;
  readonly onChooseMedia: FormFieldProps['onChooseMedia'];
}

/** The photos of a gallery, one form below the other. */
export function PhotoFields({ photos, faults, fault, onChange, onChooseMedia }: PhotoFieldsProps) {
  return (
    <fieldset className="body-photo-list">
      <legend>{BLOCK_WORDS.photos}</legend>
      {photos.map((photo, index) => {
        const name = BLOCK_WORDS.photo(index + 1);
        return (
          <fieldset key={index} className="body-photo-form">
            <legend>{name}</legend>
            {blockControls('Figure').map((control) => (
              <FormField
                key={control.name}
                control={control}
                value={photo[control.name] ?? ''}
                fault={faults[index]?.get(control.name)}
                onChooseMedia={onChooseMedia}
                onChange={(changed) => {
                  onChange(photos.with(index, { ...photo, ...changed }));
                }}
              />
            ))}
            <div className="body-photo-actions">
              <button
                type="button"
                disabled={index === 0}
                onClick={() => {
                  onChange(swapped(photos, index));
                }}
              >
                {BLOCK_WORDS.up}
              </button>
              <button
                type="button"
                aria-label={BLOCK_WORDS.of(BLOCK_WORDS.remove, name)}
                onClick={() => {
                  onChange(photos.toSpliced(index, 1));
                }}
              >
                {BLOCK_WORDS.remove}
              </button>
            </div>
          </fieldset>
        );
      })}
      {fault !== undefined && <p className="body-field-fault">{fault}</p>}
      <button
        type="button"
        onClick={() => {
          onChange([...photos, {}]);
        }}
      >
        {BLOCK_WORDS.addPhoto}
      </button>
    </fieldset>
  );
}

/** The photo before its neighbour. */
function swapped(photos: readonly Attributes[], index: number): readonly Attributes[] {
  const [before, photo] = [photos[index - 1], photos[index]];
  return before === undefined || photo === undefined
    ? photos
    : photos.with(index - 1, photo).with(index, before);
}
