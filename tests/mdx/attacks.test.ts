import { describe, expect, it } from 'vitest';
import { parseBody, renderBody } from '../../src/mdx/index.ts';
import { ATTACKS } from './attacks.ts';
import { unsafeParts } from './oracle.ts';
import { siteMedia } from './site-media.ts';

describe.each(ATTACKS)('%s', (_name, source) => {
  it('is data on the site', () => {
    expect(unsafeParts(renderBody(parseBody(source), siteMedia).html)).toEqual([]);
  });

  it('is data in a preview', () => {
    expect(unsafeParts(renderBody(parseBody(source)).html)).toEqual([]);
  });

  it('names no other host that a page would ask', () => {
    expect(renderBody(parseBody(source), siteMedia).html).not.toMatch(/\ssrc(?:set)?="(?!\/anh\/)/u);
  });
});

it('the oracle itself finds what is unsafe', () => {
  expect(unsafeParts('<script>x</script>')).toEqual(['<script>']);
  expect(unsafeParts('<p onclick="x">y</p>')).toEqual(['onclick="x"']);
  expect(unsafeParts('<a href="java\tscript:x">y</a>')).toEqual(['href="java\tscript:x"']);
  expect(unsafeParts('<img src="data:x" alt="">')).toEqual(['src="data:x"']);
  expect(unsafeParts('<h2 id="location">x</h2>')).toEqual(['id="location"']);
  expect(unsafeParts('<input type="text">')).toEqual(['live <input>']);
});
