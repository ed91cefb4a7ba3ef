import decapApp from 'decap-cms-app/package.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string());
const manifest = z.object({ dependencies: names });
const own: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const { dependencies, devDependencies } = manifest.extend({ devDependencies: names }).parse(own);
const ours = { ...dependencies, ...devDependencies };
const decap = manifest.parse(decapApp).dependencies;

const PARTS = Object.keys(ours).filter((name) => name.startsWith('decap-cms-') && name !== 'decap-cms-app');

it('imports parts of Decap', () => {
  expect(PARTS.length).toBeGreaterThan(10);
});

it.each(PARTS)('%s has the version that decap-cms-app names', (name) => {
  expect(ours[name]).toBe(decap[name]);
});
