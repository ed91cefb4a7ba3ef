/** A clock that is set back an hour while the desk runs: sessions, tries, saves, releases and their order go on. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { Client, refusal } from '../decap/server/fixture/running-desk.ts';
import { makeSchool, PEOPLE, photo, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess, Members } from './fixture/desk-process.ts';
import { deskGit, ExpectedSites, expectSoundRepository } from './fixture/intact.ts';
import { article, handIn, publish, save, served } from './fixture/writing.ts';

const CLOCK = join(import.meta.dirname, 'fixture/clock.ts');
const KEPT = 5;
const HOUR_MS = 3_600_000;

let school: TestSchool;
let desk: DeskProcess;
const members = new Members();

beforeAll(async () => {
  school = await makeSchool();
  desk = await DeskProcess.start(school, { imports: [CLOCK] });
});
afterAll(async () => {
  await desk.stop();
  await expectSoundRepository(school);
  await school.remove();
});

/** The numbers of the releases that are kept, in order. */
async function releases(): Promise<number[]> {
  const names = (await readdir(join(school.dataDir, 'releases'))).filter((name) => name.endsWith('.json'));
  return names.map((name) => Number(/-(\d+)\.json$/u.exec(name)?.[1])).sort((a, b) => a - b);
}

/** When the release that is served says that it was built, in milliseconds. */
async function builtAt(client: Client): Promise<number> {
  const { body } = await client.get('/api/release');
  return Date.parse(z.object({ builtAt: z.string() }).parse(body).builtAt);
}

async function publishPhoto(number: number): Promise<void> {
  const head = await members.at(desk, PEOPLE.head.id);
  const content = (await photo(50 + number)).toString('base64');
  const asset = { path: `content/media/2022/gio-${String(number)}.jpg`, content, encoding: 'base64' };
  await head.did('persistMedia', { asset, options: { commitMessage: '' } });
  await served(head, deskGit(school, 'rev-parse', 'main'));
}

it('goes on with sessions, saves, publications and waits as if nothing had been', async () => {
  const writer = await members.at(desk, PEOPLE.writer.id);
  const head = await members.at(desk, PEOPLE.head.id);
  await handIn(writer, 'truoc', article('Trước'));
  expect((await publish(head, 'truoc')).status).toBe(200);
  await publishPhoto(0);
  const stranger = new Client(desk.url);
  for (let time = 0; time < 10; time += 1) await stranger.signIn(PEOPLE.colleague.id, 'sai');
  expect(await builtAt(head)).toBeGreaterThan(Date.now() + HOUR_MS / 2);

  process.kill(desk.program.child.pid ?? 0, 'SIGUSR2');

  const tried = await stranger.signIn(PEOPLE.colleague.id, 'sai');
  expect(tried.status).toBe(429);
  expect(refusal(tried)).toContain('15 phút');
  expect((await writer.get('/api/session')).status).toBe(200);
  expect((await new Client(desk.url).signIn(PEOPLE.head.id, 'sai')).status).toBe(401);
  await handIn(writer, 'sau', article('Sau'));
  expect((await save(writer, { slug: 'sau', text: article('Sau nữa') })).status).toBe(200);
  expect((await publish(head, 'sau')).status).toBe(200);
  await served(head, deskGit(school, 'rev-parse', 'main'));
  expect((await writer.get('/tin-tuc/sau/')).body).toContain('Sau nữa');
  expect(await builtAt(head), 'the clock of the desk').toBeLessThan(Date.now() + HOUR_MS / 2);
});

it('keeps the last five releases, though those before say that they are younger', async () => {
  for (let number = 1; number <= KEPT; number += 1) await publishPhoto(number);
  const kept = await releases();
  expect(kept.length).toBe(KEPT);
  expect(kept).toEqual(Array.from({ length: KEPT }, (_, index) => (kept.at(-1) ?? 0) - KEPT + 1 + index));
});

it('does not build by itself because of the clock', async () => {
  const before = await releases();
  await wait(2000);
  expect(await releases()).toEqual(before);
});

it('serves the last release after a restart, to who was signed in', async () => {
  await desk.stop();
  desk = await DeskProcess.start(school);
  const main = deskGit(school, 'rev-parse', 'main');
  expect(await new ExpectedSites(school).expectWholeRelease()).toBe(main);
  expect((await (await members.at(desk, PEOPLE.writer.id)).get('/api/session')).status).toBe(200);
});
