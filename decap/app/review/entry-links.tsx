import { useState } from 'react';
import { z } from 'zod';
import { DeskError } from '../backend/desk.ts';
import { askProtocol } from '../backend/protocol.ts';
import { showNotice } from '../release/notice.ts';
import { WORDS } from '../words.ts';
import { REVIEW_WORDS } from './words.ts';

const LINKS = REVIEW_WORDS.links;

interface EntryLinksProps {
  /** Decap's name of the collection. */
  readonly collection: string;
  readonly slug: string;
  /** Whether there is a draft, which a page can be made of. */
  readonly isDraft: boolean;
  readonly hasChanged: boolean;
}

const built = z.object({ url: z.string().startsWith('/') });

/** In the editor's bar: the ways to what the desk itself shows of an entry. */
export function EntryLinks({ collection, slug, isDraft, hasChanged }: EntryLinksProps) {
  const [busy, setBusy] = useState(false);

  async function showPage(): Promise<void> {
    if (hasChanged) {
      showNotice({ tone: 'failed', text: LINKS.unsaved });
      return;
    }
    // In the click itself: a tab that is opened later is taken for an advertisement.
    const tab = open('', '_blank');
    if (tab === null) {
      showNotice({ tone: 'failed', text: LINKS.blocked });
      return;
    }
    tab.opener = null;
    tab.document.title = LINKS.building;
    tab.document.body.textContent = LINKS.building;
    setBusy(true);
    try {
      tab.location.replace(
        built.parse(await askProtocol({ action: 'previewDraft', params: { collection, slug } })).url,
      );
    } catch (error) {
      tab.close();
      const why = error instanceof DeskError ? error.message : WORDS.desk.unreadable;
      showNotice({ tone: 'failed', text: LINKS.failed(why) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <span className="entry-links">
      {isDraft && (
        <button type="button" disabled={busy} onClick={() => void showPage()}>
          {LINKS.page}
        </button>
      )}
      <a href={historyOf(collection, slug)} target="_blank" rel="noopener">
        {LINKS.history}
      </a>
    </span>
  );
}

function historyOf(collection: string, slug: string): string {
  return `/admin/lich-su/?${new URLSearchParams({ bai: `${collection}/${slug}` }).toString()}`;
}
