/** A desk that is killed while it builds or switches to what it built: the site is the old or the new one, never half. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Client } from '../decap/server/fixture/running-desk.ts';
import { makeSchool, PEOPLE, photo, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess, Members } from './fixture/desk-process.ts';
import { deskGit, ExpectedSites, expectNobodyLeft, expectSoundRepository } from './fixture/intact.ts';
import { killDuring } from './fixture/kill.ts';
import { served } from './fixture/writing.ts';

const SLOW_DISK = join(import.meta.dirname, 'fixture/slow-disk.ts');

let school: TestSchool;
let trace: string;

beforeEach(async () => {
  school = await makeSchool();
  trace = join(school.root, 'slow-disk.txt');
  return () => school.remove();
});
afterEach(() => rm(trace, { force: true }));

/** Puts a photo into the library: `main` moves at once, without a check, and a build follows. */
async function moveMain(head: Client, round: number): Promise<string> {
  const content = (await photo(40 + round)).toString('base64');
  const asset = { path: `content/media/2022/anh-${String(round)}.jpg`, content, encoding: 'base64' };
  await head.did('persistMedia', { asset, options: { commitMessage: '' } });
  return deskGit(school, 'rev-parse', 'main');
}

async function tracedSwitch(): Promise<void> {
  while (!(await readFile(trace, 'utf8').catch(() => '')).includes('begin')) await wait(2);
}

it.each([
  { operation: 'build', settings: {} },
  {
    operation: 'switch',
    settings: { imports: [SLOW_DISK], env: { SLOW_DISK_MS: '25' } },
  },
])(
  'serves the old site or the new one, killed at 20 moments of a $operation',
  async ({ operation, settings }) => {
    const members = new Members();
    const sites = new ExpectedSites(school);
    const options = { ...settings, env: { ...settings.env, SLOW_DISK_TRACE: trace } };
    let desk = await DeskProcess.start(school, options);

    await killDuring(operation, async (round) => {
      const before = deskGit(school, 'rev-parse', 'main');
      const head = await members.at(desk, PEOPLE.head.id);
      await rm(trace, { force: true });
      const after = await moveMain(head, round);
      if (operation === 'switch') await tracedSwitch();
      return {
        desk,
        act: () => served(head, after),
        check: async () => {
          await expectNobodyLeft(school);
          expect([before, after]).toContain(await sites.expectWholeRelease());
          desk = await DeskProcess.start(school, options);
          await expectSoundRepository(school);
          expect(await sites.expectWholeRelease()).toBe(after);
          await sites.expectServed(desk, after);
        },
      };
    });
    await desk.stop();
  },
);
