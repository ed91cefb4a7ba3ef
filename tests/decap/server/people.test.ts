import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BareRepository } from '../../../decap/server/git/bare-repository.ts';
import { openClone } from '../../../decap/server/git/clone.ts';
import { People } from '../../../decap/server/people.ts';
import {
  appointmentPath,
  appointmentSource,
  gitIn,
  makeSchool,
  PEOPLE,
  personSource,
  SECOND_HEAD,
  type TestSchool,
} from './fixture/school.ts';

let school: TestSchool;
let content: BareRepository;
let now: Date;
let people: People;

/** Midnight or another moment in school time. */
const at = (moment: string) => new Date(`${moment}+07:00`);

/** Commits to the checkout, and brings `main` of the desk's clone there. */
async function commit(path: string, source: string): Promise<void> {
  await school.commit(path, source);
  gitIn(school.checkout, 'push', '--quiet', join(school.dataDir, 'content.git'), 'HEAD:main');
}

beforeEach(async () => {
  school = await makeSchool();
  const source = { gitDir: join(school.dataDir, 'content.git'), checkout: school.checkout };
  content = new BareRepository(await openClone(source));
  now = at('2022-10-01T08:00');
  people = new People(content, () => now);
});
afterEach(async () => {
  content.close();
  await school.remove();
});

const permission = async () => (await people.member(PEOPLE.writer.id))?.permission;

it('gives a right from the first day of a post to the end of its last, in school time, without a restart', async () => {
  await commit(
    appointmentPath(PEOPLE.writer),
    appointmentSource(PEOPLE.writer, 'start: 2022-09-15', 'end: 2023-05-31'),
  );
  const found = [];
  for (const moment of [
    '2022-09-14T23:59:59',
    '2022-09-15T00:00:00',
    '2023-05-31T23:59:59',
    '2023-06-01T00:00:00',
  ]) {
    now = at(moment);
    found.push(await permission());
  }
  expect(found).toEqual([undefined, 'write', 'write', undefined]);
});

it('ends the right of a former holder when the successor begins', async () => {
  const successor = appointmentSource(
    { ...PEOPLE.colleague, permission: 'review' },
    'start: 2022-11-01',
  ).replace(`vi-tri-${PEOPLE.colleague.id}`, `vi-tri-${PEOPLE.writer.id}`);
  await commit('content/appointments/ke-nhiem.mdx', successor);
  now = at('2022-10-31T23:59:59');
  expect([await permission(), (await people.member(PEOPLE.colleague.id))?.permission]).toEqual([
    'write',
    'write',
  ]);
  now = at('2022-11-01T00:00:00');
  expect([await permission(), (await people.member(PEOPLE.colleague.id))?.permission]).toEqual([
    undefined,
    'review',
  ]);
});

it('takes the highest right of several posts, and none that is to come', async () => {
  const second = appointmentSource({ ...PEOPLE.writer, permission: 'review' }).replace(
    'vi-tri-',
    'vi-tri-hai-',
  );
  await commit('content/appointments/hai.mdx', second);
  const later = appointmentSource({ ...PEOPLE.writer, permission: 'sign' }, 'start: 2022-10-02');
  await commit('content/appointments/ba.mdx', later.replace('vi-tri-', 'vi-tri-ba-'));
  expect(await permission()).toBe('review');
  now = at('2022-10-02T00:00');
  expect(await permission()).toBe('sign');
});

it('puts the head first, then goes by the order of the committee', async () => {
  await commit(appointmentPath(PEOPLE.head), appointmentSource({ ...PEOPLE.head, order: 9 }));
  expect((await people.members()).map(({ id }) => id)).toEqual([
    PEOPLE.head.id,
    PEOPLE.reviewer.id,
    PEOPLE.writer.id,
    PEOPLE.colleague.id,
  ]);
  expect((await people.head())?.id).toBe(PEOPLE.head.id);
});

it.each([
  ['a person of whom there is no file', appointmentPath(SECOND_HEAD), appointmentSource(SECOND_HEAD)],
  [
    'a person whose own file still names a permission',
    `content/people/${PEOPLE.guest.id}.mdx`,
    personSource(PEOPLE.guest).replace('order:', 'permission: sign\norder:'),
  ],
  [
    'an appointment that breaks a rule',
    appointmentPath(PEOPLE.guest),
    appointmentSource({ ...PEOPLE.guest, permission: 'sign' }, 'end: 2001-01-01'),
  ],
])('gives no right to %s', async (_, path, source) => {
  await commit(path, source);
  expect(await people.signers()).toBe(1);
});

it('says from when on nobody could sign', async () => {
  expect(await people.signerlessFrom(await content.main())).toBeUndefined();
  await commit(appointmentPath(PEOPLE.head), appointmentSource(PEOPLE.head, 'end: 2023-07-31'));
  expect(await people.signerlessFrom(await content.main())).toEqual(at('2023-08-01T00:00'));
  now = at('2023-08-02T08:00');
  expect(await people.signerlessFrom(await content.main())).toEqual(now);
});
