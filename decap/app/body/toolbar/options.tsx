import {
  headingsPlugin,
  linkDialogPlugin,
  linkPlugin,
  listsPlugin,
  quotePlugin,
  tablePlugin,
  thematicBreakPlugin,
  type MDXEditorProps,
  type RealmPlugin,
} from '@mdxeditor/editor';
import { blocksPlugin } from '../blocks/plugin.tsx';
import { LinkDialog } from '../links/link-dialog.tsx';
import { translation } from './translation.ts';
import { toolsPlugin } from './toolbar.tsx';
import { TOOLBAR_WORDS } from './words.ts';

/** What the editor can hold: what the site can show. */
export const EDITOR_PLUGINS: readonly RealmPlugin[] = [
  headingsPlugin({ allowedHeadingLevels: [2, 3, 4] }),
  listsPlugin(),
  quotePlugin(),
  linkPlugin(),
  linkDialogPlugin({ LinkDialog }),
  tablePlugin(),
  thematicBreakPlugin(),
  blocksPlugin(),
  toolsPlugin(),
];

/** The rest of what MDXEditor is told. */
export const EDITOR_OPTIONS = {
  className: 'body-editor',
  contentEditableClassName: 'body-text',
  placeholder: TOOLBAR_WORDS.placeholder,
  translation,
} satisfies Partial<MDXEditorProps>;
