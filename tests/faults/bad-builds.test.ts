/** Builds that hang, are deaf, take all memory or crash: ended, said, and nobody is left when the desk is killed meanwhile. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Client } from '../decap/server/fixture/running-desk.ts';
import { articleSource, makeSchool, PEOPLE, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess, Members, processesIn } from './fixture/desk-process.ts';
import { deskGit, ExpectedSites, expectNobodyLeft } from './fixture/intact.ts';
import { handIn, publish, served } from './fixture/writing.ts';

const LIMITS = { TEST_BUILD_LIMITS: JSON.stringify({ ms: 4000, bytes: 300 * 2 ** 20 }) };

let school: TestSchool;

beforeEach(async () => {
  school = await makeSchool();
});
afterEach(() => school.remove());

/** Publishes an article whose text asks the builder for something. */
async function publishWord(desk: DeskProcess, members: Members, word: string): Promise<Client> {
  const head = await members.at(desk, PEOPLE.head.id);
  await handIn(await members.at(desk, PEOPLE.writer.id), 'loi-may', articleSource('Lỗi máy', word));
  expect((await publish(head, 'loi-may')).status).toBe(200);
  return head;
}

it.each([
  { word: 'DỰNG-LÂU', how: 'hangs', says: 'phút chưa xong nên đã dừng' },
  { word: 'DỰNG-LÌ', how: 'hangs and is deaf to SIGTERM', says: 'phút chưa xong nên đã dừng' },
  { word: 'DỰNG-NẶNG', how: 'takes more memory than it may', says: 'bộ nhớ' },
  { word: 'DỰNG-HỎNG', how: 'crashes', says: 'chương trình dựng bị dừng' },
])('ends a build that $how, keeps the site and builds the next', async ({ word, says }) => {
  const desk = await DeskProcess.start(school, { env: LIMITS });
  const members = new Members();
  const sites = new ExpectedSites(school);
  const before = deskGit(school, 'rev-parse', 'main');
  const head = await publishWord(desk, members, word);
  await expect(served(head, deskGit(school, 'rev-parse', 'main'))).rejects.toThrow(says);
  expect(await sites.expectWholeRelease()).toBe(before);
  expect((await new Client(desk.url).get('/')).status).toBe(200);
  const building = (await processesIn(school.root)).filter((line) => line.includes('builder/build.ts'));
  expect(building).toEqual([]);

  await head.did('deleteFile', {
    path: 'content/articles/2022/loi-may.mdx',
    options: { commitMessage: '', reason: 'Bài làm hỏng việc dựng trang.' },
  });
  await served(head, deskGit(school, 'rev-parse', 'main'));
  await sites.expectServed(desk, deskGit(school, 'rev-parse', 'main'));
  await desk.stop();
});

it.each(['DỰNG-LÂU', 'DỰNG-LÌ'])(
  'leaves no process when the desk is killed in a build that hangs (%s)',
  async (word) => {
    const desk = await DeskProcess.start(school);
    await publishWord(desk, new Members(), word);
    await expect
      .poll(async () => (await processesIn(school.root)).some((line) => line.includes('builder/build.ts')), {
        timeout: 10_000,
      })
      .toBe(true);
    await desk.kill();
    await expectNobodyLeft(school);
  },
);
