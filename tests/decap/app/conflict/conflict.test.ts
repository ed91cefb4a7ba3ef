import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../decap/app/conflict/comparison.ts';
import { resolvingSave, type Conflict } from '../../../../decap/app/conflict/conflict.ts';
import { namesOf } from '../../../../decap/app/conflict/names.ts';
import { collections } from '../../../../src/schema/index.ts';

const theirs = { text: 'họ', revision: 'r2', by: 'Vũ Thị Mỵ', at: '2022-09-05T01:00:00Z', published: false };
const save: Conflict = { kind: 'save', base: 'gốc', mine: 'tôi', theirs };
const publish: Conflict = { ...save, kind: 'publish', main: 'c0ffee', revision: 'r1' };

describe('what is sent to settle a conflict', () => {
  it.each([
    ['keep mine', save, { way: 'mine' }, { raw: 'tôi', options: { base: 'r2' } }],
    [
      'take theirs, mine aside',
      save,
      { way: 'theirs' },
      { raw: 'tôi', options: { base: 'r2', setAside: true } },
    ],
    ['merged', save, { way: 'merged', text: 'cả hai' }, { raw: 'cả hai', options: { base: 'r2' } }],
    [
      'restore what was deleted',
      { ...save, theirs: null },
      { way: 'mine' },
      { raw: 'tôi', options: { base: null } },
    ],
    ['keep the draft', publish, { way: 'mine' }, { raw: 'tôi', options: { base: 'r1', main: 'c0ffee' } }],
    [
      'take the published',
      publish,
      { way: 'theirs' },
      { raw: 'họ', options: { base: 'r1', main: 'c0ffee' } },
    ],
    [
      'publish merged',
      publish,
      { way: 'merged', text: 'cả hai' },
      { raw: 'cả hai', options: { base: 'r1', main: 'c0ffee' } },
    ],
  ] as const)('%s', (_, conflict, decision, expected) => {
    expect(resolvingSave(conflict, decision)).toEqual(expected);
  });
});

describe('what two versions have otherwise', () => {
  const { schema } = collections.articles;
  const base = { title: 'Vườn rau', area: 'mam-non', body: 'Rau **xanh**.' };

  it('is told field by field, with who changed it', () => {
    const fields = compareVersions(
      schema,
      base,
      { ...base, title: 'Vườn rau của bé', body: 'Rau **xanh** lắm.' },
      { ...base, area: 'tieng-viet', body: 'Rau **tươi**.' },
    );
    expect(fields.map(({ label, changedBy }) => [label, changedBy])).toEqual([
      ['Tiêu đề', 'mine'],
      ['Chuyên mục', 'theirs'],
      ['Nội dung', 'both'],
    ]);
    const [title] = fields;
    expect(title?.mine.map(({ text }) => text).join('')).toBe('Vườn rau của bé');
    expect(title?.theirs.map(({ text }) => text).join('')).toBe('Vườn rau');
    expect(title?.mine.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual([
      'của bé',
    ]);
  });

  it('shows no marks of the text, and says so where only they differ', () => {
    const [body] = compareVersions(schema, base, { ...base, body: 'Rau xanh.' }, base);
    expect(body).toMatchObject({ sameWords: true, mine: [], theirs: [] });
  });

  it('does not say who changed it without a common start', () => {
    expect(compareVersions(schema, null, { title: 'a' }, { title: 'b' })[0]?.changedBy).toBeUndefined();
  });
});

describe('what the dialog says', () => {
  const now = new Date('2022-09-05T02:00:00Z');

  it('names who saved', () => {
    expect(namesOf(save, now, 'Phạm Thị Nga')).toMatchObject({
      title: 'Bài này vừa được Vũ Thị Mỵ sửa',
      theirs: 'Bản của Vũ Thị Mỵ',
      take: 'Lấy bản của Vũ Thị Mỵ',
    });
  });

  it('does not take oneself for another', () => {
    expect(namesOf(save, now, 'Vũ Thị Mỵ').title).toBe('Bài này vừa được lưu ở một nơi khác');
  });

  it('calls the two what they are when a draft meets what is published', () => {
    expect(namesOf(publish, now, 'Phạm Thị Nga')).toMatchObject({
      mine: 'Bản nháp',
      theirs: 'Bản đang đăng',
    });
  });

  it('says that it was deleted', () => {
    expect(namesOf({ ...save, theirs: null }, now, undefined)).toMatchObject({
      title: 'Bài này vừa bị xóa',
      keep: 'Lưu lại thành bản nháp',
    });
  });
});
