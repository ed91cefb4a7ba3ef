import { expect, test } from 'vitest';
import { attribute, readSite } from './built-site.ts';

const site = readSite();

test('no page for readers loads anything of the CMS', () => {
  const loading = site.pages.flatMap(({ url, elements }) =>
    elements
      .filter(({ tagName }) => tagName !== 'a')
      .flatMap((element) => ['src', 'href', 'srcset'].map((name) => attribute(element, name) ?? ''))
      .filter((address) => address.includes('/admin/'))
      .map((address) => `${url}: ${address}`),
  );
  expect(loading).toEqual([]);
  expect(site.serves('/admin/cms.js')).toBe(true);
});
