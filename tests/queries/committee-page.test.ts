import { expect, test } from 'vitest';
import { committeePage, contentAt, peoplePage, personPages } from '../../src/queries/index.ts';
import { allEntries, announcement, appointment, article, at, person, schoolSettings } from './entries.ts';

/** Nga leads; Mai was secretary until Lan took over on 1/2/2023; nobody has followed Lan's other post. */
const entries = allEntries({
  people: [person('nga', 'Cô Nga', 1), person('mai', 'Cô Mai', 2), person('lan', 'Cô Lan', 3)],
  articles: [article('mot'), article('hai'), article('ba', { author: 'lan' })],
  announcements: [announcement('het-han', { expiresAt: at('2022-09-20T00:00') })],
  appointments: [
    appointment('truong-ban', 'nga', {
      role: 'Trưởng ban',
      head: true,
      areas: ['quan-ly', 'mam-non'],
      duties: ['Phụ trách chung.'],
    }),
    appointment('thu-ky', 'mai', { role: 'Thư ký', order: 2 }),
    appointment('thu-ky-1', 'lan', {
      role: 'Thư ký',
      post: 'thu-ky',
      start: at('2023-02-01T00:00'),
      order: 2,
    }),
    appointment('anh', 'lan', { role: 'Phụ trách ảnh', end: at('2022-12-31T00:00'), order: 3 }),
    appointment('sau-nay', 'mai', { start: at('2030-01-01T00:00'), order: 4 }),
  ],
});

const contentOn = (time: string) => contentAt(at(time), schoolSettings, entries);

/** `Thư ký: Cô Mai` of each holder. */
function shown(time: string) {
  const [committee] = committeePage(contentOn(time)).committees;
  const names = (holders: readonly { role: string; person: { name: string } }[] = []) =>
    holders.map(({ role, person: { name } }) => `${role}: ${name}`);
  return {
    present: names(committee?.holders),
    former: names(committee?.former),
    vacant: committee?.vacant.map(({ role }) => role),
  };
}

test('a post shows its holder of the day, and the former ones below', () => {
  expect(shown('2022-10-01T08:00')).toEqual({
    present: ['Trưởng ban: Cô Nga', 'Thư ký: Cô Mai', 'Phụ trách ảnh: Cô Lan'],
    former: [],
    vacant: [],
  });
  expect(shown('2023-01-31T23:59')).toEqual({
    present: ['Trưởng ban: Cô Nga', 'Thư ký: Cô Mai'],
    former: ['Phụ trách ảnh: Cô Lan'],
    vacant: ['Phụ trách ảnh'],
  });
  expect(shown('2023-02-01T00:00')).toEqual({
    present: ['Trưởng ban: Cô Nga', 'Thư ký: Cô Lan'],
    former: ['Thư ký: Cô Mai', 'Phụ trách ảnh: Cô Lan'],
    vacant: ['Phụ trách ảnh'],
  });
});

test('a holder has the school role, duties, areas, days and what lists show of theirs', () => {
  const [committee] = committeePage(contentOn('2023-02-01T00:00')).committees;
  expect(committee?.holders[0]).toEqual({
    id: 'muc-truong-ban',
    role: 'Trưởng ban',
    committee: 'Ban truyền thông',
    url: '/ban-truyen-thong/#muc-truong-ban',
    person: { name: 'Cô Nga', role: 'Giáo viên', url: '/tac-gia/nga/' },
    duties: ['Phụ trách chung.'],
    areas: [
      { name: 'Quản lý', url: '/chuyen-muc/quan-ly/' },
      { name: 'Giáo dục mầm non', url: '/chuyen-muc/mam-non/' },
    ],
    from: at('2022-08-01T00:00'),
    written: 2,
  });
  // The last day of Mai's, who never wrote one down.
  expect(committee?.former[0]?.lastDay).toEqual(new Date(at('2023-02-01T00:00').getTime() - 1));
});

test('two committees stand apart', () => {
  const other = appointment('truong-ban-khac', 'mai', { committee: 'Ban khác' });
  const content = contentAt(at('2022-10-01T08:00'), schoolSettings, {
    ...entries,
    appointments: [...entries.appointments, other],
  });
  expect(committeePage(content).committees.map(({ name, holders }) => [name, holders.length])).toEqual([
    ['Ban truyền thông', 3],
    ['Ban khác', 1],
  ]);
});

test('a person’s page tells present posts from former ones', () => {
  const pageOf = (time: string) =>
    personPages(contentOn(time)).find(({ params }) => params.id === 'lan')?.page;
  const roles = (posts: readonly { role: string }[] = []) => posts.map(({ role }) => role);
  const page = pageOf('2023-02-01T00:00');
  expect([roles(page?.present), roles(page?.former)]).toEqual([['Thư ký'], ['Phụ trách ảnh']]);
  expect(page?.person.position).toBe('Thư ký, Ban truyền thông');
  expect(pageOf('2022-07-01T00:00')?.person).not.toHaveProperty('position');
});

test('who has no place in the order comes last', () => {
  const people = [person('a', 'Cô A'), person('nga', 'Cô Nga', 2), person('mai', 'Cô Mai', 1)];
  const content = contentAt(at('2022-10-01T08:00'), schoolSettings, { ...entries, people, appointments: [] });
  expect(peoplePage(content).people.map(({ name }) => name)).toEqual(['Cô Mai', 'Cô Nga', 'Cô A']);
});
