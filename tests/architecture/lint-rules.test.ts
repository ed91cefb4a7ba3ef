/** The repository's own lint rules, each once broken and once kept, through the real configurations. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] });

async function brokenRules(code: string, filePath: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(ROOT, filePath) });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

describe('ESLint', () => {
  test.each([
    ['no-restricted-exports', 'export default 1;', 'export const one = 1;'],
    ['@typescript-eslint/no-explicit-any', 'export const x: any = 1;', 'export const x: unknown = 1;'],
    [
      '@typescript-eslint/consistent-type-assertions',
      'export const f = (x: unknown) => x as string;',
      'export const x = [1] as const;',
    ],
    [
      '@eslint-community/eslint-comments/require-description',
      '// eslint-disable-next-line eqeqeq\nexport const f = (x: unknown) => x == 1;',
      '// eslint-disable-next-line eqeqeq -- a reason\nexport const f = (x: unknown) => x == 1;',
    ],
    [
      'no-restricted-properties',
      'export const f = (e: Element, x: string) => { e.innerHTML = x; };',
      'export const f = (e: Element, x: string) => { e.textContent = x; };',
    ],
    [
      'no-restricted-imports',
      "import { z } from 'astro/zod';\nexport const x = z.string();",
      "import { z } from 'zod';\nexport const x = z.string();",
    ],
  ])('%s', async (rule, broken, kept) => {
    expect(await brokenRules(broken, 'src/schema/virtual-file.ts')).toContain(rule);
    expect(await brokenRules(kept, 'src/schema/virtual-file.ts')).not.toContain(rule);
  });

  test('Astro files are linted too', async () => {
    const code = '---\nconst x: any = 1;\n---\n<p>{x}</p>';
    expect(await brokenRules(code, 'src/components/Virtual.astro')).toContain(
      '@typescript-eslint/no-explicit-any',
    );
  });
});

describe('Stylelint', () => {
  async function brokenCss(code: string, file: string): Promise<readonly string[]> {
    const { results } = await stylelint.lint({
      code: `${code}\n`,
      codeFilename: join(ROOT, file),
      cwd: ROOT,
    });
    return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
  }

  const COMPONENT = 'src/styles/components/virtual.css';

  test.each([
    ['color-no-hex', '#fff'],
    ['color-named', 'red'],
    ['function-disallowed-list', 'rgb(0 0 0)'],
    ['declaration-property-value-disallowed-list', 'var(--leaf-900)'],
    ['no-unknown-custom-properties', 'var(--no-such-token)'],
  ])('a component that breaks %s', async (rule, color) => {
    expect(await brokenCss(`.a {\n  color: ${color};\n}`, COMPONENT)).toContain(rule);
  });

  test('a component that uses a role token', async () => {
    expect(await brokenCss('.a {\n  color: var(--text);\n}', COMPONENT)).toEqual([]);
  });

  test('the palette itself', async () => {
    expect(await brokenCss(':root {\n  --leaf-1000: #000;\n}', 'src/styles/palette.css')).toEqual([]);
  });
});
