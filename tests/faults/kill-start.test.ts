/** A desk that is killed in its first start: the next start makes up for it, and the head gets a password. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Client } from '../decap/server/fixture/running-desk.ts';
import { makeSchool, PEOPLE, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess } from './fixture/desk-process.ts';
import { deskGit, ExpectedSites, expectNobodyLeft, expectSoundRepository } from './fixture/intact.ts';
import { killDuring } from './fixture/kill.ts';

const PASSWORD = /Mật khẩu \(password\) {6}: (\S+)\n/u;

/** Each with two starts and a first build. */
const MOMENTS = 8;

let school: TestSchool;

beforeAll(async () => {
  school = await makeSchool();
});
afterAll(() => school.remove());

it('starts again, killed at 8 moments of its first start', async () => {
  await killDuring(
    'first start',
    (round) => {
      const there = { ...school, dataDir: join(school.root, `data-${String(round)}`) };
      const settings = { env: { DESK_HEAD_PASSWORD: '' } };
      const first = new DeskProcess(there, settings);
      return Promise.resolve({
        desk: first,
        act: () => first.program.says(PASSWORD),
        check: async () => {
          await expectNobodyLeft(there);
          const desk = await DeskProcess.start(there, settings);
          await expectSoundRepository(there);
          const clones = (await readdir(there.dataDir)).filter((name) => name.startsWith('content.git'));
          expect(clones).toEqual(['content.git']);
          const commit = deskGit(there, 'rev-parse', 'main');
          const sites = new ExpectedSites(there);
          expect(await sites.expectWholeRelease()).toBe(commit);
          await sites.expectServed(desk, commit);
          const [, password = ''] =
            PASSWORD.exec(desk.program.output) ?? PASSWORD.exec(first.program.output) ?? [];
          const signedIn = await new Client(desk.url).signIn(PEOPLE.head.id, password);
          expect(signedIn).toMatchObject({ status: 200 });
          await desk.kill();
        },
      });
    },
    MOMENTS,
  );
});
