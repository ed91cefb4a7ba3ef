import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  entryOf,
  lockedPackage,
  missingOptionalPackages,
  placeOf,
} from '../../scripts/lockfile/optional-packages.ts';

const lockfile = z.object({ packages: z.record(z.string(), lockedPackage) });
const { packages } = lockfile.parse(
  JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')),
);

describe('package-lock.json', () => {
  test('names the native packages of every platform (else: npm run lockfile)', () => {
    expect(missingOptionalPackages(packages)).toEqual([]);
  });

  test.each(['zod', 'react', 'react-dom', 'satteri', 'astro'])('has one copy of %s', (name) => {
    const copies = Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`));
    expect(copies).toEqual([`node_modules/${name}`]);
  });
});

describe('completing a lockfile', () => {
  const native = { version: '1.6.0', dev: true, optionalDependencies: { '@pagefind/darwin-arm64': '1.6.0' } };

  test('finds a package that is nowhere', () => {
    expect(missingOptionalPackages({ 'node_modules/pagefind': native })).toEqual([
      { dependent: 'node_modules/pagefind', name: '@pagefind/darwin-arm64', version: '1.6.0' },
    ]);
  });

  test('finds one that is there in another version, and puts its own beside its dependent', () => {
    const lock = {
      'node_modules/pagefind': native,
      'node_modules/@pagefind/darwin-arm64': { version: '1.5.0' },
    };
    const [missing] = missingOptionalPackages(lock);
    if (!missing) throw new Error('The other version was taken for the right one.');
    const place = placeOf(lock, missing);
    expect(place).toBe('node_modules/pagefind/node_modules/@pagefind/darwin-arm64');
    expect(missingOptionalPackages({ ...lock, [place]: { version: '1.6.0' } })).toEqual([]);
  });

  test('leaves ranges alone: npm may leave those out', () => {
    const lock = { 'node_modules/vite': { optionalDependencies: { fsevents: '~2.3.3' } } };
    expect(missingOptionalPackages(lock)).toEqual([]);
  });

  test.each([
    ['@pagefind/darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@pagefind/windows-x64', { cpu: ['x64'], os: ['win32'] }],
    ['@oxc-parser/binding-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('limits %s to its platform', (name, platform) => {
    expect(entryOf({ dependent: 'node_modules/x', name, version: '1.6.0' }, native)).toEqual({
      version: '1.6.0',
      dev: true,
      optional: true,
      ...platform,
    });
  });
});
