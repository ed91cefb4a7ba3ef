/**
 * Which layer may import which: the table of the design, as data. ESLint enforces it
 * (eslint.config.js through eslint-plugin-boundaries) and tests/architecture proves that it does.
 */

/** One row: a layer, where it lives, and what its files may import besides their own layer. */
export interface Layer {
  /** Folder from the root; everything below it belongs to the layer. */
  readonly folder: string;
  /** Other layers it may import. `anything` is for the outermost ones: scripts and tests. */
  readonly imports: readonly Import[] | 'anything';
  /** npm packages and virtual modules (`astro:content`) it may import; `any` when the layer is free to choose. */
  readonly packages: readonly string[] | 'any';
  /** Names in `imports` of package.json that stand for files of its own. */
  readonly internal?: readonly string[];
  /** Whether its files run in a browser too and so must not touch Node's own modules. */
  readonly runsIn: 'browser and Node' | 'Node';
}

/** A layer that may be imported, whole or in part. */
export type Import = LayerName | PartialImport;

interface PartialImport {
  readonly layer: LayerName;
  /** Only types: nothing of it runs in the importing layer. */
  readonly only?: 'types';
  /** Only this file of it. */
  readonly file?: string;
}

export const LAYER_NAMES = [
  'schema',
  'headers',
  'vietnamese',
  'images',
  'mdx',
  'loader',
  'queries',
  'search',
  'offline',
  'styles',
  'components',
  'layouts',
  'pages',
  'decap/app',
  'decap/server',
  'scripts',
  'tests',
] as const;

export type LayerName = (typeof LAYER_NAMES)[number];

/** What a page, a layout and a component may show: data out of queries, never the files behind it. */
const PRESENTATION: readonly Import[] = [
  'queries',
  'schema',
  'components',
  'layouts',
  'styles',
  { layer: 'mdx', only: 'types' },
  { layer: 'loader', only: 'types' },
];

export const IMPORT_TABLE: Readonly<Record<LayerName, Layer>> = {
  schema: { folder: 'src/schema', imports: [], packages: ['zod'], runsIn: 'browser and Node' },
  headers: { folder: 'src/headers', imports: [], packages: [], runsIn: 'browser and Node' },
  vietnamese: { folder: 'src/vietnamese', imports: [], packages: [], runsIn: 'browser and Node' },
  images: { folder: 'src/images', imports: [], packages: ['satori', 'sharp'], runsIn: 'Node' },
  mdx: {
    folder: 'src/mdx',
    imports: ['schema', 'vietnamese'],
    packages: 'any',
    internal: ['#to-mdast'],
    runsIn: 'browser and Node',
  },
  loader: {
    folder: 'src/loader',
    imports: ['schema', 'mdx', 'images', 'vietnamese'],
    packages: 'any',
    runsIn: 'Node',
  },
  queries: {
    folder: 'src/queries',
    // Not all of mdx: a page that is rendered needs the parser as little as sharp.
    imports: [
      'schema',
      'loader',
      { layer: 'mdx', file: 'entry-references.ts' },
      { layer: 'mdx', file: 'document-lookup.ts' },
      { layer: 'mdx', file: 'picture-data.ts' },
      // The name of a picture, not what draws it.
      { layer: 'images', file: 'share-card/card.ts' },
    ],
    packages: 'any',
    runsIn: 'Node',
  },
  search: { folder: 'src/search', imports: ['vietnamese', 'schema'], packages: 'any', runsIn: 'Node' },
  offline: { folder: 'src/offline', imports: [], packages: 'any', runsIn: 'browser and Node' },
  styles: { folder: 'src/styles', imports: [], packages: [], runsIn: 'browser and Node' },
  components: {
    folder: 'src/components',
    imports: [...PRESENTATION, { layer: 'search', file: 'ui/opener.ts' }],
    packages: 'any',
    runsIn: 'Node',
  },
  layouts: { folder: 'src/layouts', imports: PRESENTATION, packages: 'any', runsIn: 'Node' },
  pages: {
    folder: 'src/pages',
    imports: [
      ...PRESENTATION,
      'headers',
      { layer: 'search', file: 'ui/page.ts' },
      { layer: 'search', file: 'ui/table.ts' },
    ],
    packages: 'any',
    runsIn: 'Node',
  },
  'decap/app': {
    folder: 'decap/app',
    // Of the site's components the page that a preview fills, and how a date is written.
    imports: [
      'schema',
      'mdx',
      'vietnamese',
      { layer: 'components', file: 'preview-slots.ts' },
      { layer: 'components', file: 'school-date.ts' },
    ],
    packages: 'any',
    runsIn: 'Node',
  },
  'decap/server': {
    folder: 'decap/server',
    // Of queries what its child programs compute, never what asks Astro for entries.
    imports: ['schema', 'headers', 'mdx', 'loader', { layer: 'queries', file: 'index.ts' }],
    packages: 'any',
    runsIn: 'Node',
  },
  scripts: { folder: 'scripts', imports: 'anything', packages: 'any', runsIn: 'Node' },
  tests: { folder: 'tests', imports: 'anything', packages: 'any', runsIn: 'Node' },
};
