/** A browser's bars have the page's colour, which a meta element cannot take from a style sheet. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { colourOf, themesOf } from '../../src/components/guide/contrast.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');
const read = (file: string) => readFileSync(path.join(SRC, file), 'utf8');
const themes = themesOf([read('styles/palette.css'), read('styles/roles.css')]);

test.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const hex = (colourOf(themes[theme], '--page') ?? [])
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
  expect(read('layouts/SiteLayout.astro')).toContain(
    `<meta name="theme-color" content="#${hex}" media="(prefers-color-scheme: ${theme})" />`,
  );
});
