import { is, isCollection } from 'immutable';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { asEntryFault, deskRefusals, draftKeyOf } from './desk-refusals.ts';
import type { EntryFault, FieldPath } from './entry-faults.ts';
import './checks.css';
import { fieldLabel } from './field-label.ts';
import { goToField } from './go-to-field.ts';
import { liveFaults, type DraftEntry } from './live-faults.ts';
import { CHECK_WORDS } from './words.ts';

/** How long the writer must have paused. */
const PAUSE_MS = 500;

interface FaultsPanelProps {
  readonly entry: DraftEntry;
  /** Decap's: unfolds what holds a field and focuses it. */
  readonly focusField: (path: string) => void;
  /** Lets every field say what is wrong with it. */
  readonly validate: () => void;
}

/** Over the form, always: how many places have to be mended before the entry can be published, and where they are. */
export function FaultsPanel({ entry, focusField, validate }: FaultsPanelProps) {
  const collection = String(entry.get('collection'));
  const draft = `${collection}/${String(entry.get('slug'))}`;
  const faults = useFaults(entry, collection);
  const [open, setOpen] = useState(false);
  const told = useDeskFaults(draft, entry.get('data'), faults, () => {
    setOpen(true);
    validate();
  });
  const count = (faults?.length ?? 0) + told.length;
  const toggle = () => {
    if (!open) validate();
    setOpen(!open);
  };
  if (faults === undefined || count === 0) {
    return (
      <section className="faults-panel" aria-label={CHECK_WORDS.panel} data-sound={faults !== undefined}>
        <p role="status">{faults === undefined ? CHECK_WORDS.checking : CHECK_WORDS.none}</p>
      </section>
    );
  }
  const go = (fault: EntryFault) => {
    // The list would lie over the field on a small screen.
    setOpen(false);
    goToField(fault, entry, focusField);
  };
  return (
    <section className="faults-panel" aria-label={CHECK_WORDS.panel}>
      <button type="button" className="faults-panel-count" aria-expanded={open} onClick={toggle}>
        {/* A role here would take the words out of the button's name. */}
        <span aria-live="polite">{CHECK_WORDS.some(count)}</span>
      </button>
      {open && (
        <div className="faults-panel-list">
          <p>{CHECK_WORDS.hint}</p>
          <ul>
            {[...faults, ...told].map((fault) => (
              <li key={`${fault.path.join('/')} ${String(fault.line)} ${fault.message}`}>
                <FaultLink fault={fault} collection={collection} onGo={go} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface FaultLinkProps {
  readonly fault: EntryFault & { readonly elsewhere?: string };
  readonly collection: string;
  readonly onGo: (fault: EntryFault) => void;
}

function FaultLink({ fault, collection, onGo }: FaultLinkProps) {
  if (fault.elsewhere !== undefined) {
    return (
      <a href={entryHref(fault.elsewhere)}>
        <strong>{fault.elsewhere}</strong> {fault.message}
      </a>
    );
  }
  const place = fault.line === undefined ? '' : `, ${CHECK_WORDS.atLine(fault.line)}`;
  return (
    <button
      type="button"
      onClick={() => {
        onGo(fault);
      }}
    >
      <strong>
        {fieldLabel(collection, fault.path)}
        {place}
      </strong>{' '}
      {fault.message}
    </button>
  );
}

/** Address of an entry's form, from its key. */
export function entryHref(key: string): string {
  const [collection = '', ...slug] = key.split('/');
  return `#/collections/${collection}/entries/${slug.join('/')}`;
}

/** `undefined` until it is known. */
function useFaults(entry: DraftEntry, collection: string): readonly EntryFault[] | undefined {
  const [faults, setFaults] = useState<readonly EntryFault[]>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void liveFaults.loadBodyCheck(collection).then(() => {
        if (!current) return;
        setFaults(liveFaults.of(entry));
        liveFaults.settle();
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [entry, collection]);
  return faults;
}

/** What only the desk could know (another entry is missing), as long as the field says the same. */
function useDeskFaults(
  draft: string,
  data: unknown,
  own: readonly EntryFault[] | undefined,
  onTold: () => void,
): readonly (EntryFault & { readonly elsewhere?: string })[] {
  const latest = useRef(onTold);
  useEffect(() => {
    latest.current = onTold;
  });
  const refused = useSyncExternalStore(
    (changed) =>
      deskRefusals.watch(draft, () => {
        changed();
        if (deskRefusals.of(draft).length > 0) latest.current();
      }),
    () => deskRefusals.of(draft),
  );
  const [when, setWhen] = useState({ refused, data });
  if (when.refused !== refused) setWhen({ refused, data });
  const known = new Set(own?.map(({ message }) => message));
  return refused
    .filter(
      ({ message, field = [] }) => !known.has(message) && is(valueAt(data, field), valueAt(when.data, field)),
    )
    .map((fault) => {
      const file = draftKeyOf(fault.path);
      return { ...asEntryFault(fault), ...(file === draft || file === undefined ? {} : { elsewhere: file }) };
    });
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => (isCollection(value) ? value.get(key) : undefined), data);
}
