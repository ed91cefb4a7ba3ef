import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePairs } from '../../../scripts/language/make-pairs.ts';
import { CONFUSIONS } from '../../../src/vietnamese/spelling/lists/confusions.ts';
import { decodePairs, encodePairs } from '../../../src/vietnamese/spelling/index.ts';
import { lexiconWith, ROOT } from './lexicon.ts';

test('the pairs are those of the package that they are made from', () => {
  expect(readFileSync(join(ROOT, 'src/vietnamese/spelling/data/pairs.txt'), 'utf8')).toBe(makePairs());
});

test('pairs come back as they were put in', () => {
  const text = encodePairs(
    new Map([
      [
        'học',
        new Map([
          ['sinh', 2],
          ['a', 1],
          ['zu', 1],
        ] as const),
      ],
      ['a', new Map([['zu', 2]] as const)],
    ]),
  );
  const pairs = decodePairs(text);
  expect([
    pairs.strength('học', 'sinh'),
    pairs.strength('học', 'a'),
    pairs.strength('học', 'zu'),
    pairs.strength('a', 'zu'),
  ]).toEqual([2, 1, 1, 2]);
  expect([pairs.strength('sinh', 'học'), pairs.strength('không', 'có')]).toEqual([0, 0]);
  expect([pairs.count('a'), pairs.count('zu'), pairs.count('học')]).toEqual([2, 2, 3]);
});

test('what is meant for a mistaken word is seen in Vietnamese text', () => {
  const lexicon = lexiconWith();
  const unseen = CONFUSIONS.flatMap(({ meant }) => {
    const words = meant.toLowerCase().split(' ');
    return words.slice(1).flatMap((word, at) => (lexicon.strength(words[at] ?? '', word) > 0 ? [] : [meant]));
  });
  expect(unseen).toEqual([]);
});

test('no mistaken word is there twice', () => {
  const written = CONFUSIONS.map(({ written: words }) => words.join(' '));
  expect(written.filter((words, at) => written.indexOf(words) !== at)).toEqual([]);
});
