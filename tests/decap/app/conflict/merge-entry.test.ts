import { describe, expect, it } from 'vitest';
import { mergeEntries, type Choice } from '../../../../decap/app/conflict/merge-entry.ts';
import { fileText, shownValue, versionsOf } from '../../../../decap/app/conflict/versions.ts';
import { collections } from '../../../../src/schema/index.ts';

const { schema } = collections.articles;
const BASE = { title: 'Vườn rau', area: 'mam-non', tags: ['rau', 'vườn'], body: 'Một. Hai.\n' };
const none = new Map<string, Choice>();

describe('two versions of an entry', () => {
  it('join by themselves where only one changed a field', () => {
    const merge = mergeEntries(
      schema,
      BASE,
      { ...BASE, title: 'Vườn rau của bé' },
      { ...BASE, area: 'tieng-viet' },
    );
    expect(merge.collisions).toEqual([]);
    expect(merge.joined).toEqual([
      { field: 'title', from: 'mine' },
      { field: 'area', from: 'theirs' },
    ]);
    expect(merge.finish(none)).toEqual({ ...BASE, title: 'Vườn rau của bé', area: 'tieng-viet' });
  });

  it('are asked about where both changed a field, and each answer is obeyed', () => {
    const merge = mergeEntries(schema, BASE, { ...BASE, title: 'Của tôi' }, { ...BASE, title: 'Của cô' });
    expect(merge.collisions).toMatchObject([{ id: 'title', mine: 'Của tôi', theirs: 'Của cô' }]);
    expect(merge.collisions[0]?.choices).toEqual(['mine', 'theirs']);
    expect(merge.finish(new Map([['title', 'mine']])).title).toBe('Của tôi');
    expect(merge.finish(new Map([['title', 'theirs']])).title).toBe('Của cô');
    expect(() => merge.finish(none)).toThrow('no choice for title');
  });

  it('keep a group whole', () => {
    const cover = { image: '/media/2022/a.jpg', alt: 'Sân' };
    const merge = mergeEntries(
      schema,
      { ...BASE, cover },
      { ...BASE, cover: { ...cover, alt: 'Sân trường' } },
      { ...BASE, cover: { ...cover, image: '/media/2022/b.jpg' } },
    );
    expect(merge.collisions).toMatchObject([{ id: 'cover' }]);
  });

  it('join lists item by item, and offer all of both where they collide', () => {
    const added = mergeEntries(
      schema,
      BASE,
      { ...BASE, tags: ['bé', 'rau', 'vườn'] },
      { ...BASE, tags: ['rau', 'vườn', 'hè'] },
    );
    expect(added.finish(none).tags).toEqual(['bé', 'rau', 'vườn', 'hè']);
    const collided = mergeEntries(
      schema,
      BASE,
      { ...BASE, tags: ['a', 'vườn'] },
      { ...BASE, tags: ['b', 'vườn'] },
    );
    expect(collided.finish(new Map([['tags', 'both']])).tags).toEqual(['a', 'vườn', 'b']);
  });

  it('take what is empty and what is absent for the same', () => {
    expect(mergeEntries(schema, BASE, { ...BASE, excerpt: '' }, BASE).joined).toEqual([]);
  });

  it('leave a field out that one took away', () => {
    const without = { title: BASE.title, area: BASE.area, body: BASE.body };
    expect(mergeEntries(schema, BASE, without, BASE).finish(none)).toEqual(without);
  });

  it('say where in the body a place to choose stands', () => {
    const merge = mergeEntries(
      schema,
      BASE,
      { ...BASE, body: 'Một. Hai của tôi.\n' },
      { ...BASE, body: 'Một. Hai của cô.\n' },
    );
    expect(merge.collisions).toMatchObject([{ field: 'body', before: 'Một.' }]);
    const [{ id } = { id: '' }] = merge.collisions;
    expect(merge.finish(new Map([[id, 'both']])).body).toBe('Một. Hai của tôi. Hai của cô.\n');
  });
});

describe('the files of a conflict', () => {
  const file = (title: string, body: string) => `---\ntitle: ${title}\narea: mam-non\n---\n\n${body}\n`;
  const theirs = { revision: 'r2', by: 'Vũ Thị Mỵ', at: '2022-09-05T01:00:00Z', published: false };

  it('are read as the form reads them, merged, and written as a file again', () => {
    const {
      base,
      mine,
      theirs: other,
    } = versionsOf('articles', {
      kind: 'save',
      base: file('Vườn rau', 'Một. Hai.'),
      mine: file('Vườn rau của tôi', 'Một. Hai.'),
      theirs: { ...theirs, text: file('Vườn rau', 'Một. Hai của cô.') },
    });
    const merge = mergeEntries(schema, base, mine, other);
    expect(fileText('articles', merge.finish(none))).toBe(file('Vườn rau của tôi', 'Một. Hai của cô.'));
  });

  it('are nothing where the other one was deleted', () => {
    const { theirs: other, base } = versionsOf('articles', {
      kind: 'save',
      base: null,
      mine: file('Vườn rau', 'Một.'),
      theirs: null,
    });
    expect({ other, base }).toEqual({ other: {}, base: null });
  });

  it('show a choice by its label and a body without its marks', () => {
    expect(shownValue(schema, 'area', 'mam-non')).toBe('Giáo dục mầm non');
    expect(shownValue(schema, 'body', '## Sân\n\n- **một** \\< hai\n')).toBe('Sân\n\n• một < hai');
  });
});
