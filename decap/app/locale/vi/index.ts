import { APP, AUTH, UI } from './app.ts';
import { COLLECTION } from './collection.ts';
import { EDITOR } from './editor.ts';
import { MEDIA_LIBRARY } from './media-library.ts';
import { WIDGETS } from './widgets.ts';
import { WORKFLOW } from './workflow.ts';

/** All that Decap says, key by key as in its English locale: `tests/decap/app/locale.test.ts` holds them together. */
export const VI = {
  auth: AUTH,
  app: APP,
  collection: COLLECTION,
  editor: { ...EDITOR, editorWidgets: WIDGETS },
  mediaLibrary: MEDIA_LIBRARY,
  ui: UI,
  workflow: WORKFLOW,
} as const;
