/** When the built site's pictures are fetched: what a reader sees first at once, and no other before it is near. */
import { expect, test } from 'vitest';
import { attribute, readSite, STYLE_GUIDE, tagged, textOf, type Element } from './built-site.ts';

/** Characters of text that the first screen of a phone holds beside a picture, and that no first screen holds. */
const NEAR = 600;
const FAR = 3000;

interface Picture {
  readonly url: string;
  readonly atOnce: boolean;
  readonly loading: string | undefined;
  /** Characters in `main` before it. */
  readonly textBefore: number;
}

function picturesOf(url: string, main: Element): Picture[] {
  let textBefore = 0;
  const found: Picture[] = [];
  const visit = (node: Element['childNodes'][number]) => {
    if (node.nodeName === '#text') textBefore += textOf(node).replace(/\s+/gu, ' ').length;
    if ('tagName' in node && node.tagName === 'img') {
      const loading = attribute(node, 'loading');
      const atOnce = loading !== 'lazy' || attribute(node, 'fetchpriority') === 'high';
      found.push({ url, atOnce, loading, textBefore });
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  main.childNodes.forEach(visit);
  return found;
}

/** The style guide shows every component as it stands on its own page. */
const pages = readSite().pages.filter(({ url }) => url !== STYLE_GUIDE);
const shown = pages
  .map((page) => tagged(page, 'main').flatMap((main) => picturesOf(page.url, main)))
  .filter(({ length }) => length > 0);
const first = shown.flatMap(([picture]) => picture ?? []);

test('the first picture of a page is fetched at once where the first screen shows it', () => {
  const near = first.filter(({ textBefore }) => textBefore <= NEAR);
  expect(near.length).toBeGreaterThan(10);
  expect(near.filter(({ loading }) => loading !== 'eager')).toEqual([]);
});

test('one far below the first screen waits, though it is the first', () => {
  expect(first.filter(({ textBefore, atOnce }) => textBefore > FAR && atOnce)).toEqual([]);
});

test('no other picture of a page is fetched before it is near', () => {
  const others = shown.flatMap((pictures) => pictures.slice(1));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter(({ atOnce }) => atOnce)).toEqual([]);
});
