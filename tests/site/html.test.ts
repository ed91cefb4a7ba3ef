import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite, STYLE_GUIDE } from './built-site.ts';
import { guideRules, htmlRules } from './html-rules.ts';

test('every page is valid HTML', async () => {
  const [validator, guideValidator] = [new HtmlValidate(htmlRules), new HtmlValidate(guideRules)];
  const faults: string[] = [];
  for (const { url, html } of readSite().pages) {
    const { results } = await (url === STYLE_GUIDE ? guideValidator : validator).validateString(html);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${url}:${line}:${column} ${ruleId} ${message}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('every page is whole: the desk lets no release out with one that is cut off', () => {
  const cut = readSite().pages.filter(({ html }) => !html.trimEnd().endsWith('</html>'));
  expect(cut.map(({ url }) => url)).toEqual([]);
});

test('a dash between two dates has its spaces: Astro takes one off that begins an element', () => {
  const glued = readSite().pages.filter(({ html }) => /\d– /u.test(html.replaceAll(/<[^>]+>/gu, '')));
  expect(glued.map(({ url }) => url)).toEqual([]);
});
