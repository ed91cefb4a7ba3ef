import { describe, expect, it } from 'vitest';
import { bodyReferences, bodyText, excerptOf, parseBody, renderBody } from '../../src/mdx/index.ts';
import { nastyDocuments } from './nasty.ts';
import { unsafeParts } from './oracle.ts';
import { siteMedia } from './site-media.ts';

describe('20,000 documents of nasty fragments', () => {
  it.each([1, 2, 3, 4])('seed %i', (seed) => {
    for (const source of nastyDocuments(seed, 5000)) {
      const body = parseBody(source);
      expect(unsafeParts(renderBody(body).html), source).toEqual([]);
      const site = renderBody(body, siteMedia).html;
      expect(unsafeParts(site), source).toEqual([]);
      expect(site, source).not.toMatch(/\ssrc(?:set)?="(?!\/anh\/)/u);
      expect(excerptOf(body, 60).length, source).toBeLessThanOrEqual(60);
      bodyText(body);
      bodyReferences(body);
      const lines = source.split(/\r\n|\r|\n/u);
      for (const { line, column } of body.problems) {
        expect(column, source).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }
    }
  });
});
