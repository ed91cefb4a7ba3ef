import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from './built-site.ts';
import { htmlRules } from './html-rules.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(htmlRules);
  const faults: string[] = [];
  for (const { url, html } of readSite().pages) {
    for (const { messages } of (await validator.validateString(html)).results) {
      faults.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${url}:${line}:${column} ${ruleId} ${message}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});
