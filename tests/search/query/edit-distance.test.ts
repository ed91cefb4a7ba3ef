import { expect, test } from 'vitest';
import { isOneEdit } from '../../../src/search/query/edit-distance.ts';

test.each([
  ['sinh', 'sihn'],
  ['sinh', 'sin'],
  ['sinh', 'sinhh'],
  ['sinh', 'sanh'],
  ['inh', 'sinh'],
  ['', 'a'],
])('%j and %j are one slip apart', (a, b) => {
  expect([isOneEdit(a, b), isOneEdit(b, a)]).toEqual([true, true]);
});

test.each([
  ['sinh', 'sinh'],
  ['sinh', 'hsni'],
  ['sinh', 'sa'],
  ['sinh', 'nsihn'],
  ['', ''],
  ['abcd', 'badc'],
])('%j and %j are not', (a, b) => {
  expect([isOneEdit(a, b), isOneEdit(b, a)]).toEqual([false, false]);
});

/** All that one slip makes of a word, over two letters. */
function slips(word: string): ReadonlySet<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of 'ab') {
      made.add(before + letter + after);
      if (after !== '') made.add(before + letter + after.slice(1));
    }
    if (after !== '') made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  made.delete(word);
  return made;
}

test('agrees with trying every slip, over all short words of two letters', () => {
  const words = [''];
  for (const word of words) if (word.length < 5) words.push(`${word}a`, `${word}b`);
  for (const a of words) {
    const near = slips(a);
    for (const b of words) expect(isOneEdit(a, b), `${a} ${b}`).toBe(near.has(b));
  }
});
