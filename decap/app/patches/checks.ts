import { fileURLToPath } from 'node:url';
import type { Edit } from './edits.ts';

const FAULTS_PANEL = JSON.stringify(fileURLToPath(new URL('../checks/faults-panel.tsx', import.meta.url)));

const CONTROL_PANE = '/decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js';

/** What lets `checks/` speak in the place of Decap's own validation. */
export const CHECK_EDITS: readonly Edit[] = [
  {
    // At the end of the form: what has to be mended, and where.
    module: CONTROL_PANE,
    find: '        }, key);\n      })]',
    replace:
      '        }, key);\n      }), _jsx(FaultsPanel, { entry, ' +
      "focusField: path => this.focus(path), validate: () => this.validate() }, 'faults')]",
  },
  {
    module: CONTROL_PANE,
    find: 'export default class ControlPane extends Component {',
    replace: `import { FaultsPanel } from ${FAULTS_PANEL};\nexport default class ControlPane extends Component {`,
  },
  {
    // A draft may be saved with faults; the desk lets none of them be marked ready.
    module: '/decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    find: 'if (!fieldsErrors.isEmpty()) {',
    replace: 'if (false) {',
  },
  {
    // A field that is left says what is wrong with it, whether or not the config has a pattern for it.
    module: '/decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js',
    find: "if (this.props.field.has('pattern') && !isEmpty(this.getValidateValue())) {",
    replace: 'if (true) {',
  },
];
