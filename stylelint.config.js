import { readFileSync } from 'node:fs';

const PALETTE = 'src/styles/palette.css';
const ROLES = 'src/styles/roles.css';
/** Of the CMS. */
const TOKENS = 'decap/app/tokens.css';

const paletteNames = readFileSync(new URL(PALETTE, import.meta.url), 'utf8').match(/--[\w-]+(?=:)/gu) ?? [];
const paletteToken = new RegExp(`var\\((?:${paletteNames.join('|')})\\b`, 'u');

/** @param {string} what */
const useRole = (what) => ({ message: `Use a role token of ${ROLES} instead of ${what}.` });

/** Palette → role token → component: whoever changes a colour changes it in one place. */
const roleTokensOnly = {
  'color-named': ['never', useRole('a named colour')],
  'color-no-hex': [true, useRole('a hex colour')],
  'function-disallowed-list': [
    ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
    useRole('a colour of its own'),
  ],
  'declaration-property-value-disallowed-list': [{ '/.*/': [paletteToken] }, useRole('a palette token')],
};

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  referenceFiles: [PALETTE, ROLES, TOKENS],
  rules: { 'no-unknown-custom-properties': true },
  overrides: [
    { files: ['src/styles/**/*.css'], rules: roleTokensOnly },
    {
      files: [PALETTE, ROLES],
      rules: Object.fromEntries(Object.keys(roleTokensOnly).map((rule) => [rule, null])),
    },
  ],
};
