import { fileURLToPath } from 'node:url';
import type { Edit } from './edits.ts';

const SELECT_WORDS = JSON.stringify(fileURLToPath(new URL('../locale/select-words.ts', import.meta.url)));

const DRAG_WORDS = JSON.stringify(fileURLToPath(new URL('../locale/drag-words.ts', import.meta.url)));

const SELECT = '/react-select/dist/Select-ef7c0426.esm.js';
const SELECT_PARTS = '/react-select/dist/index-641ee5b8.esm.js';
const DRAG = '/@dnd-kit/core/dist/core.esm.js';
const TOASTS = '/react-toastify/dist/react-toastify.esm.mjs';
const MEDIA_ACTIONS = '/decap-cms-core/dist/esm/actions/mediaLibrary.js';

/** English that no locale reaches. `locale/vi/` has the rest. */
export const ENGLISH_EDITS: readonly Edit[] = [
  {
    module: SELECT,
    find: 'var defaultAriaLiveMessages = {',
    replace:
      `import { ariaLiveMessages as defaultAriaLiveMessages, countedResults, LOADING, NO_OPTIONS } from ${SELECT_WORDS};\n` +
      'var stockAriaLiveMessages = {',
  },
  { module: SELECT, find: "return 'Loading...';", replace: 'return LOADING;' },
  { module: SELECT, find: "return 'No options';", replace: 'return NO_OPTIONS;' },
  {
    module: SELECT,
    find: 'screenReaderStatus: function screenReaderStatus(_ref) {',
    replace:
      'screenReaderStatus: countedResults,\n  stockScreenReaderStatus: function screenReaderStatus(_ref) {',
  },
  {
    module: SELECT_PARTS,
    find: `'aria-label': "Remove ".concat(children || 'option')`,
    replace: `'aria-label': removeValue(children)`,
  },
  {
    module: SELECT_PARTS,
    find: 'var MultiValue = function MultiValue(props) {',
    replace: `import { removeValue } from ${SELECT_WORDS};\nvar MultiValue = function MultiValue(props) {`,
  },
  {
    module: '/decap-cms-widget-relation/dist/esm/RelationControl.js',
    find: "loadingMessage: () => 'Loading options…',",
    replace: '',
  },
  {
    // «Đặt publishedAt là lúc này».
    module: '/decap-cms-widget-datetime/dist/esm/DateTimeControl.js',
    find: "fieldName: field.get('name'),",
    replace: "fieldName: field.get('label'),",
  },
  { module: TOASTS, find: 'ariaLabel:s="close"', replace: 'ariaLabel:s="Đóng"' },
  { module: TOASTS, find: '"aria-label":"notification timer"', replace: '"aria-label":"Thời gian còn lại"' },
  {
    module: MEDIA_ACTIONS,
    find: 'message: `Failed to persist media: ${error}`,',
    replace: "message: { key: 'ui.toast.onFailToPersist', details: error?.message ?? String(error) },",
  },
  {
    // The eight spaces tell it from the same message for an asset store, which is not used here.
    module: MEDIA_ACTIONS,
    find: '\n        message: `Failed to delete media: ${error.message}`,',
    replace: "\n        message: { key: 'ui.toast.onFailToDelete', details: error.message },",
  },
  {
    module: DRAG,
    find: 'const defaultScreenReaderInstructions = {',
    replace:
      `import { dragAnnouncements as defaultAnnouncements, dragInstructions as defaultScreenReaderInstructions } from ${DRAG_WORDS};\n` +
      'const stockScreenReaderInstructions = {',
  },
  { module: DRAG, find: 'const defaultAnnouncements = {', replace: 'const stockAnnouncements = {' },
  {
    module: '/@dnd-kit/sortable/dist/sortable.esm.js',
    find: "roleDescription: 'sortable'",
    replace: "roleDescription: 'mục xếp thứ tự được'",
  },
];
