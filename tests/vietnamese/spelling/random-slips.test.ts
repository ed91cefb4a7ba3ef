/** How much is found of slips that nobody chose: made at random in sentences that the check was not tuned on. */
import { expect, test } from 'vitest';
import { checkText } from '../../../src/vietnamese/spelling/index.ts';
import { TONES } from '../../../src/vietnamese/spelling/syllable.ts';
import { otherSpans, tokenize } from '../../../src/vietnamese/spelling/tokens.ts';
import { random } from '../../random.ts';
import { keysFor, TELEX } from './keys.ts';
import { lexiconWith } from './lexicon.ts';
import { FORM_SENTENCES } from './sentences.ts';

const lexicon = lexiconWith();
const TRIES = 500;

const TONE = /[\u0300\u0309\u0303\u0301\u0323]/u;

const SLIPS: Record<string, (word: string, next: (below: number) => number) => string> = {
  'another tone': (word, next) =>
    word
      .normalize('NFD')
      .replace(TONE, TONES[next(6)] ?? '')
      .normalize('NFC'),
  'no mark': (word) =>
    word
      .normalize('NFD')
      .replace(/[\u0306\u0302\u031B]/u, '')
      .replace('đ', 'd')
      .normalize('NFC'),
  'a letter lost': (word, next) => {
    const at = next(word.length);
    return word.slice(0, at) + word.slice(at + 1);
  },
  'two letters swapped': (word, next) => {
    const at = next(word.length - 1);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  },
  'raw Telex': (word) => keysFor(word, TELEX, 'frxsj'),
};

test.each([
  ['another tone', 0.95, 0.2],
  ['no mark', 0.95, 0.15],
  ['a letter lost', 0.85, 0.05],
  ['two letters swapped', 0.95, 0],
  ['raw Telex', 0.99, 0],
])('%s: at least %f of what makes no word, %f of what makes another', (kind, leastOdd, leastReal) => {
  const next = random(7);
  const count = { odd: 0, oddFound: 0, right: 0, real: 0, realFound: 0 };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const sentence = FORM_SENTENCES[next(FORM_SENTENCES.length)] ?? '';
    const words = tokenize(sentence, otherSpans(sentence)).filter(
      ({ text }) => /^\p{Ll}{3,}$/u.test(text) && lexicon.isSyllable(text),
    );
    const word = words[next(words.length || 1)];
    const slip = word && SLIPS[kind]?.(word.text, next);
    if (word === undefined || slip === undefined || slip === word.text) continue;
    const text = sentence.slice(0, word.start) + slip + sentence.slice(word.end);
    const end = word.start + slip.length;
    const found = checkText(text, { lexicon }).find(
      (finding) => finding.start < end && word.start < finding.end,
    );
    if (lexicon.isKnown(slip)) {
      count.real += 1;
      if (found) count.realFound += 1;
      continue;
    }
    count.odd += 1;
    if (found === undefined) continue;
    count.oddFound += 1;
    if (text.slice(0, found.start) + (found.suggestions[0] ?? '') + text.slice(found.end) === sentence)
      count.right += 1;
  }
  console.log(
    `${kind}: no words ${count.oddFound} of ${count.odd} (first suggestion right ${count.right}), other words ${count.realFound} of ${count.real}`,
  );
  expect(count.odd).toBeGreaterThan(100);
  expect(count.oddFound / count.odd).toBeGreaterThanOrEqual(leastOdd);
  expect(count.realFound / Math.max(count.real, 1)).toBeGreaterThanOrEqual(leastReal);
});
