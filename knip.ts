import type { KnipConfig } from 'knip';

/** Dead code. What knip cannot find out by itself stands here, each with its reason. */
const config: KnipConfig = {
  project: ['{decap,scripts,src,tests}/**/*.{mjs,ts,tsx,astro,mdx}', '*.{js,mjs,ts}'],
  entry: [
    // The input of the CMS's bundle (decap/app/bundle.ts).
    'decap/app/main.ts',
    'decap/app/passkeys/own-page.ts',
    // The inputs of the service worker's bundle (scripts/build/service-worker.ts).
    'src/offline/{worker,off}.ts',
    // Programs that something starts by its path: `npm start`, the desk, the build, the benchmarks, tests.
    'decap/server/main.ts',
    'decap/server/content/{check,figures,matters}-program.ts',
    'decap/server/releases/lifeline.ts',
    'scripts/build/*-{site,step}.ts',
    'scripts/bench/index-site.ts',
    'scripts/bench/desk/{start-desk,traced-build,traced-check}.ts',
    'scripts/bench/search/ours/page.ts',
    'tests/decap/server/fixture/builder/build.ts',
    'tests/decap/server/fixture/start-desk.ts',
    'tests/faults/fixture/{clock,slow-disk}.ts',
    'tests/mdx/read-bodies.ts',
    // Run by hand where LibreOffice is, to make a fixture anew.
    'tests/decap/app/paste/fixtures/make-word.ts',
    // What Decap's modules import instead of their own (decap/app/patches/edits.ts).
    'decap/app/preview/{decap-preview,editor-panes}.tsx',
    'decap/app/drafts/{draft-keeper.ts,draft-state.tsx}',
    'decap/app/form/parts.tsx',
    'decap/app/layout/{board-columns,sidebar-fold}.tsx',
    'decap/app/review/{ask-reason.ts,entry-links.tsx,notes-pane.tsx}',
    'decap/app/backend/{open-form,put-off}.ts',
    // Named by `layout:` in the frontmatter of an MDX page, where knip sees no import.
    'src/layouts/HandbookLayout.astro',
  ],
  // `astro check` looks for it by name; src/images/share-card/fonts.ts reads its files by a computed path.
  ignoreDependencies: ['@astrojs/check', '@expo-google-fonts/be-vietnam-pro'],
  // Debian's, in the setup of a machine that has no Chromium; Poppler's, where it is; LibreOffice's, which makes a fixture; the system's own;
  // those that read the files of docs/operations.
  ignoreBinaries: ['apt-get', 'pdftoppm', 'soffice', 'mount', 'umount', 'systemd-analyze', 'caddy'],
  // A type in the signature of an exported function is used by whoever calls the function.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // A layer's index is its face: it names the shapes that its functions take and give, asked for yet or not.
  ignoreIssues: { 'src/*/index.ts': ['types'], 'src/vietnamese/*/index.ts': ['types'] },
};

export default config;
