import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { palette, parseBody } from '../../src/mdx/index.ts';

const PAGE = path.join(import.meta.dirname, '../../src/pages/huong-dan/cac-khoi-trong-bai.mdx');
const page = readFileSync(PAGE, 'utf8');
const examples = [...page.matchAll(/^```\n(.*?)^```$/gmsu)].map(([, example = '']) => example);

describe('the handbook on blocks', () => {
  it.each(Object.keys(palette))('shows how <%s> is written', (name) => {
    expect(examples.some((example) => example.includes(`<${name}`))).toBe(true);
  });

  it.each(examples)('has an example without a fault: %s', (example) => {
    const { problems, blocks } = parseBody(example);
    expect(problems).toEqual([]);
    expect(blocks.map(({ type }) => type)).toContain('component');
  });
});
