import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleCms, placeCms } from '../../../decap/app/bundle.ts';
import { decapPatches } from '../../../decap/app/patches/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** The build's own cache, so that the bundle is made once for all that need it. */
const CACHE = process.env.CACHE_DIR ?? new URL('../../../.cache', import.meta.url).pathname;

/**
 * Hosts whose addresses stand in the code and are never asked for: namespaces of SVG and MathML, links in error texts,
 * JSON Schema's names, examples in our own hints.
 */
const NAMED_ONLY = new Set([
  'www.w3.org',
  'json-schema.org',
  'react.dev',
  'reactjs.org',
  'react-dnd.github.io',
  'redux.js.org',
  'html.spec.whatwg.org',
  'mozilla.github.io',
  'github.com',
  'git.io',
  'bit.ly',
  'fb.me',
  'goo.gl',
  'npms.io',
  'www.ibm.com',
  'www.decapcms.org',
  'ten-mien.vn',
  'developer.mozilla.org',
  'rolldown.rs',
  'lexical.dev',
  'simplewebauthn.dev',
  // Where a film of the text leads to, after a click (src/mdx/palette/video.ts).
  'www.youtube-nocookie.com',
]);

let files: readonly { readonly name: string; readonly text: string }[] = [];

beforeAll(async () => {
  const folder = await bundleCms(CACHE);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/u.test(name),
  );
  files = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}, 120_000);

describe('the bundle', () => {
  it('is two modules and a style sheet with fixed names, and nothing else but hashed assets', () => {
    const names = files.map(({ name }) => name).sort();
    expect(names.filter((name) => !name.startsWith('assets/'))).toEqual(['cms.css', 'cms.js', 'mat-khau.js']);
    for (const name of names.filter((other) => other.startsWith('assets/')))
      expect(name).toMatch(/-[\w-]{8}\.\w+$/u);
  });

  it('names no host that could be asked for anything', () => {
    const hosts = files.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/([\w.-]+)/gu)].map(([, host]) => host),
    );
    expect([...new Set(hosts)].filter((host) => host !== undefined && !NAMED_ONLY.has(host))).toEqual([
      'localhost',
    ]);
    expect(files.some(({ text }) => /identity\.netlify|unpkg|jsdelivr|googleapis|gstatic/u.test(text))).toBe(
      false,
    );
  });

  it('evaluates no text', () => {
    // `Function('return this')` is lodash's last resort after `globalThis`; a browser never comes to it.
    const evaluations = files.flatMap(({ text }) => text.match(/[^\w$.]eval\(|new Function\(/gu) ?? []);
    expect(evaluations).toEqual([]);
  });

  it('is a production build with one React and without what we replaced', () => {
    // What the list and a part that comes later share is in a file of its own.
    const script = files.map(({ text }) => text).join('\n');
    expect(script).not.toContain('process.env.NODE_ENV');
    expect(script).not.toContain('gray-matter');
    expect(script.match(/__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=/gu)).toHaveLength(
      1,
    );
  });

  it('is put into the site as it is', async () => {
    const site = temporaryFolder({ 'admin/index.html': 'page', 'admin/assets/old-12345678.js': 'old' });
    await placeCms(site, CACHE);
    expect(readFileSync(join(site, 'admin/index.html'), 'utf8')).toBe('page');
    expect(readdirSync(join(site, 'admin'))).toEqual(
      expect.arrayContaining(['cms.css', 'cms.js', 'index.html']),
    );
    expect(readdirSync(join(site, 'admin'))).not.toContain('old-12345678.js');
  });
});

it('refuses a Decap that a patch does not fit', () => {
  const { transform } = decapPatches();
  if (typeof transform !== 'function') throw new Error('the plugin has no transform');
  const path = '/x/node_modules/decap-cms-core/dist/esm/lib/formatters.js';
  expect((): unknown => Reflect.apply(transform, {}, ['export const other = 1;', path])).toThrow(
    'formatters.js: found 0 times instead of once: export function slugFormatter(',
  );
});
