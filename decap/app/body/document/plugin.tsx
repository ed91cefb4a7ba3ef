import {
  addExportVisitor$,
  addImportVisitor$,
  addLexicalNode$,
  addToMarkdownExtension$,
  realmPlugin,
  rootEditor$,
  useCellValue,
} from '@mdxeditor/editor';
import { openSource$, session$ } from './cells.ts';
import { LockedNode } from './locked-node.tsx';
import { TO_MARKDOWN } from './markdown.ts';
import { BodySession } from './session.ts';
import { exportList, exportLocked, importLink, importList } from './visitors.ts';
import { DOCUMENT_WORDS } from './words.ts';

export interface DocumentParams {
  /** The body to take in, asked for when the editor is ready. */
  readonly body: () => string;
  readonly onChange: (body: string) => void;
  readonly onOpen: (session: BodySession) => void;
  /** The body cannot be edited but as source. */
  readonly onFailure: () => void;
  readonly onSource: () => void;
}

/**
 * The body of an entry in MDXEditor, in the place of MDXEditor's own reading and writing of Markdown: what nobody
 * changes keeps its letters, what the editor cannot hold is locked. Stands last among the plugins.
 */
export const documentPlugin = realmPlugin<DocumentParams>({
  init(realm, params) {
    realm.pubIn({
      [addLexicalNode$]: LockedNode,
      [addImportVisitor$]: [importList, importLink],
      [addExportVisitor$]: [exportList, exportLocked],
      [addToMarkdownExtension$]: TO_MARKDOWN,
    });
    if (params !== undefined) realm.pub(openSource$, params.onSource);
  },
  postInit(realm, params) {
    const editor = realm.getValue(rootEditor$);
    if (editor === null || params === undefined) return;
    try {
      const session = new BodySession(realm, editor, params.body(), params.onChange);
      realm.pub(session$, session);
      params.onOpen(session);
    } catch (error) {
      console.error(error);
      params.onFailure();
    }
  },
});

/** For the toolbar: to the source view. */
export function SourceButton() {
  const openSource = useCellValue(openSource$);
  return (
    <button type="button" className="body-button" onClick={openSource}>
      {DOCUMENT_WORDS.toSource}
    </button>
  );
}
