import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

function dependencies(file: string): Readonly<Record<string, string>> {
  return manifest.parse(JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')))
    .dependencies;
}

const ours = dependencies('package.json');
const decap = dependencies('node_modules/decap-cms-app/package.json');

const PARTS = Object.keys(ours).filter((name) => name.startsWith('decap-cms-') && name !== 'decap-cms-app');

it('imports parts of Decap', () => {
  expect(PARTS.length).toBeGreaterThan(10);
});

it.each(PARTS)('%s has the version that decap-cms-app names', (name) => {
  expect(ours[name]).toBe(decap[name]);
});
