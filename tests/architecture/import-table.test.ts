import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { IMPORT_TABLE, LAYER_NAMES, type LayerName } from '../../scripts/lint/import-table.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The design's table written a second time, on purpose: to open an edge, change the design, the table and this.
 * `types` are layers of which only types may be imported.
 */
const MAY_IMPORT: Readonly<Record<LayerName, { layers: string; types?: string }>> = {
  schema: { layers: '' },
  headers: { layers: '' },
  vietnamese: { layers: '' },
  images: { layers: '' },
  styles: { layers: '' },
  mdx: { layers: 'schema vietnamese' },
  loader: { layers: 'schema mdx images vietnamese' },
  queries: { layers: 'schema loader' },
  search: { layers: 'vietnamese schema' },
  offline: { layers: '' },
  components: { layers: 'queries schema layouts styles', types: 'mdx loader' },
  layouts: { layers: 'queries schema components styles', types: 'mdx loader' },
  pages: {
    layers: 'queries schema headers components layouts styles',
    types: 'mdx loader',
  },
  'decap/app': { layers: 'schema mdx vietnamese' },
  'decap/server': { layers: 'schema headers mdx loader' },
  scripts: { layers: LAYER_NAMES.join(' ') },
  tests: { layers: LAYER_NAMES.join(' ') },
};

/** The repository's own configuration; only type-aware rules are off, because virtual files are in no program. */
const eslint = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Lints a file that is not on disk and answers which of its imports are refused. */
async function refusals(
  filePath: string,
  imports: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const code = filePath.endsWith('.astro') ? ['---', ...imports, '---', '<p></p>'] : imports;
  const [result] = await eslint.lintText(code.join('\n'), { filePath: join(ROOT, filePath) });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filePath}: ${fatal.message}`);
  const first = code.length === imports.length ? 1 : 2;
  return imports.map(
    (_, index) =>
      result?.messages.find(
        ({ ruleId, line }) => ruleId === 'boundaries/dependencies' && line === index + first,
      )?.message,
  );
}

/** A real file of a layer: the plugin resolves what is imported. */
function fileOf(layer: LayerName): string {
  const { folder } = IMPORT_TABLE[layer];
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const file = files.filter((name) => /\.(?:ts|css|astro)$/u.test(name) && name !== 'page.ts').sort()[0];
  if (file === undefined) throw new Error(`${folder} has no file to import.`);
  return `${folder}/${file}`;
}

function importOf(from: string, file: string, kind: 'types' | 'values'): string {
  const path = posix.relative(posix.dirname(from), file);
  return `import ${kind === 'types' ? 'type ' : ''}{ x } from '${path.startsWith('.') ? path : `./${path}`}';`;
}

const EXTENSIONS: Readonly<Partial<Record<LayerName, readonly string[]>>> = {
  components: ['astro', 'ts'],
  layouts: ['astro'],
  pages: ['astro', 'ts'],
};

const importers = LAYER_NAMES.filter((name) => name !== 'styles').flatMap((layer) =>
  (EXTENSIONS[layer] ?? ['ts']).map((extension) => ({ layer, extension })),
);

describe.each(importers)('$layer (.$extension)', ({ layer, extension }) => {
  const from = `${IMPORT_TABLE[layer].folder}/virtual-file.${extension}`;
  const { layers, types = '' } = MAY_IMPORT[layer];

  test.each(['values', 'types'] as const)('may import the %s of these layers and no others', async (kind) => {
    const targets = LAYER_NAMES.filter((name) => name !== layer);
    const found = await refusals(
      from,
      targets.map((target) => importOf(from, fileOf(target), kind)),
    );
    const allowed = targets.filter((_, index) => found[index] === undefined);
    const expected = `${layers} ${kind === 'types' ? types : ''}`.split(' ').filter(Boolean);
    expect(allowed).toEqual(targets.filter((target) => expected.includes(target)));
    for (const message of found.filter((one) => one !== undefined)) {
      expect(message).toContain(`${layer} may import: `);
    }
  });

  test('may import its own files', async () => {
    expect(await refusals(from, [importOf(from, fileOf(layer), 'values')])).toEqual([undefined]);
  });
});

describe('packages and Node', () => {
  test.each([
    ['src/schema/virtual-file.ts', { zod: true, sharp: false, astro: false, 'node:fs': false }],
    ['src/vietnamese/virtual-file.ts', { zod: false, 'node:fs': false }],
    ['src/images/virtual-file.ts', { sharp: true, zod: false, 'node:fs': true }],
    ['src/mdx/virtual-file.ts', { satteri: true, 'node:fs': false, 'node:path': false }],
    ['src/loader/virtual-file.ts', { astro: true, yaml: true, 'node:fs/promises': true }],
    ['src/pages/virtual-file.astro', { 'astro:content': true, '@astrojs/rss': true }],
    ['decap/server/virtual-file.ts', { hono: true, 'hono/cookie': true, 'node:child_process': true }],
  ])('%s', async (file, expected) => {
    const names = Object.keys(expected);
    const found = await refusals(
      file,
      names.map((name) => `import { x } from '${name}';`),
    );
    expect(Object.fromEntries(names.map((name, index) => [name, found[index] === undefined]))).toEqual(
      expected,
    );
  });

  test('a refused import is told what is allowed', async () => {
    const [message] = await refusals('src/schema/virtual-file.ts', [
      importOf('src/schema/virtual-file.ts', 'src/search/query.ts', 'values'),
    ]);
    expect(message).toBe(
      'schema may import: no other layer; from npm: zod; no Node modules, because it runs in a browser too. ' +
        'Not ../search/query.ts (scripts/lint/import-table.ts).',
    );
  });
});

describe('single files', () => {
  test.each(['ts', 'astro'])(
    'of the search, pages (.%s) may import only what starts its page',
    async (extension) => {
      const from = `src/pages/virtual-file.${extension}`;
      const found = await refusals(from, [
        importOf(from, 'src/search/ui/page.ts', 'values'),
        importOf(from, 'src/search/ui/table.ts', 'values'),
        importOf(from, 'src/search/query.ts', 'values'),
      ]);
      expect(found.map((message) => message === undefined)).toEqual([true, true, false]);
    },
  );

  test.each(['ts', 'astro'])(
    'of the search, components (.%s) may import only its opener',
    async (extension) => {
      const from = `src/components/virtual-file.${extension}`;
      const found = await refusals(from, [
        importOf(from, 'src/search/ui/opener.ts', 'values'),
        importOf(from, 'src/search/ui/dialog.ts', 'values'),
      ]);
      expect(found.map((message) => message === undefined)).toEqual([true, false]);
    },
  );

  test('of mdx, queries may import only what fills a body in', async () => {
    const from = 'src/queries/virtual-file.ts';
    const found = await refusals(from, [
      importOf(from, 'src/mdx/entry-references.ts', 'values'),
      importOf(from, 'src/mdx/parse.ts', 'values'),
    ]);
    expect(found.map((message) => message === undefined)).toEqual([true, false]);
  });

  test('of queries, the desk may import only what needs no Astro', async () => {
    const from = 'decap/server/virtual-file.ts';
    const found = await refusals(from, [
      importOf(from, 'src/queries/index.ts', 'values'),
      importOf(from, 'src/queries/site.ts', 'values'),
    ]);
    expect(found.map((message) => message === undefined)).toEqual([true, false]);
  });

  test('src/content.config.ts counts as the loader', async () => {
    const from = 'src/content.config.ts';
    const found = await refusals(from, [
      importOf(from, fileOf('loader'), 'values'),
      importOf(from, fileOf('schema'), 'values'),
      importOf(from, fileOf('search'), 'values'),
    ]);
    expect(found.map((message) => message === undefined)).toEqual([true, true, false]);
  });
});

describe('what else holds', () => {
  test('code outside the folders of the table is refused', async () => {
    const [result] = await eslint.lintText('export const x = 1;\n', {
      filePath: join(ROOT, 'src/utils/x.ts'),
    });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/no-unknown-files');
  });

  test.each(['src/queries/virtual-file.ts', 'src/pages/virtual-file.astro'])(
    'only queries asks Astro for entries: %s',
    async (file) => {
      const call = "import { getCollection } from 'astro:content';";
      const code = file.endsWith('.astro') ? `---\n${call}\n---\n` : call;
      const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
      const refused = result?.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports');
      expect(refused).toBe(!file.startsWith('src/queries/'));
    },
  );
});
