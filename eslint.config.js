import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { boundariesRule, boundariesSettings } from './scripts/lint/boundaries.ts';

const CODE = ['**/*.{js,mjs,ts,tsx}'];
const PRODUCT = ['src/**/*.{ts,tsx,astro}', 'decap/**/*.{ts,tsx}'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', '.data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  comments.recommended,
  { rules: { '@eslint-community/eslint-comments/require-description': 'error' } },

  {
    files: CODE,
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    // The types of .astro files are checked by `astro check`; its parser has no cheap way to share the program.
    files: ['**/*.astro'],
    extends: [js.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
  },
  astro.configs.recommended,

  {
    name: 'the import table',
    files: [...CODE, '**/*.astro'],
    plugins: { boundaries },
    settings: boundariesSettings,
    rules: {
      'boundaries/dependencies': ['error', boundariesRule],
      'boundaries/no-unknown-files': 'error',
    },
  },

  {
    name: 'served to browsers as it stands',
    files: ['src/**/*.js'],
    languageOptions: { globals: globals.browser },
  },

  {
    name: 'conventions',
    files: [...CODE, '**/*.astro'],
    rules: {
      eqeqeq: 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'astro/zod', message: 'Import zod: one copy, one name.' }] },
      ],
    },
  },
  {
    name: 'files that a tool reads by its default export',
    files: ['*.{js,mjs,ts}'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: CODE,
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Node's test and event APIs take async callbacks and void the promise on purpose.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    name: 'product code',
    files: PRODUCT,
    rules: {
      'max-lines': ['error', { max: 260 }],
      'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Build nodes; text from outside goes into textContent.' },
        { property: 'outerHTML', message: 'Build nodes; text from outside goes into textContent.' },
        { property: 'insertAdjacentHTML', message: 'Build nodes; text from outside goes into textContent.' },
      ],
    },
  },
  {
    name: 'product code, typed',
    files: ['src/**/*.{ts,tsx}', 'decap/**/*.{ts,tsx}'],
    rules: {
      // A value of unknown shape is parsed (zod) or narrowed; an `as` at a parse boundary gives its reason.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    name: 'only queries ask Astro for entries',
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/queries/**', 'src/content.config.ts', 'src/loader/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'astro:content',
              message: 'Ask src/queries: the only callers of getCollection.',
              allowTypeImports: true,
            },
            { name: 'astro/zod', message: 'Import zod: one copy, one name.' },
          ],
        },
      ],
    },
  },
  {
    name: 'plain JavaScript, typed by JSDoc: what Node 20 must run before anything is installed, and tool settings',
    files: ['scripts/**/*.mjs', '*.mjs'],
    rules: {
      // A JSDoc cast, the only kind there is in plain JavaScript, is not seen by these rules; `checkJs` types it.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
