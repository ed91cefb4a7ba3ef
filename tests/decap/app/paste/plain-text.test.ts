import { expect, test } from 'vitest';
import { plainTextBlocks } from '../../../../decap/app/paste/plain-text.ts';
import { asMarkdown } from './as-markdown.ts';

test.each([
  ['each line of a message', 'một\nhai\r\nba', 'một\n\nhai\n\nba\n'],
  ['empty lines part paragraphs', 'một\nhai\n \n\nba', 'một\\\nhai\n\nba\n'],
  ['letters that Markdown would read', '{a} <3 _x_ # *y*', '{a} <3 \\_x\\_ # \\*y\\*\n'],
  ['decomposed letters', 'Trường'.normalize('NFD'), 'Trường\n'],
  ['nothing', ' \n\t\n', ''],
])('%s', (_name, text, markdown) => {
  expect(asMarkdown(plainTextBlocks(text))).toBe(markdown);
});
