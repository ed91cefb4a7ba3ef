/** The import table as the settings and policies of eslint-plugin-boundaries 7. */
import { IMPORT_TABLE, LAYER_NAMES, type Import, type Layer, type LayerName } from './import-table.ts';

/** `src/content.config.ts`, which Astro looks for there, hands the loader to Astro: it counts as the loader's. */
const CONTENT_CONFIG = 'content-config';
/** Files that a tool looks for at the top: they may import anything. */
const TOOL_CONFIG = 'tool-config';

export const boundariesSettings = {
  'boundaries/elements': LAYER_NAMES.map((type) => ({
    type,
    pattern: IMPORT_TABLE[type].folder,
    partialMatch: false,
  })),
  'boundaries/files': [
    { category: CONTENT_CONFIG, pattern: 'src/content.config.ts' },
    { category: TOOL_CONFIG, pattern: '*.{js,mjs,ts}' },
  ],
  'import/resolver': { node: { extensions: [] } },
  // `astro:content` and the like are no files; without this they would count as unresolved.
  'import/core-modules': ['astro:content', 'astro/loaders', 'astro/zod'],
};

function nameOf(allowed: Import): string {
  if (typeof allowed === 'string') return allowed;
  const file = allowed.file === undefined ? '' : `/${allowed.file}`;
  return `${allowed.layer}${file}${allowed.only === 'types' ? ' (types only)' : ''}`;
}

/** What a layer may import, in words, for the message of a refused import. */
function allowedInWords({ imports, packages, runsIn }: Layer): string {
  if (imports === 'anything') return 'anything';
  const layers = imports.length === 0 ? 'no other layer' : imports.map(nameOf).join(', ');
  const fromNpm = packages === 'any' ? '' : `; from npm: ${packages.join(', ') || 'nothing'}`;
  const fromNode = runsIn === 'Node' ? '' : '; no Node modules, because it runs in a browser too';
  return `${layers}${fromNpm}${fromNode}`;
}

function target(allowed: Import) {
  if (typeof allowed === 'string') return { to: { element: { type: allowed } } };
  const { layer, file, only } = allowed;
  return {
    to: { element: { type: layer, ...(file === undefined ? {} : { fileInternalPath: file }) } },
    ...(only === undefined ? {} : { dependency: { kind: 'type' } }),
  };
}

function allowedTargets(name: LayerName, { imports, packages, runsIn }: Layer) {
  return [
    { to: { element: { type: name } } },
    ...(imports === 'anything' ? [{ to: { element: { type: '**' } } }] : imports.map(target)),
    ...(packages === 'any'
      ? [{ to: { module: { origin: 'external' } } }]
      : packages.map((source) => ({ to: { module: { origin: 'external', source } } }))),
    ...(runsIn === 'Node' ? [{ to: { module: { origin: 'core' } } }] : []),
  ];
}

/** Refuses every import of a layer, with a message that says what it may import, then allows what the table allows. */
function policiesOf(from: object, name: LayerName, layer: Layer) {
  return [
    {
      from,
      disallow: { to: { module: { origin: '*' } } },
      message: `${name} may import: ${allowedInWords(layer)}. Not {{dependency.source}} (scripts/lint/import-table.ts).`,
    },
    { from, allow: allowedTargets(name, layer) },
    // `imports` of package.json: one file of the layer for a browser, another for Node.
    ...(layer.internal ?? []).map((source) => ({ from, allow: { dependency: { source } } })),
  ];
}

export const boundariesRule = {
  default: 'disallow',
  checkAllOrigins: true,
  checkUnknownLocals: true,
  policies: [
    ...LAYER_NAMES.flatMap((name) => policiesOf({ element: { type: name } }, name, IMPORT_TABLE[name])),
    ...policiesOf({ file: { categories: CONTENT_CONFIG } }, 'loader', IMPORT_TABLE.loader),
    { from: { file: { categories: TOOL_CONFIG } }, allow: { to: { module: { origin: '*' } } } },
  ],
};
