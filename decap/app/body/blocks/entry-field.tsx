import { useEffect, useState, type KeyboardEvent } from 'react';
import { matching, type EntryOption } from './entry-options.ts';
import { BLOCK_WORDS } from './words.ts';

interface EntryFieldProps {
  readonly common: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby'?: string;
  };
  /** What is written in the body: an id, a number, an address. */
  readonly value: string;
  readonly load: () => Promise<readonly EntryOption[]>;
  readonly onChoose: (attributes: EntryOption['attributes'], title: string) => void;
  /** Where anything may be written, also what no list has. */
  readonly onType?: (typed: string) => void;
}

/** A field in which an entry of the repository is found by its name, with or without diacritics (ARIA's combobox). */
export function EntryField({ common, value, load, onChoose, onType }: EntryFieldProps) {
  const { options, state } = useOptions(load);
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const chosen = options.find(({ attributes }) => Object.values(attributes)[0] === value);
  const shown = typed === undefined ? [] : matching(options, typed);
  const list = `${common.id}-list`;

  const choose = (option: EntryOption | undefined) => {
    if (option === undefined) return;
    onChoose(option.attributes, option.title);
    setTyped(undefined);
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      setActive((active + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && shown.length > 0) {
      event.preventDefault();
      choose(shown[active]);
    } else if (event.key === 'Escape' && typed !== undefined) {
      event.preventDefault();
      setTyped(undefined);
    }
  };
  return (
    <div className="body-entries">
      <input
        {...common}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(shown.length > 0 ? { 'aria-activedescendant': `${list}-${String(active)}` } : {})}
        value={typed ?? chosen?.title ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          onType?.(event.target.value);
        }}
        onFocus={() => {
          if (value === '') setTyped('');
        }}
        onKeyDown={keys}
      />
      <ul id={list} role="listbox" aria-label={BLOCK_WORDS.found}>
        {shown.map((option, index) => (
          <li
            key={option.key}
            id={`${list}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            // The field keeps the focus, and the phone its keyboard.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <b>{option.title}</b> <small>{option.detail}</small>
          </li>
        ))}
      </ul>
      <p className="body-field-hint" role="status">
        {typed === undefined ? (chosen?.detail ?? '') : message(state, typed, shown.length)}
      </p>
    </div>
  );
}

function message(state: 'loading' | 'ready' | 'failed', typed: string, found: number): string {
  if (state === 'loading') return BLOCK_WORDS.loadingEntries;
  if (state === 'failed') return BLOCK_WORDS.entriesFailed;
  return found === 0 && typed !== '' ? BLOCK_WORDS.noEntries : '';
}

function useOptions(load: () => Promise<readonly EntryOption[]>) {
  const [options, setOptions] = useState<readonly EntryOption[]>([]);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  useEffect(() => {
    let isShown = true;
    load().then(
      (loaded) => {
        if (!isShown) return;
        setOptions(loaded);
        setState('ready');
      },
      () => {
        if (isShown) setState('failed');
      },
    );
    return () => {
      isShown = false;
    };
  }, [load]);
  return { options, state };
}
