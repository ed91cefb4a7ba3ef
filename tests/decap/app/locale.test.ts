import decapsEnglish from 'decap-cms-locales/dist/esm/en/index.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ariaLiveMessages } from '../../../decap/app/locale/select-words.ts';
import { VI } from '../../../decap/app/locale/vi/index.ts';

interface Phrases {
  readonly [key: string]: string | Phrases;
}
const phrases: z.ZodType<Phrases> = z.lazy(() => z.record(z.string(), z.union([z.string(), phrases])));

/** Key → text, with the path to it joined by dots. */
function flat(tree: Phrases, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

const english = flat(phrases.parse(decapsEnglish));
const ours = flat(phrases.parse(VI));

/** The same in both languages: names, and what is only a variable. */
const SAME = /^editor\.editorWidgets\.markdown\.markdown$|^ui\.toast\.onFailToAuth$|lastChangeNoAuthor$/u;

const variables = (text: string) => new Set(text.match(/%\{\w+\}/gu));

describe('the CMS in Vietnamese', () => {
  it('has a phrase for each of Decap’s, and no other', () => {
    expect([...ours.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leaves none in English', () => {
    const left = [...ours].filter(([key, text]) => text === english.get(key) && !SAME.test(key));
    expect(left).toEqual([]);
  });

  it('asks for no variable that Decap does not give', () => {
    const wrong = [...ours].filter(
      ([key, text]) => !variables(text).isSubsetOf(variables(english.get(key) ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it('writes one word where Decap’s plural is two', () => {
    expect([...ours.values()].filter((text) => text.includes('||||'))).toEqual([]);
  });
});

describe('the words of a list of choices', () => {
  it('says how to move in it', () => {
    expect(ariaLiveMessages.guidance({ context: 'input', isInitialFocus: true, isSearchable: true })).toBe(
      'Ô chọn. Gõ để tìm. Nhấn mũi tên xuống để mở.',
    );
    expect(ariaLiveMessages.guidance({ context: 'input', isInitialFocus: false })).toBe('');
  });

  it('says what was chosen and taken away', () => {
    expect(ariaLiveMessages.onChange({ action: 'select-option', label: 'Phụ huynh' })).toBe(
      'Đã chọn Phụ huynh.',
    );
    expect(ariaLiveMessages.onChange({ action: 'remove-value', label: 'Phụ huynh' })).toBe(
      'Đã bỏ Phụ huynh.',
    );
    expect(ariaLiveMessages.onChange({ action: 'initial-input-focus', labels: [] })).toBe('');
  });

  it('says where one stands', () => {
    expect(
      ariaLiveMessages.onFocus({
        context: 'menu',
        focused: 'b',
        label: 'B',
        options: ['a', 'b'],
        isSelected: true,
      }),
    ).toBe('B, đã chọn, 2 trên 2.');
    expect(ariaLiveMessages.onFilter({ inputValue: 'ph', resultsMessage: '3 lựa chọn' })).toBe(
      '3 lựa chọn khi tìm «ph».',
    );
  });
});
