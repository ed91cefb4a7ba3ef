import { fileURLToPath } from 'node:url';

/** One change of Decap's text. `find` must be in `module` exactly once. */
export interface Edit {
  /** End of the module's path. */
  readonly module: string;
  readonly find: string;
  readonly replace: string;
}

const EDITOR = '/decap-cms-core/dist/esm/components/Editor/Editor.js';
const SLUG_MODULE = fileURLToPath(new URL('../entry-slug.ts', import.meta.url));
const MEDIA_NAME_MODULE = fileURLToPath(new URL('../photos/media-name.ts', import.meta.url));
const ACCOUNT_MENU_MODULE = fileURLToPath(new URL('../backend/account-menu.ts', import.meta.url));

const PREVIEW_MODULE = fileURLToPath(new URL('../preview/decap-preview.tsx', import.meta.url));
const PANES_MODULE = fileURLToPath(new URL('../preview/editor-panes.tsx', import.meta.url));
const KEEPER_MODULE = fileURLToPath(new URL('../drafts/draft-keeper.ts', import.meta.url));
const DRAFT_STATE_MODULE = fileURLToPath(new URL('../drafts/draft-state.tsx', import.meta.url));

/** Upstream 3.16.3 (decap-cms-core 3.19.1). Each stands here with its reason. */
export const EDITS: readonly Edit[] = [
  {
    // Decap's own lower-cases the path template, finds no date in `publishedAt`, takes the year in UTC,
    // and cleans neither decomposed letters nor underscores: see `entry-slug.ts`.
    module: '/decap-cms-core/dist/esm/lib/formatters.js',
    find: 'export function slugFormatter(',
    replace: `export { entrySlug as slugFormatter } from ${JSON.stringify(SLUG_MODULE)};\nfunction stockSlugFormatter(`,
  },
  {
    // An address has no year in it (`/tin-tuc/<slug>/`), so the slug must be free in every year. After a save that
    // failed, Decap counts a new entry among the used ones, without a slug.
    module: '/decap-cms-core/dist/esm/backend.js',
    find: 'usedSlugs.includes(uniqueSlug)',
    replace: 'usedSlugs.some(used => used && basename(used) === basename(uniqueSlug))',
  },
  {
    // An empty field is told by the schema, in its own words (`checks/checked-widget.ts`), not by Decap as well.
    module: '/decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js',
    find: '[this.validatePresence, this.validatePattern]',
    replace: '[this.validatePattern]',
  },
  {
    // What a field says (`/media/2022/anh.jpg`) is not what the site serves: originals stay in the repository.
    // Decap would show that address as it is; this way it asks the backend, which also has a draft's photos.
    module: '/decap-cms-core/dist/esm/reducers/entries.js',
    find: 'export function selectMediaFilePath(config, collection, entryMap, mediaPath, field) {',
    replace:
      'export function selectMediaFilePath(config, collection, entryMap, mediaPath, field) {\n' +
      "  if (mediaPath.startsWith('/media/')) return `content${mediaPath}`;\n" +
      // With its year's folder, which Decap would take off.
      "  if (mediaPath.startsWith('content/media/')) return mediaPath;",
  },
  {
    module: '/decap-cms-core/dist/esm/reducers/entries.js',
    find: 'export function selectMediaFilePublicPath(config, collection, mediaPath, entryMap, field) {',
    replace:
      'export function selectMediaFilePublicPath(config, collection, mediaPath, entryMap, field) {\n' +
      "  if (mediaPath.startsWith('content/media/')) return mediaPath.slice('content'.length);",
  },
  {
    // A new file goes into the folder of its year, which no setting of Decap can say for a whole library; and the
    // library shows what is in any of them.
    module: '/decap-cms-core/dist/esm/actions/mediaLibrary.js',
    find: 'const path = selectMediaFilePath(state.config, collection, entry, fileName, field);',
    replace: 'const path = newMediaPath(fileName);',
  },
  {
    module: '/decap-cms-core/dist/esm/reducers/mediaLibrary.js',
    find: 'files = entryFiles.filter(f => isMediaFileInFolder(f.path, mediaFolder)).map(',
    replace: 'files = entryFiles.map(',
  },
  {
    module: '/decap-cms-core/dist/esm/actions/mediaLibrary.js',
    find: 'export function persistMedia(file, opts = {}) {',
    replace:
      `import { newMediaPath } from ${JSON.stringify(MEDIA_NAME_MODULE)};\n` +
      'export function persistMedia(file, opts = {}) {',
  },
  {
    // A name carries the photo's hash (`photos/media-name.ts`): the same name is the same photo. Decap would ask in
    // English whether to replace it and, told yes, delete the published file at once.
    module: '/decap-cms-core/dist/esm/actions/mediaLibrary.js',
    find: 'if (!integration && existingFile) {',
    replace: 'if (false) {',
  },
  {
    // For Node only, but bundlers and the scan for `eval` cannot know (js-sha256 names the file by its content).
    module: '/js-sha256/src/sha256.js',
    find: `eval("require('crypto')")`,
    replace: 'undefined',
  },
  {
    module: '/js-sha256/src/sha256.js',
    find: `eval("require('buffer').Buffer")`,
    replace: 'undefined',
  },
  {
    // The desk's own pages for passwords and accounts; Decap's menu has only «Đăng xuất».
    module: '/decap-cms-core/dist/esm/components/UI/SettingsDropdown.js',
    find: "children: _jsx(DropdownItem, {\n        label: t('ui.settingsDropdown.logOut'),\n        onClick: onLogoutClick\n      })",
    replace:
      'children: [...accountMenu().map(({ label, href }) => ' +
      '_jsx(DropdownItem, { label, onClick: () => location.assign(href) }, href)), ' +
      "_jsx(DropdownItem, { label: t('ui.settingsDropdown.logOut'), onClick: onLogoutClick }, 'log-out')]",
  },
  {
    module: '/decap-cms-core/dist/esm/components/UI/SettingsDropdown.js',
    find: 'dropdownWidth: "100px"',
    replace: 'dropdownWidth: "200px"',
  },
  {
    module: '/decap-cms-core/dist/esm/components/UI/SettingsDropdown.js',
    find: 'function SettingsDropdown({',
    replace: `import { accountMenu } from ${JSON.stringify(ACCOUNT_MENU_MODULE)};\nfunction SettingsDropdown({`,
  },
  {
    // From one entry's address to another's, Decap keeps the editor with the first entry's fields in it.
    module: '/decap-cms-core/dist/esm/components/App/App.js',
    find: '_jsx(Editor, {\n              ...props\n            })',
    replace: '_jsx(Editor, { ...props }, props.match.url)',
  },
  {
    module: '/decap-cms-core/dist/esm/components/App/App.js',
    find: '_jsx(Editor, {\n              ...props,\n              newRecord: true\n            })',
    replace: '_jsx(Editor, { ...props, newRecord: true }, props.match.url)',
  },
  {
    // A save that fails has been told in a toast by then; nobody else waits for this promise.
    module: '/decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    find: 'this.props.onPersist({\n      createNew,\n      duplicate\n    });',
    replace: 'this.props.onPersist({ createNew, duplicate }).catch(() => undefined);',
  },
  {
    // The preview is ours (`preview/`): the site's own style sheet and the build's renderer.
    module: '/decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    find: 'export default connect(mapStateToProps, mapDispatchToProps, mergeProps)(PreviewPane);',
    replace:
      `import { DecapPreview } from ${JSON.stringify(PREVIEW_MODULE)};\n` +
      'export default connect(mapStateToProps, mapDispatchToProps, mergeProps)(DecapPreview);',
  },
  {
    // See `preview/editor-panes.tsx`: the form stays the same one when the preview comes and goes.
    module: '/decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    find: '_jsx(EditorContent, {\n          rightPane: rightPane,',
    replace:
      '_jsx(EditorPanes, {\n' +
      '          showing: rightPane,\n' +
      '          onToggle: side => this.handleTogglePane(side, rightPane),\n' +
      '          openNotes: openNotes(this.props.notes),\n' +
      '          notes: notesEnabled && currentStatus ? _jsx(NotesPane, { notes: this.props.notes, onChange: this.handleNotesChange }) : undefined,\n' +
      "          saving: entry.get('isPersisting') === true,\n" +
      '          preview: previewEnabled ? _jsx(EditorPreviewPane, { collection, entry: previewEntry, fields, fieldsMetaData }) : undefined,',
  },
  {
    module: '/decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    find: 'class EditorInterface extends Component {',
    replace: `import { EditorPanes } from ${JSON.stringify(PANES_MODULE)};\nclass EditorInterface extends Component {`,
  },
  {
    // Its button, and the one that scrolls form and preview together, stand in the form's way.
    module: '/decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    find: 'previewEnabled && _jsx(EditorToggle, {',
    replace: 'false && _jsx(EditorToggle, {',
  },
  {
    module: '/decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    find: "scrollSyncVisible && !collection.getIn(['editor', 'visualEditing']) && _jsx(EditorToggle, {",
    replace: 'false && _jsx(EditorToggle, {',
  },
  // Decap's backup of what is typed restores nothing. `drafts/draft-keeper.ts` takes its place.
  {
    module: EDITOR,
    find: 'export class Editor extends Component {',
    replace: `import { DraftKeeper } from ${JSON.stringify(KEEPER_MODULE)};\nexport class Editor extends Component {`,
  },
  {
    module: EDITOR,
    find: '    retrieveLocalBackup(collection, slug);\n',
    replace: '    this.keeper = new DraftKeeper(() => this.props);\n    this.keeper.update();\n',
  },
  {
    module: EDITOR,
    find: 'if (!prevProps.localBackup && this.props.localBackup) {',
    replace: 'this.keeper.update();\n    if (false) {',
  },
  {
    // Within a second, also while somebody types on and on.
    module: EDITOR,
    find: 'debounce(function (entry, collection) {\n    this.props.persistLocalBackup(entry, collection);\n  }, 2000);',
    replace: 'debounce(() => {\n    void this.keeper.keep();\n  }, 300, { maxWait: 800 });',
  },
  {
    module: EDITOR,
    find: 'deleteLocalBackup(collection, !newEntry && slug);',
    replace: 'this.keeper.drop();',
  },
  {
    // Leaving a page without saving is no reason to lose what is on it.
    module: EDITOR,
    find: '      this.deleteBackup();\n      unblock();',
    replace: '      this.createBackup.flush();\n      unblock();',
  },
  {
    module: EDITOR,
    find: '    this.createBackup.flush();\n    this.props.discardDraft();',
    replace: '    this.createBackup.flush();\n    this.keeper.close();\n    this.props.discardDraft();',
  },
  {
    module: EDITOR,
    find: '    await persistEntry(collection);\n    this.deleteBackup();',
    replace:
      '    const again = () => this.handlePersistEntry(opts);\n' +
      // It may end in a question that a closed tab leaves open.
      '    this.createBackup.flush();\n' +
      '    if (!(await this.keeper.mayPersist(again))) return;\n' +
      '    try {\n' +
      '      await persistEntry(collection);\n' +
      '    } catch (error) {\n' +
      '      await this.keeper.failed(again);\n' +
      '      throw error;\n' +
      '    }\n' +
      '    this.deleteBackup();',
  },
  {
    module: '/decap-cms-core/dist/esm/components/Editor/EditorToolbar.js',
    find: "children: t('editor.editorToolbar.unsavedChanges')",
    replace: 'children: _jsx(DraftStateLine, {})',
  },
  {
    module: '/decap-cms-core/dist/esm/components/Editor/EditorToolbar.js',
    find: 'const BackStatus = ',
    replace: `import { DraftStateLine } from ${JSON.stringify(DRAFT_STATE_MODULE)};\nconst BackStatus = `,
  },
];
