/** The desk with the site's real build, killed in the middle of it: the old site is whole, and the next start shows the new. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Client } from '../decap/server/fixture/running-desk.ts';
import { makeSchool, PEOPLE, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess, Members } from './fixture/desk-process.ts';
import { deskGit, expectNobodyLeft, expectSoundRepository } from './fixture/intact.ts';
import { article, handIn, publish, served } from './fixture/writing.ts';

const SETTINGS = { env: { TEST_BUILDER: 'real' } };

let school: TestSchool;

beforeAll(async () => {
  school = await makeSchool();
});
afterAll(() => school.remove());

/** Each file of the site that `current` names, and a hash of its content. */
async function servedFiles(): Promise<ReadonlyMap<string, string>> {
  const folder = join(school.dataDir, 'current/');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = async (file: string) =>
    createHash('sha1')
      .update(await readFile(file))
      .digest('hex');
  return new Map(await Promise.all(files.map(async (file) => [file, await hash(file)] as const)));
}

it('keeps the old site whole and builds the new one at the next start', async () => {
  const members = new Members();
  const desk = await DeskProcess.start(school, SETTINGS);
  const head = await members.at(desk, PEOPLE.head.id);
  await served(head, deskGit(school, 'rev-parse', 'main'));
  const before = await servedFiles();
  expect(before.size).toBeGreaterThan(20);
  await handIn(await members.at(desk, PEOPLE.writer.id), 'that', article('Dựng thật'));
  expect((await publish(head, 'that')).status).toBe(200);
  await wait(2000);
  await desk.kill('group');
  await expectNobodyLeft(school);
  expect(await servedFiles()).toEqual(before);

  const again = await DeskProcess.start(school, SETTINGS);
  await expectSoundRepository(school);
  const page = await new Client(again.url).get('/tin-tuc/that/');
  expect([page.status, String(page.body)]).toEqual([200, expect.stringContaining('Chữ của Dựng thật.')]);
  await again.stop();
});
