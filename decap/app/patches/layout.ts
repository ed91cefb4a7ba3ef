import { fileURLToPath } from 'node:url';
import type { Edit } from './edits.ts';

const pathOf = (file: string) => JSON.stringify(fileURLToPath(new URL(`../layout/${file}`, import.meta.url)));

const SIDEBAR = '/decap-cms-core/dist/esm/components/Collection/Sidebar.js';
const BOARD = '/decap-cms-core/dist/esm/components/Workflow/WorkflowList.js';
const SETTINGS = '/decap-cms-core/dist/esm/components/UI/SettingsDropdown.js';

/** What a phone needs that a style sheet cannot give (`../styles/`, `../layout/`). */
export const LAYOUT_EDITS: readonly Edit[] = [
  {
    module: SIDEBAR,
    find: '}), _jsx(SidebarNavList, {',
    replace:
      "}), _jsx(SidebarFold, { current: collection?.get('label') ?? t('collection.sidebar.allCollections'), children: _jsx(SidebarNavList, {",
  },
  {
    module: SIDEBAR,
    find: 'this.renderLink(collection, filterTerm))\n      })]',
    replace: 'this.renderLink(collection, filterTerm))\n      }) })]',
  },
  {
    module: SIDEBAR,
    find: 'export class Sidebar extends',
    replace: `import { SidebarFold } from ${pathOf('sidebar-fold.tsx')};\nexport class Sidebar extends`,
  },
  {
    module: BOARD,
    find: 'return _jsx(ListContainer, {\n      children: columns\n    });',
    replace:
      'return _jsx(BoardColumns, { entries: this.props.entries, children: _jsx(ListContainer, { children: columns }) });',
  },
  {
    module: BOARD,
    find: 'class WorkflowList extends',
    replace: `import { BoardColumns } from ${pathOf('board-columns.tsx')};\nclass WorkflowList extends`,
  },
  {
    // «127.0.0.1:4321» tells a teacher nothing.
    module: SETTINGS,
    find: 'children: stripProtocol(displayUrl)',
    replace: "children: t('ui.default.goBackToSite')",
  },
];
