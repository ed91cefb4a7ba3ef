import { afterEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../../scripts/setup/chromium.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('finding Chromium', () => {
  test('finds one on this machine', async () => {
    vi.stubEnv('CHROMIUM_PATH', '');
    expect(await findChromium()).toMatch(/chrom/iu);
  });

  test('CHROMIUM_PATH comes first', async () => {
    vi.stubEnv('CHROMIUM_PATH', '');
    const found = await findChromium();
    vi.stubEnv('CHROMIUM_PATH', found);
    vi.stubEnv('PATH', '');
    expect(await findChromium()).toBe(found);
  });

  test.each(['/nowhere/chromium', '/bin/false', '/'])(
    'a CHROMIUM_PATH of %s is an error, not ignored',
    async (path) => {
      vi.stubEnv('CHROMIUM_PATH', path);
      await expect(findChromium()).rejects.toThrow(
        `CHROMIUM_PATH is «${path}», and no browser starts there.`,
      );
    },
  );
});
