import { expect, test } from 'vitest';
import { typedSyllable } from '../../../src/vietnamese/spelling/typing/keys.ts';
import { unglue } from '../../../src/vietnamese/spelling/typing/unglue.ts';
import { keysFor, TELEX, VNI } from './keys.ts';
import { DICTIONARY, lexiconWith } from './lexicon.ts';

const lexicon = lexiconWith();

test.each([
  ['hojc', 'học'],
  ['hocj', 'học'],
  ['tuwowngf', 'tường'],
  ['truowfng', 'trường'],
  ['ddaor', 'đảo'],
  ['dder', 'đẻ'],
  ['nghieeng', 'nghiêng'],
  ['thoong', 'thông'],
  ['veef', 'về'],
  ['mowis', 'mới'],
  ['ho5c', 'học'],
  ['tuye6n', 'tuyên'],
  ['d9u7o7c5', 'được'],
  ['viêtj', 'việt'],
  ['trẻ', 'trẻ'],
])('%s is typed for %s', (keys, meant) => {
  expect(typedSyllable(keys)?.text).toBe(meant);
});

test.each(['hnhf', 'news', 'ww', 's', '', '12', 'mp3'])('%s is typed for no syllable', (keys) => {
  expect(typedSyllable(keys)).toBeUndefined();
});

test('every syllable of the dictionary comes back from its keys, in Telex and in VNI', () => {
  const syllables = DICTIONARY.filter((word) => lexicon.isSyllable(word) && /^\p{Ll}+$/u.test(word));
  const lost = syllables.filter((word) => {
    const telex = typedSyllable(keysFor(word, TELEX, 'frxsj'))?.text;
    const vni = typedSyllable(keysFor(word, VNI, '23415'))?.text;
    return ![telex, vni].every((text) => text !== undefined && lexicon.isKnown(text) && same(text, word));
  });
  expect(syllables.length).toBeGreaterThan(6000);
  // «khoeo», «xoong» are «khôe», «xông» by the same keys; «huơ» is «hươ».
  expect(lost.filter((word) => !/o.*o|uơ/u.test(bare(word)))).toEqual([]);

  function bare(word: string): string {
    return word
      .normalize('NFD')
      .replaceAll(/[\u0300\u0309\u0303\u0301\u0323]/gu, '')
      .normalize('NFC');
  }

  function same(a: string, b: string): boolean {
    return a.normalize('NFD').split('').sort().join('') === b.normalize('NFD').split('').sort().join('');
  }
});

test.each([
  ['tuwcow', 'đầu', 'sở', 'tư cơ', true],
  ['thoongveef', 'truyền', 'giáo', 'thông về', true],
  ['mowiscoong', 'đổi', 'tác', 'mới công', true],
  ['sátchur', 'bám', 'trương', 'sát chủ', true],
  ['ngànhđược', 'của', 'tổ', 'ngành được', false],
  ['độnglớn', 'hoạt', 'của', 'động lớn', false],
])('%s after %s and before %s', (word, before, after, text, keys) => {
  expect(unglue(word, { before, after }, lexicon)).toEqual({ text, keys });
});
