import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { ACCESSIBILITY_EDITS } from './accessibility.ts';
import { EDITS, type Edit } from './edits.ts';
import { CHECK_EDITS } from './checks.ts';
import { ENGLISH_EDITS } from './english.ts';
import { FORM_EDITS } from './form.ts';
import { LAYOUT_EDITS } from './layout.ts';
import { REVIEW_EDITS } from './review.ts';

const ALL_EDITS: readonly Edit[] = [
  ...EDITS,
  ...CHECK_EDITS,
  ...ENGLISH_EDITS,
  ...FORM_EDITS,
  ...LAYOUT_EDITS,
  ...REVIEW_EDITS,
  ...ACCESSIBILITY_EDITS,
];

const UNUSED = '\0bang-tin:unused';

/** Packages that Decap imports by a Node name or that we do not let into the bundle. */
const REPLACED: Readonly<Record<string, string>> = {
  // Decap's packages import Node's `path` and `buffer`; only decap-cms-core says what stands for them in a browser.
  path: fileURLToPath(import.meta.resolve('path-browserify')),
  buffer: fileURLToPath(import.meta.resolve('buffer/index.js')),
  // Evaluates `---js` front matter; our own format (`../format/entry-file.ts`) reads every file instead.
  'gray-matter': UNUSED,
  // 400 KB of WebAssembly for `media_processing`, which enlarges small photos and lets HEIC through.
  '@jsquash/webp': UNUSED,
  // Decap's TOML format, which no file of ours has; its parser calls `eval`.
  '@iarna/toml/parse-string': UNUSED,
  'tomlify-j0.4': UNUSED,
};

/** Decap's check of its config compiles code (AJV), which a page without `unsafe-eval` may not. A test runs it instead. */
const CONFIG_CHECK = '/decap-cms-core/dist/esm/constants/configSchema.js';

/** Text of the modules that stand for others. */
function standIn(id: string): string | null {
  if (id.endsWith(CONFIG_CHECK)) return 'export function validateConfig() {}';
  if (id === UNUSED)
    return "export default () => { throw new Error('this part of Decap is not in our bundle'); };";
  return null;
}

/**
 * The changes we make to Decap as it is bundled.
 *
 * @throws Error in the build when an edit does not fit the installed Decap: its text is gone, or there twice.
 */
export function decapPatches(): Plugin {
  const applied = new Set<string>();
  return {
    name: 'bang-tin:decap-patches',
    enforce: 'pre',
    resolveId(source) {
      return REPLACED[source] ?? null;
    },
    load: standIn,
    transform(code, id) {
      const edits = ALL_EDITS.filter(({ module }) => id.endsWith(module));
      if (edits.length === 0) return null;
      let text = code;
      for (const { module, find, replace } of edits) {
        const parts = text.split(find);
        if (parts.length !== 2) {
          throw new Error(`${module}: found ${String(parts.length - 1)} times instead of once: ${find}`);
        }
        text = parts.join(replace);
        applied.add(find);
      }
      return { code: text, map: null };
    },
    buildEnd(error) {
      const missed = ALL_EDITS.filter(({ find }) => !applied.has(find));
      if (!error && missed.length > 0) {
        throw new Error(`Decap no longer loads ${missed.map(({ module }) => module).join(', ')}`);
      }
    },
  };
}
