/** Conventions of STYLE.md that no linter checks: names, places and sizes of files, and that nothing calls out. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from '../../src/schema/index.ts';
import { IMPORT_TABLE } from '../../scripts/lint/import-table.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Every file that Git keeps or would keep, from the root, with `/`. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile());

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const CODE = new Set(['.ts', '.tsx', '.js', '.mjs', '.astro', '.css']);
const code = files.filter((path) => CODE.has(extname(path)));
const product = code.filter((path) => path.startsWith('src/') || path.startsWith('decap/'));

describe('places', () => {
  test('every folder of the import table is there', () => {
    const missing = Object.values(IMPORT_TABLE).filter(
      ({ folder }) => !files.some((path) => path.startsWith(`${folder}/`)),
    );
    expect(missing.map(({ folder }) => folder)).toEqual([]);
  });

  test('the top has no folder that the design does not name', () => {
    const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    expect([...folders].sort()).toEqual(
      ['.ci', 'content', 'decap', 'docs', 'public', 'scripts', 'src', 'tests'].filter((name) =>
        folders.has(name),
      ),
    );
  });

  test('no folder is a grab-bag', () => {
    const grabBags = /(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\.\w+$|\/)/u;
    expect(files.filter((path) => grabBags.test(path))).toEqual([]);
  });

  test('each test stands where its source stands', () => {
    const mirrored = files.filter((path) =>
      /^tests\/(?!architecture|build|e2e|faults|site)[\w/-]+\.test\.ts$/u.test(path),
    );
    const astray = mirrored.filter((path) => {
      const folder = dirname(path).slice('tests/'.length);
      return !files.some((file) => file.startsWith(`src/${folder}/`) || file.startsWith(`${folder}/`));
    });
    expect(astray).toEqual([]);
  });
});

describe('names', () => {
  test('.ts files are kebab-case', () => {
    const names = code.filter((path) => ['.ts', '.tsx', '.mjs'].includes(extname(path)));
    // Routes are named after their address and its parameters.
    const odd = names.filter(
      (path) => !/^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u.test(basename(path)) && !path.startsWith('src/pages/'),
    );
    expect(odd).toEqual([]);
  });

  test('components and layouts are Pascal-case', () => {
    const components = code.filter((path) => /^src\/(?:components|layouts)\/.*\.astro$/u.test(path));
    expect(components.filter((path) => !/^(?:[A-Z][a-z0-9]*)+\.astro$/u.test(basename(path)))).toEqual([]);
  });
});

describe('sizes', () => {
  /** A stylesheet is one flat list of rules: longer is still easy to read. */
  const mostLines = (path: string) => (path.endsWith('.css') ? 400 : 260);

  test('no file of the product is over 260 lines, no stylesheet over 400', () => {
    expect(product.filter((path) => read(path).split('\n').length - 1 > mostLines(path))).toEqual([]);
  });
});

test('every stylesheet of the site is imported: one that is not is missed by nobody but the eye', () => {
  const sheets = product.filter((path) => path.startsWith('src/') && path.endsWith('.css'));
  const imported = new Set(
    product.flatMap((path) =>
      [...read(path).matchAll(/(?:from |import |url\()'(\.{1,2}\/[^']+\.css)(?:\?url)?'/gu)].map(
        ([, target = '']) => join(dirname(path), target),
      ),
    ),
  );
  expect(sheets.length).toBeGreaterThan(40);
  expect(sheets.filter((path) => !imported.has(path))).toEqual([]);
});

describe('other hosts', () => {
  /** Addresses that a browser or Node would call: sources, stylesheets, fetches, sockets, imports. */
  const CALLS = [
    /\b(?:src|srcset|poster)=["'{`]*(?:https?:)?\/\//u,
    /<link\b(?![^>]*rel="(?:canonical|alternate)")[^>]*href=["'{`]*(?:https?:)?\/\//u,
    /\b(?:fetch|EventSource|WebSocket|importScripts|import)\(\s*["'`](?:https?:|wss?:)?\/\//u,
    /url\(\s*["']?(?:https?:)?\/\//u,
    /@import\s+["'](?:https?:)?\/\//u,
  ];

  test.each([
    '<img src="https://example.org/a.png">',
    '<script src="//cdn.example.org/x.js"></script>',
    '<link rel="stylesheet" href="https://fonts.googleapis.com/css">',
    "await fetch('https://example.org/')",
    "import('https://esm.sh/x')",
    "background: url('https://example.org/a.png')",
    "@import 'https://example.org/a.css';",
  ])('%s would be seen', (call) => {
    expect(CALLS.some((pattern) => pattern.test(call))).toBe(true);
  });

  test('nothing of the product calls one', () => {
    const callers = [
      ...product,
      ...files.filter((path) => path.startsWith('public/') && path.endsWith('.svg')),
    ].filter((path) => CALLS.some((pattern) => pattern.test(read(path))));
    expect(callers).toEqual([]);
  });
});

describe('content', () => {
  const content = files.filter((path) => path.startsWith('content/'));

  test('holds only entries, settings, media and what tells where things are', () => {
    const media = [...IMAGE_EXTENSIONS, ...FILE_EXTENSIONS].join('|');
    const allowed = new RegExp(
      `^content/(?:(?:school|words)\\.yaml|README\\.md|[a-z]+/(?:\\d{4}/)?[a-z0-9-]+\\.mdx|media/.+\\.(?:${media}))$`,
      'u',
    );
    expect(content.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('has no executable file', () => {
    expect(content.filter((path) => (statSync(join(ROOT, path)).mode & 0o111) !== 0)).toEqual([]);
  });
});

describe('text', () => {
  test('is NFC everywhere', () => {
    const texts = files.filter((path) => CODE.has(extname(path)) || /\.(?:mdx?|ya?ml|json)$/u.test(path));
    expect(texts.filter((path) => read(path) !== read(path).normalize('NFC'))).toEqual([]);
  });
});
