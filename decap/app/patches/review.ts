import { fileURLToPath } from 'node:url';
import type { Edit } from './edits.ts';

const pathOf = (file: string) => JSON.stringify(fileURLToPath(new URL(`../${file}`, import.meta.url)));

const EDITOR = '/decap-cms-core/dist/esm/components/Editor/Editor.js';
const INTERFACE = '/decap-cms-core/dist/esm/components/Editor/EditorInterface.js';
const TOOLBAR = '/decap-cms-core/dist/esm/components/Editor/EditorToolbar.js';
const WORKFLOW = '/decap-cms-core/dist/esm/actions/editorialWorkflow.js';
const LIBRARY = '/decap-cms-core/dist/esm/components/MediaLibrary/MediaLibrary.js';

/** What reviewing needs of Decap: notes beside the form, reasons, the desk's own pages (`../review/`). */
export const REVIEW_EDITS: readonly Edit[] = [
  {
    // Both have what a preview needs first; notes are asked for.
    module: INTERFACE,
    find: "const PANE_ORDER = ['i18n', 'notes', 'preview'];",
    replace: "const PANE_ORDER = ['i18n', 'preview', 'notes'];",
  },
  {
    // Notes are a draft's: what is published has its history.
    module: INTERFACE,
    find: 'notes: notesEnabled,\n      preview: previewEnabled',
    replace: 'notes: notesEnabled && Boolean(currentStatus),\n      preview: previewEnabled',
  },
  {
    // Its button stands in the form's way; ours is beside the preview's (`preview/editor-panes.tsx`).
    module: INTERFACE,
    find: 'notesEnabled && _jsx(EditorToggle, {',
    replace: 'false && _jsx(EditorToggle, {',
  },
  {
    module: INTERFACE,
    find: 'class EditorInterface extends Component {',
    replace: `import { NotesPane, openNotes } from ${pathOf('review/notes-pane.tsx')};\nclass EditorInterface extends Component {`,
  },
  {
    // The toolbar does not know which entry it is about.
    module: INTERFACE,
    find: 'editorBackLink: editorBackLink\n      }), _jsxs(Editor, {',
    replace: "editorBackLink: editorBackLink,\n        slug: entry.get('slug')\n      }), _jsxs(Editor, {",
  },
  {
    // A draft has no page of Decap's kind to look at, and Decap looks for one for ever; for a published entry it asks
    // before the entry is there and breaks. In their place: the desk's preview and history.
    module: TOOLBAR,
    find: 'renderWorkflowDeployPreviewControls = () => {',
    replace:
      "renderWorkflowDeployPreviewControls = () => this.props.isNewEntry ? null : _jsx(EntryLinks, { collection: this.props.collection.get('name'), " +
      'slug: this.props.slug, isDraft: Boolean(this.props.currentStatus), hasChanged: this.props.hasChanged });\n' +
      '  stockDeployPreviewControls = () => {',
  },
  {
    module: TOOLBAR,
    find: 'export class EditorToolbar extends Component {',
    replace: `import { EntryLinks } from ${pathOf('review/entry-links.tsx')};\nexport class EditorToolbar extends Component {`,
  },
  {
    // Another's draft goes back with a reason, or stays; asked before Decap says that something is going on.
    module: WORKFLOW,
    find: "}).catch(error => {\n      dispatch(addNotification({\n        message: {\n          key: 'ui.toast.onFailToUpdateStatus',",
    replace:
      '}).catch(error => {\n      if (isPutOff(error)) return dispatch(unpublishedEntryStatusChangeError(collection, slug));\n' +
      "      dispatch(addNotification({\n        message: {\n          key: 'ui.toast.onFailToUpdateStatus',",
  },
  {
    module: WORKFLOW,
    find: 'export function updateUnpublishedEntryStatus(',
    replace: `import { isPutOff } from ${pathOf('backend/put-off.ts')};\nexport function updateUnpublishedEntryStatus(`,
  },
  // Why something that is published goes is asked where Decap asks whether.
  {
    module: EDITOR,
    find: 'handleDeleteEntry = () => {',
    replace: 'handleDeleteEntry = async () => {',
  },
  {
    module: EDITOR,
    find: "} else if (!window.confirm(t('editor.editor.onDeletePublishedEntry'))) {\n      return;\n    }",
    replace: "}\n    if (!newEntry && !(await mayDelete('entry'))) return;",
  },
  {
    // What went wrong has been told by then.
    module: EDITOR,
    find: '      await deleteEntry(collection, slug);\n      this.deleteBackup();',
    replace:
      '      if (!(await deleteEntry(collection, slug).then(() => true, () => false))) return;\n      this.deleteBackup();',
  },
  {
    module: EDITOR,
    find: "if (!window.confirm(t('editor.editor.onUnpublishing'))) return;",
    replace: "if (!(await mayDelete('unpublish'))) return;",
  },
  {
    module: EDITOR,
    find: 'export class Editor extends Component {',
    replace:
      `import { mayDelete } from ${pathOf('review/ask-reason.ts')};\n` +
      `import { wasSavedOtherwise } from ${pathOf('backend/open-form.ts')};\nexport class Editor extends Component {`,
  },
  {
    // After a conflict the form shows what was saved.
    module: EDITOR,
    find: '    } else if (slug && hasWorkflow && !currentStatus) {',
    replace:
      "    } else if (wasSavedOtherwise(collection.get('name'), slug) || (slug && hasWorkflow && !currentStatus)) {",
  },
  {
    module: LIBRARY,
    find: 'handleDelete = () => {',
    replace: 'handleDelete = async () => {',
  },
  {
    module: LIBRARY,
    find: "if (!window.confirm(t('mediaLibrary.mediaLibrary.onDelete'))) {",
    replace: "if (!(await mayDelete('file'))) {",
  },
  {
    module: LIBRARY,
    find: 'class MediaLibrary extends',
    replace: `import { mayDelete } from ${pathOf('review/ask-reason.ts')};\nclass MediaLibrary extends`,
  },
];
