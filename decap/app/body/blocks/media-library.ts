import { getAsset } from 'decap-cms-core/dist/esm/actions/media.js';
import { openMediaLibrary, removeInsertedMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { useEffect, useState } from 'react';

/**
 * Decap's window takes 300 ms to go. Opened again before, it counts itself twice (react-modal's `ariaHideApp`), and the
 * page behind stays hidden from screen readers.
 */
const CLOSING_MS = 350;

let chosenTimes = 0;

/**
 * Opens Decap's media library over the page.
 *
 * @returns the address of what was chosen, `/media/…`; `undefined` when it was closed without a choice.
 */
export async function chooseMedia(kind: 'image' | 'file'): Promise<string | undefined> {
  chosenTimes += 1;
  const controlID = `body-block-${String(chosenTimes)}`;
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const chosen = () => {
    const media = store.getState().mediaLibrary.getIn(['controlMedia', controlID]);
    return typeof media === 'string' ? media : undefined;
  };
  store.dispatch(
    openMediaLibrary({ controlID, forImage: kind === 'image', allowMultiple: false, value: '' }),
  );
  const stop = store.subscribe(() => {
    if (store.getState().mediaLibrary.get('isVisible') === true) return;
    stop();
    resolve(chosen());
  });
  const media = await promise;
  await new Promise((resolve) => setTimeout(resolve, CLOSING_MS));
  if (media !== undefined) store.dispatch(removeInsertedMedia(controlID));
  return media;
}

/** Decap's stand-in for a file that is being fetched. */
const STAND_IN = 'empty.svg';

/** Where the browser has a file of the media library; `undefined` while it is fetched. */
export function useMediaUrl(address: string | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const look = () => setUrl(urlOf(address));
    look();
    return store.subscribe(look);
  }, [address]);
  return url;
}

/** Asking makes Decap fetch it. */
function urlOf(address: string | undefined): string | undefined {
  if (address === undefined || address === '') return undefined;
  const { entryDraft, collections } = store.getState();
  const collection = collections.get(String(entryDraft.getIn(['entry', 'collection'])));
  if (collection === undefined) return undefined;
  const asset = store.dispatch(getAsset({ collection, entry: entryDraft.get('entry'), path: address }));
  return asset.path === STAND_IN ? undefined : asset.toString();
}
