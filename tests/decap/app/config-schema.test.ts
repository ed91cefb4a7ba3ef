import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { z } from 'zod';
import { decapConfig } from '../../../decap/app/config/index.ts';
import { launchBrowser } from '../../browser.ts';

/**
 * Decap's own check of its config, which our bundle leaves out (`decap/app/patches/index.ts`), with the schemas of the
 * widgets that our config uses. It runs in a browser: its modules want a `window`.
 */
const CHECK = `
  import 'decap-cms-core/dist/esm/lib/polyfill.js';
  import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
  import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry.js';
  import datetime from 'decap-cms-widget-datetime/dist/esm/schema.js';
  import file from 'decap-cms-widget-file/dist/esm/schema.js';
  import image from 'decap-cms-widget-image/dist/esm/schema.js';
  import list from 'decap-cms-widget-list/dist/esm/schema.js';
  import number from 'decap-cms-widget-number/dist/esm/schema.js';
  import object from 'decap-cms-widget-object/dist/esm/schema.js';
  import relation from 'decap-cms-widget-relation/dist/esm/schema.js';
  import select from 'decap-cms-widget-select/dist/esm/schema.js';
  const schemas = { datetime, file, image, list, body: {}, number, object, relation, select, string: {}, text: {}, boolean: {} };
  for (const [name, schema] of Object.entries(schemas)) registerWidget({ name, schema, controlComponent: () => null });
  window.faultsOf = (config) => {
    try {
      validateConfig(config);
      return [];
    } catch (error) {
      return error.errors.map(({ instancePath, message }) => instancePath + ' ' + message);
    }
  };
`;

async function bundledCheck(): Promise<string> {
  const entry = 'virtual:check';
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { path: 'path-browserify', buffer: 'buffer/index.js' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? CHECK : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.isEntry);
  if (chunk === undefined) throw new Error('Vite made no script');
  return chunk.code;
}

const browser = await launchBrowser();
const page = await browser.newPage();

beforeAll(async () => {
  const script = await bundledCheck();
  // A page with a secure origin: Decap opens its storage as it loads, and makes random ids.
  await page.route('https://decap.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script type="module" src="check.js"></script>',
    }),
  );
  await page.route('https://decap.test/check.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  const failed = new Promise<never>((_, reject) => {
    page.once('pageerror', reject);
  });
  await page.goto('https://decap.test/');
  await Promise.race([failed, page.waitForFunction('window.faultsOf')]);
}, 60_000);

afterAll(() => browser.close());

/** What Decap has against a config. */
async function faultsOf(config: object): Promise<readonly string[]> {
  return z.array(z.string()).parse(await page.evaluate(`window.faultsOf(${JSON.stringify(config)})`));
}

const signer = decapConfig({ permission: 'sign', person: 'pham-thi-nga', siteUrl: 'https://example.vn' });
const member = decapConfig({ permission: 'write', siteUrl: 'https://example.vn' });

it('passes Decap’s own check', async () => {
  expect(await faultsOf(signer)).toEqual([]);
  expect(await faultsOf(member)).toEqual([]);
});

it('would not pass with a mistake at the top, or in a widget’s options', async () => {
  expect((await faultsOf({ ...signer, publish_mode: 'at once' })).join()).toContain('/publish_mode');
  const [articles] = signer.collections;
  if (!articles || !('fields' in articles)) throw new Error('the first collection is no folder');
  const fields = articles.fields.map((field) =>
    field.widget === 'select' ? { ...field, options: 'x' } : field,
  );
  expect((await faultsOf({ ...signer, collections: [{ ...articles, fields }] })).join()).toContain(
    '/options',
  );
});
