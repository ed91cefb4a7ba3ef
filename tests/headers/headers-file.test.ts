import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headersFile, headersOf } from '../../src/headers/index.ts';

/** As Cloudflare Pages reads it: rules in order, joined by commas, `! Name` for taking away. */
function served(file: string, path: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let applies = false;
  for (const line of file.split('\n').filter((text) => text !== '')) {
    const [, taken] = /^ {2}! (.+)$/u.exec(line) ?? [];
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
    if (!line.startsWith(' ')) applies = path.startsWith(line.replace(/\*$/u, ''));
    else if (!applies) continue;
    else if (taken !== undefined) headers.delete(taken);
    else headers.set(name, headers.has(name) ? `${headers.get(name) ?? ''}, ${value}` : value);
  }
  return headers;
}

/** `npx vitest run --project unit tests/headers -u` writes it anew. */
it('is what static hosts read, byte for byte', async () => {
  await expect(headersFile()).toMatchFileSnapshot(join(import.meta.dirname, '../../public/_headers'));
});

it.each([
  ['/', 'site'],
  ['/tin-tuc/khai-giang/', 'site'],
  ['/admin/', 'admin'],
  ['/admin/cms.js', 'admin'],
] as const)('says of %s what the desk says', (path, area) => {
  expect(Object.fromEntries(served(headersFile(), path))).toEqual(headersOf(area, true));
});

it('keeps every line as short as Cloudflare takes it', () => {
  expect(
    Math.max(
      ...headersFile()
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThan(2000);
});

it('lets no page run what is written into it, or compile text', () => {
  for (const area of ['site', 'admin', 'api'] as const) {
    const policy = headersOf(area, false)['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'|https?:|\*/u);
    expect(policy).toMatch(/frame-ancestors '(?:none|self)'/u);
    expect(headersOf(area, false)).not.toHaveProperty('Strict-Transport-Security');
  }
});
