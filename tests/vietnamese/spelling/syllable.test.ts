import { describe, expect, test } from 'vitest';
import { parseSyllable, spell } from '../../../src/vietnamese/spelling/syllable.ts';
import { DICTIONARY } from './lexicon.ts';

describe('syllables', () => {
  test.each([
    ['nghiêng', 'ngh', 'iê', 'ng'],
    ['quyết', 'qu', 'yê', 't'],
    ['quả', 'qu', 'a', ''],
    ['quốc', 'qu', 'ô', 'c'],
    ['gì', 'g', 'i', ''],
    ['giếng', 'g', 'iê', 'ng'],
    ['già', 'gi', 'a', ''],
    ['giường', 'gi', 'ươ', 'ng'],
    ['khuỷu', 'kh', 'uyu', ''],
    ['yêu', '', 'yêu', ''],
    ['ý', '', 'y', ''],
    ['Ước', '', 'ươ', 'c'],
    ['ĐẶNG', 'đ', 'ă', 'ng'],
    ['ngoằn', 'ng', 'oă', 'n'],
    ['xoong', 'x', 'oo', 'ng'],
  ])('%s', (word, onset, rhyme, coda) => {
    expect(parseSyllable(word)).toMatchObject({ onset, rhyme, coda });
  });

  test.each([
    ['nghành', 'ngh only before e, ê, i'],
    ['ngiêng', 'ng never before i'],
    ['cế', 'c never before ê'],
    ['ka', 'k only before e, ê, i, y'],
    ['qủa', 'the tone is never on the u of qu'],
    ['luat', 'a stopped coda has sắc or nặng'],
    ['luàt', 'a stopped coda has sắc or nặng'],
    ['hnhf', 'no vowel'],
    ['tuwcow', 'letters of keys'],
    ['ngànhđược', 'two syllables'],
    ['hoaf', 'a key'],
    ['iêu', 'y begins'],
    ['thuểy', 'no such rhyme'],
    ['bểp̉', 'two tones'],
    ['', 'nothing'],
    ['a1', 'a digit'],
  ])('%s cannot be: %s', (word) => {
    expect(parseSyllable(word)).toBeUndefined();
  });

  test('the dictionary has hardly a syllable that the model refuses', () => {
    const refused = DICTIONARY.filter((word) => /^\p{Ll}+$/u.test(word) && parseSyllable(word) === undefined);
    expect(refused.length / DICTIONARY.length).toBeLessThan(0.005);
    expect(refused).toContain('xit');
  });

  test.each([
    ['hoà', 'hòa', 'hoà'],
    ['thuỷ', 'thủy', 'thuỷ'],
    ['khoẻ', 'khỏe', 'khoẻ'],
    ['quý', 'quý', 'quý'],
    ['hoàn', 'hoàn', 'hoàn'],
    ['của', 'của', 'của'],
    ['tuyển', 'tuyển', 'tuyển'],
    ['ngoài', 'ngoài', 'ngoài'],
    ['thuở', 'thuở', 'thuở'],
    ['mía', 'mía', 'mía'],
  ])('%s is spelled %s or %s', (word, old, modern) => {
    const syllable = parseSyllable(word);
    if (syllable === undefined) throw new Error('not parsed');
    expect([spell(syllable, 'old'), spell(syllable, 'new')]).toEqual([old, modern]);
  });
});
