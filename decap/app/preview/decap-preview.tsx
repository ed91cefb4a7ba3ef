import { lazy, Suspense, useCallback } from 'react';
import type { Map as ImmutableMap } from 'immutable';
import { PREVIEW_WORDS } from './words.ts';

/** Parser and renderer come when somebody looks at a preview. */
const PreviewPane = lazy(async () => ({ default: (await import('./preview-pane.tsx')).PreviewPane }));

/** What Decap gives its preview pane (`EditorPreviewPane.js`); an edit in `patches/edits.ts` puts ours in its place. */
interface DecapPreviewProps {
  readonly collection: ImmutableMap<string, unknown>;
  readonly entry: ImmutableMap<string, unknown>;
  /** Asks for a file, and answers with a stand-in until `state.medias` has it. */
  readonly getAsset: (address: string) => { readonly path: string; toString(): string };
  readonly state: { readonly medias: object };
}

/** Decap's stand-in for a file that is being fetched. */
const STAND_IN = 'empty.svg';

export function DecapPreview({ collection, entry, getAsset, state }: DecapPreviewProps) {
  const { medias } = state;
  const urlOf = useCallback(
    (address: string) => {
      const asset = getAsset(address);
      return asset.path === STAND_IN ? undefined : String(asset);
    },
    // `medias` is what `getAsset` answers from: another state of it is another function.
    [getAsset, medias],
  );
  return (
    <Suspense fallback={<p className="preview-note">{PREVIEW_WORDS.loading}</p>}>
      <PreviewPane collection={collection} entry={entry} urlOf={urlOf} />
    </Suspense>
  );
}
