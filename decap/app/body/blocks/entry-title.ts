import { useEffect, useState } from 'react';
import { loadPreviewIndex, shownEntry, type PreviewIndex } from '../../preview/preview-index.ts';

/** Asked for once a page. */
let index: Promise<PreviewIndex> | undefined;

/** What the site shows of another entry; `undefined` for one that is not on the site (yet). */
export function useEntryTitle(kind: 'person' | 'document', target: string) {
  const [known, setKnown] = useState<PreviewIndex>();
  useEffect(() => {
    index ??= loadPreviewIndex();
    index.then(setKnown, () => {
      // Without the index the block shows what it says itself; the next one asks again.
      index = undefined;
    });
  }, []);
  return known && shownEntry(known, { kind, target });
}
