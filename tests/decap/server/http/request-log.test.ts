import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSchool, PEOPLE, type TestSchool } from '../fixture/school.ts';
import { runDesk, type TestDesk } from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;

beforeAll(async () => {
  school = await makeSchool();
  desk = await runDesk(school);
});
afterAll(async () => {
  await desk.close();
  await school.remove();
});

const lineOf = (path: string) => desk.requests.findLast((line) => line.path === path);

it('says of each request who asked for what, and how it was answered', async () => {
  const writer = await desk.as('writer');
  await writer.get('/api/release?bi-mat=1', { 'X-Forwarded-For': '192.0.2.7' });
  await expect
    .poll(() => lineOf('/api/release'))
    .toMatchObject({
      method: 'GET',
      status: 200,
      member: PEOPLE.writer.id,
      address: '192.0.2.7',
      isStatic: false,
    });
  const line = lineOf('/api/release');
  expect(line?.bytes).toBeGreaterThan(100);
  expect(line?.ms).toBeGreaterThanOrEqual(0);
});

it('tells the files of the site apart, and names nobody who is not signed in', async () => {
  await desk.nobody().get('/tin-tuc/khai-giang/');
  await expect
    .poll(() => lineOf('/tin-tuc/khai-giang/'))
    .toMatchObject({ isStatic: true, member: undefined });
  await desk.nobody().get('/api/release');
  await expect.poll(() => lineOf('/api/release')).toMatchObject({ status: 401, member: undefined });
});

it('leaves out a token in an address, passwords, cookies and queries', async () => {
  const head = await desk.as('head');
  await head.get('/xem-thu/khong-ai-doan-duoc/tin-tuc/moi/?q=bi-mat');
  await head.signIn(PEOPLE.head.id, 'sai-mat-khau');
  await expect.poll(() => lineOf('/xem-thu/…/tin-tuc/moi/')).toBeDefined();
  await expect.poll(() => lineOf('/api/session')?.status).toBe(401);
  const all = JSON.stringify(desk.requests);
  const [cookie = 'no cookie'] = /=[^;]+/u.exec(head.cookie) ?? [];
  for (const secret of ['khong-ai-doan-duoc', 'bi-mat', 'sai-mat-khau', cookie]) {
    expect(all).not.toContain(secret);
  }
});
