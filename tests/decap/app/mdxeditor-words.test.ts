import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { MDXEDITOR_WORDS, translation } from '../../../decap/app/body/toolbar/translation.ts';

/** MDXEditor's modules, as they are bundled. */
const DIST = path.dirname(fileURLToPath(import.meta.resolve('@mdxeditor/editor')));

/** Everything that MDXEditor asks to be translated: `t("toolbar.bold", "Bold")`, with the English that it falls back on. */
function asked(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(path.join(DIST, file), 'utf8');
    for (const [, key, english] of code.matchAll(
      /\bt\d?\(\s*["'`]([\w.]+)["'`],\s*(?:"([^"]*)"|'[^']*'|`[^`]*`)/gu,
    )) {
      if (key !== undefined) found.set(key, english ?? '');
    }
    // A key that is put together would not be found above.
    expect(code, file).not.toMatch(/\bt\(\s*(?:`[^`]*\$\{|["'][\w.]*["']\s*\+)/u);
  }
  return found;
}

it('says in Vietnamese all that MDXEditor says, and nothing that it no longer says', () => {
  const keys = [...asked().keys()].sort();
  expect(keys.length).toBeGreaterThan(80);
  expect(Object.keys(MDXEDITOR_WORDS).sort()).toEqual(keys);
});

it('keeps the places for what MDXEditor puts in', () => {
  for (const [key, english] of asked()) {
    const places = (text: string) => [...text.matchAll(/\{\{\w+\}\}/gu)].map(([place]) => place);
    expect(places(MDXEDITOR_WORDS[key] ?? ''), key).toEqual(
      english === '' ? expect.anything() : places(english),
    );
  }
  expect(translation('toolbar.undo', 'Undo {{shortcut}}', { shortcut: 'Ctrl+Z' })).toBe('Hoàn tác (Ctrl+Z)');
});
