import decapApp from 'decap-cms-app/package.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const ours = manifest.parse(
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')),
).dependencies;
const decap = manifest.parse(decapApp).dependencies;

const PARTS = Object.keys(ours).filter((name) => name.startsWith('decap-cms-') && name !== 'decap-cms-app');

it('imports parts of Decap', () => {
  expect(PARTS.length).toBeGreaterThan(10);
});

it.each(PARTS)('%s has the version that decap-cms-app names', (name) => {
  expect(ours[name]).toBe(decap[name]);
});
