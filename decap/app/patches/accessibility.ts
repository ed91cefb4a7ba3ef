import { fileURLToPath } from 'node:url';
import type { Edit } from './edits.ts';

const WORDS = JSON.stringify(fileURLToPath(new URL('../form/words.ts', import.meta.url)));

const LIST = '/decap-cms-widget-list/dist/esm/ListControl.js';
const MODAL = '/decap-cms-core/dist/esm/components/UI/Modal.js';
const LIBRARY = '/decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryModal.js';
const CARD = '/decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryCard.js';

/** Names, roles and keys that Decap's screens lack; what colour and size can mend is in `../styles/`. */
export const ACCESSIBILITY_EDITS: readonly Edit[] = [
  {
    // The handle by which an item of a list is moved has no name. Not reported upstream, as far as is known.
    module: LIST,
    find: '...attributes,\n    ...listeners,\n    children: children',
    replace:
      "...attributes,\n    ...listeners,\n    'aria-label': FORM_WORDS.dragItem,\n    children: children",
  },
  {
    module: LIST,
    find: 'function DragHandle({',
    replace: `import { FORM_WORDS } from ${WORDS};\nfunction DragHandle({`,
  },
  {
    // The library opens as a dialog without a name. Not reported upstream, as far as is known.
    module: MODAL,
    find: 'onRequestClose: onClose,',
    replace: 'onRequestClose: onClose,\n          contentLabel: this.props.label,',
  },
  {
    module: LIBRARY,
    find: 'isOpen: isVisible,',
    replace: "isOpen: isVisible,\n    label: t('mediaLibrary.mediaLibraryModal.mediaAssets'),",
  },
  {
    // A file is chosen by a click and by nothing else, and is not said to be chosen:
    // https://github.com/decaporg/decap-cms/issues/7077. Its name stands under its picture.
    module: CARD,
    find: 'tabIndex: "-1",',
    replace:
      "tabIndex: 0,\n      role: 'button',\n      'aria-pressed': Boolean(isSelected),\n      onKeyDown: event => {\n" +
      "        if (event.key !== 'Enter' && event.key !== ' ') return;\n        event.preventDefault();\n        onClick(event);\n      },",
  },
  { module: CARD, find: 'loading: "lazy",', replace: 'loading: "lazy",\n          alt: \'\',' },
];
