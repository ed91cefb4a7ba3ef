import { describe, expect, test } from 'vitest';
import { seeded } from '../../../../../scripts/bench/random.ts';
import {
  keysOfSyllable,
  keysOfText,
  type InputMethod,
  type TypingOrder,
} from '../../../../../scripts/bench/search/queries/key-sequences.ts';

const ORDERS: readonly TypingOrder[] = ['at the letter', 'tone last', 'all last'];

describe('keys of a syllable, with the tone at its letter, after the syllable, and the mark after it too', () => {
  test.each<[InputMethod, string, string, string, string]>([
    ['telex', 'tuyển', 'tuyeern', 'tuyeenr', 'tuyener'],
    ['vni', 'tuyển', 'tuye63n', 'tuye6n3', 'tuyen63'],
    ['telex', 'trường', 'truwowfng', 'truwowngf', 'truongwf'],
    ['vni', 'trường', 'tru7o72ng', 'tru7o7ng2', 'truong72'],
    ['telex', 'đăng', 'ddawng', 'ddawng', 'ddangw'],
    ['vni', 'đăng', 'd9a8ng', 'd9a8ng', 'd9ang8'],
    ['telex', 'ký', 'kys', 'kys', 'kys'],
    ['telex', 'ở', 'owr', 'owr', 'owr'],
    ['telex', 'mẫu', 'maaxu', 'maaux', 'mauax'],
    ['vni', 'nặng', 'na85ng', 'na8ng5', 'nang85'],
    ['telex', 'con', 'con', 'con', 'con'],
  ])('%s: %s', (method, syllable, ...keys) => {
    expect(ORDERS.map((order) => keysOfSyllable(syllable, method, order))).toEqual(keys);
  });
});

describe('keys of a text', () => {
  const typings = (text: string, method: InputMethod) => {
    const random = seeded(1);
    return new Set(Array.from({ length: 60 }, () => keysOfText(random, text, method)));
  };

  test('come in several orders, and with one or two keys for ươ', () => {
    expect([...typings('Trường', 'telex')].sort()).toEqual([
      'truongwf',
      'truowfng',
      'truowngf',
      'truwowfng',
      'truwowngf',
    ]);
  });

  test('leave numbers and punctuation as they are', () => {
    expect(typings('Số 48/KH-MNHS', 'vni')).toEqual(new Set(['so61 48/kh-mnhs']));
  });

  test('are the same for decomposed letters', () => {
    expect(typings('tuyển'.normalize('NFD'), 'vni')).toEqual(typings('tuyển', 'vni'));
  });
});
