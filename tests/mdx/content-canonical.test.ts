/** What the school has published is canonical: saving an entry whose text nobody touched leaves the text alone. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/loader/index.ts';
import { canonicalBody } from '../../src/mdx/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

it.each(globSync('content/**/*.mdx', { cwd: ROOT }).toSorted())('%s is its own canonical text', (file) => {
  const split = splitFrontmatter(readFileSync(path.join(ROOT, file), 'utf8'));
  const body = 'body' in split ? split.body : '';
  expect(canonicalBody(body)).toBe(body);
});
