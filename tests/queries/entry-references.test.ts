import { describe, expect, test } from 'vitest';
import {
  contentAt,
  entryPages,
  entryReferences,
  personPages,
  standingPages,
} from '../../src/queries/index.ts';
import { allEntries, article, at, person, schoolSettings, standingPage } from './entries.ts';

const now = at('2022-10-01T08:00');
const NGA = { kind: 'person', target: 'nga' } as const;
const contentWith = (some: Parameters<typeof allEntries>[0]) =>
  contentAt(now, schoolSettings, allEntries(some));

describe('entryReferences', () => {
  test('a person has a name, a role and a page', () => {
    expect(entryReferences(contentWith({}), [NGA])).toEqual([
      { ...NGA, url: '/tac-gia/nga/', title: 'Cô Nga', detail: 'Giáo viên' },
    ]);
  });

  test('what is not there, or not yet, is left out', () => {
    const nobody = { kind: 'person', target: 'khong-ai' } as const;
    const nothing = { kind: 'document', target: '1/QĐ' } as const;
    expect(entryReferences(contentWith({}), [nobody, NGA, nothing]).map(({ target }) => target)).toEqual([
      'nga',
    ]);
    expect(entryReferences(contentWith({}), undefined)).toEqual([]);
  });
});

describe('a page is made anew when what its body shows has changed', () => {
  const bodyRefs = [NGA];
  const pages = (name: string) => {
    const content = contentWith({
      articles: [{ ...article('a'), bodyRefs }, article('b')],
      pages: [{ ...standingPage('gioi-thieu'), bodyRefs }, standingPage('lien-he')],
      people: [person('nga', name, 1), { ...person('hoa', 'Cô Hoa', 2), bodyRefs }],
    });
    return { entries: entryPages(content), standing: standingPages(content), people: personPages(content) };
  };

  test('its data holds the entries shown, and nothing when there are none', () => {
    const shown = [{ ...NGA, url: '/tac-gia/nga/', title: 'Cô Nga', detail: 'Giáo viên' }];
    const { entries, standing, people } = pages('Cô Nga');
    for (const [withPerson, without] of [entries, standing, people.toReversed()]) {
      expect(withPerson?.page.references).toEqual(shown);
      expect(without?.page).not.toHaveProperty('references');
    }
  });

  test('a new name changes it', () => {
    const [before] = pages('Cô Nga').standing;
    const [after] = pages('Cô Phạm Nga').standing;
    expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
    expect(JSON.stringify(after)).toContain('Cô Phạm Nga');
  });
});
