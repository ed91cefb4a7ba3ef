import { fileURLToPath } from 'node:url';
import type { Edit } from './edits.ts';

const pathOf = (file: string) => JSON.stringify(fileURLToPath(new URL(`../form/${file}`, import.meta.url)));
const PARTS = pathOf('parts.tsx');
const WORDS = pathOf('words.ts');

const CONTROL_PANE = '/decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js';
const CONTROL = '/decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl.js';
const GROUP_BAR = '/decap-cms-ui-default/dist/esm/ObjectWidgetTopBar.js';
const ITEM_BAR = '/decap-cms-ui-default/dist/esm/ListItemTopBar.js';

/** How the form of an entry is laid out and named: `../form/`. */
export const FORM_EDITS: readonly Edit[] = [
  {
    module: CONTROL_PANE,
    find: "}), fields.filter(f => f.get('widget') !== 'hidden').map((field, i) => {",
    replace:
      "}), _jsx(FormParts, { fieldsErrors, children: fields.filter(f => f.get('widget') !== 'hidden').map((field, i) => {",
  },
  {
    module: CONTROL_PANE,
    // After `checks.ts`, whose list of faults stands under the form.
    find: '        }, key);\n      }), _jsx(FaultsPanel,',
    replace: '        }, key);\n      }) }), _jsx(FaultsPanel,',
  },
  {
    module: CONTROL_PANE,
    find: 'export default class ControlPane',
    replace: `import { FormParts } from ${PARTS};\nexport default class ControlPane`,
  },
  {
    // Most fields may stay empty: the few that may not are marked.
    module: CONTROL,
    find: 'children: isFieldOptional ? _jsxs(_Fragment, {\n      children: [label, _jsx("span", {\n        children: ` (${t(\'editor.editorControl.field.optional\')})`\n      })]\n    }) : label',
    replace:
      'children: isFieldOptional ? label : _jsxs(_Fragment, { children: [label, _jsx(RequiredMark, {})] })',
  },
  {
    module: CONTROL,
    find: 'function LabelComponent({',
    replace: `import { RequiredMark } from ${PARTS};\nfunction LabelComponent({`,
  },
  {
    // «Ô string», on an element without a role, where no screen reader reads it.
    module: CONTROL,
    find: '"aria-label": t(\'editor.editorControl.field.widgetLabel\', {\n          widgetLabel: widgetName\n        }),',
    replace: "'data-widget': widgetName,",
  },
  {
    module: CONTROL,
    find:
      '    padding: ${lengths.inputPadding};\n    margin: 0;\n    border: ${borders.textField};\n' +
      '    border-radius: ${lengths.borderRadius};\n    border-top-left-radius: 0;\n    outline: 0;',
    replace:
      '    padding: var(--cms-field-padding);\n    margin: 0;\n    border: 1px solid var(--cms-line);\n' +
      '    border-radius: var(--cms-radius);',
  },
  {
    module: CONTROL,
    find: '    color: #444a57;\n    transition: border-color ${transitions.main};\n    position: relative;\n    font-size: 15px;',
    replace: '    color: var(--cms-ink);\n    position: relative;\n    font-size: 1rem;',
  },
  {
    // The arrow alone says nothing to a thumb or to a screen reader.
    module: GROUP_BAR,
    find: 'children: _jsx(Icon, {\n            type: "chevron",',
    replace:
      "'data-fold': true,\n          'aria-expanded': !collapsed,\n          type: 'button',\n" +
      "          children: [collapsed ? t('editor.editorWidgets.object.expand') : t('editor.editorWidgets.object.collapse'), ' ', _jsx(Icon, {\n" +
      '            type: "chevron",',
  },
  {
    module: GROUP_BAR,
    find: "direction: collapsed ? 'right' : 'down',\n            size: \"small\"\n          })",
    replace: "direction: collapsed ? 'right' : 'down',\n            size: \"small\"\n          }, 'arrow')]",
  },
  {
    // A list without items has nothing to unfold: it has its button «Thêm …», and no heading «0 …».
    module: GROUP_BAR,
    find: 'onClick: onCollapseToggle,',
    replace: 'hidden: Boolean(this.props.allowAdd) && !heading,\n          onClick: onCollapseToggle,',
  },
  {
    module: '/decap-cms-widget-list/dist/esm/ListControl.js',
    find: 'heading: `${items.size} ${listLabel}`,',
    replace: "heading: items.size === 0 ? '' : `${items.size} ${listLabel}`,",
  },
  {
    // The label stands above already.
    module: '/decap-cms-widget-object/dist/esm/ObjectControl.js',
    find: 'heading: collapsed && this.objectLabel(),',
    replace: "heading: collapsed && field.get('summary') ? this.objectLabel() : '',",
  },
  {
    module: ITEM_BAR,
    find: 'onClick: onCollapseToggle,',
    replace:
      "onClick: onCollapseToggle,\n      type: 'button',\n      'data-fold': true,\n      'aria-expanded': !collapsed,\n" +
      "      'aria-label': collapsed ? FORM_WORDS.unfold : FORM_WORDS.fold,",
  },
  {
    module: ITEM_BAR,
    find: 'onClick: onRemove,',
    replace: "onClick: onRemove,\n      type: 'button',\n      'aria-label': FORM_WORDS.removeItem,",
  },
  {
    module: ITEM_BAR,
    find: 'function ListItemTopBar(props) {',
    replace: `import { FORM_WORDS } from ${WORDS};\nfunction ListItemTopBar(props) {`,
  },
];
