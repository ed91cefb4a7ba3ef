/** Another repository that takes a connection and then says nothing: publications are visible, and the desk ends in time. */
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSchool, PEOPLE, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess, Members, processesIn } from './fixture/desk-process.ts';
import { deskGit, ExpectedSites, expectNobodyLeft } from './fixture/intact.ts';
import { article, handIn, publish, served } from './fixture/writing.ts';

/** `STOP_WITHIN_MS` of `decap/server/program.ts`, and what a busy machine adds. */
const STOPS_WITHIN_MS = 5000;

let school: TestSchool;

beforeAll(async () => {
  school = await makeSchool();
});
afterAll(() => school.remove());

it('publishes while the other repository hangs, and ends on SIGTERM with nobody left', async () => {
  const ssh = join(school.root, 'hanging-ssh');
  await writeFile(ssh, '#!/bin/sh\nexec sleep 600\n');
  await chmod(ssh, 0o755);
  const first = await DeskProcess.start(school);
  await first.stop();

  const env = { CONTENT_REMOTE: 'ssh://git@example.invalid/content.git', GIT_SSH_COMMAND: ssh };
  const desk = await DeskProcess.start(school, { env });
  const members = new Members();
  const head = await members.at(desk, PEOPLE.head.id);
  await handIn(await members.at(desk, PEOPLE.writer.id), 'xa', article('Ở xa'));
  expect((await publish(head, 'xa')).status).toBe(200);
  const main = deskGit(school, 'rev-parse', 'main');
  await served(head, main);
  await new ExpectedSites(school).expectServed(desk, main);
  const hanging = (await processesIn(school.root)).filter((line) => line.includes('sleep 600'));
  expect(hanging, 'a command that waits for the other repository').not.toEqual([]);
  expect(await desk.stop()).toBeLessThan(STOPS_WITHIN_MS);
  await expectNobodyLeft(school);
});
