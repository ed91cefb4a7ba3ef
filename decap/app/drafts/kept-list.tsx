import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { DRAFT_WORDS } from './words.ts';
import { momentOf } from './draft-state.tsx';
import type { KeptDraft } from './kept-drafts.ts';

const WORDS = DRAFT_WORDS.list;

/** Decap's addresses of one entry: there the editor itself offers what was kept. */
const ENTRY_ROUTE = /^#\/collections\/[^/]+\/(?:new|entries\/)/u;

/**
 * Says on the lists what is left unsaved on this device, with a link to each: after a crash nobody remembers where it
 * was. It is asked for once, when the page opens.
 */
export function showKeptList(drafts: readonly KeptDraft[]): void {
  if (drafts.length === 0) return;
  const holder = document.createElement('div');
  document.body.append(holder);
  const root = createRoot(holder);
  const close = () => {
    root.unmount();
    holder.remove();
  };
  root.render(<KeptList drafts={drafts} onClose={close} />);
}

function KeptList({ drafts, onClose }: { readonly drafts: readonly KeptDraft[]; onClose: () => void }) {
  const route = useSyncExternalStore(onRoute, () => location.hash);
  if (ENTRY_ROUTE.test(route)) return null;
  return (
    <section className="draft-list" aria-label={WORDS.heading(drafts.length)}>
      <div>
        {WORDS.heading(drafts.length)}
        <ul>
          {drafts.map((draft) => (
            <li key={`${draft.collection}/${draft.slug}/${draft.tab}`}>
              <a href={routeOf(draft)} onClick={onClose}>
                {draft.title === '' ? WORDS.untitled : draft.title} ({momentOf(draft.keptAt, new Date())})
              </a>
            </li>
          ))}
        </ul>
      </div>
      <button type="button" onClick={onClose}>
        {WORDS.close}
      </button>
    </section>
  );
}

function routeOf({ collection, slug }: KeptDraft): string {
  return slug === '' ? `#/collections/${collection}/new` : `#/collections/${collection}/entries/${slug}`;
}

function onRoute(changed: () => void): () => void {
  globalThis.addEventListener('hashchange', changed);
  return () => {
    globalThis.removeEventListener('hashchange', changed);
  };
}
