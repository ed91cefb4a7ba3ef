/** A damaged file of accounts, at a desk in its own process: the site goes on, the words say how to restore, a copy mends it. */
import { copyFile, open, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Client, refusal } from '../decap/server/fixture/running-desk.ts';
import { makeSchool, PEOPLE, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess, Members } from './fixture/desk-process.ts';
import { deskGit, ExpectedSites } from './fixture/intact.ts';

let school: TestSchool;
let file: string;
const members = new Members();

beforeAll(async () => {
  school = await makeSchool();
  file = join(school.dataDir, 'accounts.sqlite');
  const desk = await DeskProcess.start(school);
  await members.at(desk, PEOPLE.writer.id);
  await desk.stop();
  await copyFile(file, `${file}.kept`);
});
afterAll(() => school.remove());

async function overwrite(at: number, bytes: Buffer): Promise<void> {
  const opened = await open(file, 'r+');
  await opened.write(bytes, 0, bytes.length, at);
  await opened.close();
}

it.each([
  { way: 'its header zeroed', damage: () => overwrite(0, Buffer.alloc(100)) },
  { way: 'cut short', damage: () => truncate(file, 5000) },
  { way: 'garbage in its pages', damage: () => overwrite(4096, Buffer.alloc(3 * 4096, 0xa5)) },
])('serves the site and says how to restore: $way', async ({ damage }) => {
  await damage();
  const desk = await DeskProcess.start(school);
  await new ExpectedSites(school).expectServed(desk, deskGit(school, 'rev-parse', 'main'));
  const visitor = new Client(desk.url);
  const page = await visitor.get('/admin/');
  expect([page.status, String(page.body)]).toEqual([503, expect.stringContaining('npm run desk -- restore')]);
  const signIn = await visitor.signIn(PEOPLE.writer.id, 'gì cũng được');
  expect(signIn.status).toBe(503);
  expect(refusal(signIn)).toContain('restore');
  expect((await visitor.get('/healthz')).status).toBe(503);
  expect(desk.program.output, 'no new password for anybody').not.toContain('(password)');
  expect(await desk.stop()).toBeLessThan(4500);

  await copyFile(`${file}.kept`, file);
  const mended = await DeskProcess.start(school);
  expect((await (await members.at(mended, PEOPLE.writer.id)).get('/api/session')).status).toBe(200);
  expect((await visitorOf(mended).get('/healthz')).status).toBe(200);
  await mended.stop();
});

const visitorOf = ({ url }: DeskProcess) => new Client(url);
