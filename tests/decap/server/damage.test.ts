import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startDesk } from '../../../decap/server/desk.ts';
import { openLog } from '../../../decap/server/log.ts';
import { makeSchool, PEOPLE, PUBLISHED_PATH, articleSource, type TestSchool } from './fixture/school.ts';
import { Client, deskSettings, HEAD_PASSWORD, refusal, runDesk } from './fixture/running-desk.ts';

let school: TestSchool;

beforeEach(async () => {
  school = await makeSchool();
});
afterEach(() => school.remove());

/** A desk whatever it can serve, and the lines of its log. */
async function start() {
  const lines: string[] = [];
  const log = openLog({ level: 'info', forPeople: false, write: (line) => lines.push(line) });
  const desk = await startDesk(deskSettings(school), log, new AbortController().signal);
  onTestFinished(() => desk.close());
  return { client: new Client(desk.url), desk, log: () => lines.join('') };
}

const accounts = () => join(school.dataDir, 'accounts.sqlite');

/** Ways in which a disk loses a file of SQLite's. */
const WAYS: Readonly<Record<string, () => Promise<void>>> = {
  'a header of zeros': async () => {
    const content = await readFile(accounts());
    await writeFile(accounts(), content.fill(0, 0, 100));
  },
  'a file cut short': () => truncate(accounts(), 9000),
  'an empty file': () => truncate(accounts(), 0),
  'no file': () => rm(accounts()),
  'garbage in its pages': async () => {
    const content = await readFile(accounts());
    await writeFile(accounts(), content.fill(0xa5, 4096));
  },
};

describe('accounts that cannot be read', () => {
  it.each(Object.keys(WAYS))('leave the site as it was, and say how to restore: %s', async (way) => {
    const before = await runDesk(school);
    await before.close();
    await WAYS[way]?.();
    const { client, desk, log } = await start();
    expect(desk.firstAccount).toBeUndefined();
    expect((await client.get('/tin-tuc/khai-giang/')).status).toBe(200);
    const page = await client.get('/admin/');
    expect(page.status).toBe(503);
    expect(page.body).toContain('npm run desk -- restore');
    const signIn = await client.signIn(PEOPLE.head.id, HEAD_PASSWORD);
    expect(signIn.status).toBe(503);
    expect(refusal(signIn)).toContain('Không đọc được tệp tài khoản (accounts.sqlite)');
    const health = await client.get('/healthz');
    expect(health).toMatchObject({ status: 503, body: { status: 'trouble', trouble: 'accounts' } });
    expect(log()).toContain('only the site is served');
    expect(log()).toContain('accounts.sqlite');
  });

  it('are noticed while the desk runs', async () => {
    const desk = await runDesk(school);
    onTestFinished(() => desk.close());
    const head = await desk.as('head');
    expect((await head.get('/healthz')).status).toBe(200);
    // Somebody else writes too: then the desk does not go on with what it remembers of the file.
    const other = new DatabaseSync(accounts());
    onTestFinished(() => other.close());
    other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const content = await readFile(accounts());
    await writeFile(accounts(), content.fill(0xa5));
    other.exec('PRAGMA user_version = 7');
    await expect.poll(async () => (await head.get('/healthz')).status).toBe(503);
    const answer = await head.get('/api/release');
    expect(answer.status).toBe(503);
    expect(refusal(answer)).toContain('npm run desk -- restore');
    expect((await head.get('/')).status).toBe(200);
  });
});

it('serves the last release when the repository cannot be read', async () => {
  const before = await runDesk(school);
  await before.close();
  await rm(join(school.dataDir, 'content.git/objects'), { recursive: true });
  const { client } = await start();
  expect((await client.get('/tin-tuc/khai-giang/')).status).toBe(200);
  const answer = await client.get('/api/release');
  expect(answer.status).toBe(503);
  expect(refusal(answer)).toContain('Không đọc được kho nội dung (content.git)');
  expect(await client.get('/healthz')).toMatchObject({ status: 503, body: { trouble: 'content' } });
});

it('serves the last release while the next one is built, and asks members to wait', async () => {
  const before = await runDesk(school);
  await before.close();
  await rm(join(school.dataDir, 'content.git'), { recursive: true });
  await school.commit(PUBLISHED_PATH, articleSource('Lâu', 'DỰNG-LÂU'));
  const stop = new AbortController();
  const log = openLog({ level: 'silent', forPeople: false, write: () => undefined });
  const settings = { ...deskSettings(school), port: 43_217 };
  const starting = startDesk(settings, log, stop.signal);
  const client = new Client(`http://127.0.0.1:${settings.port}`);
  await expect
    .poll(async () => (await client.get('/tin-tuc/khai-giang/').catch(() => undefined))?.status)
    .toBe(200);
  const admin = await client.get('/admin/');
  expect(admin.status).toBe(503);
  expect(admin.headers.get('Retry-After')).toBe('60');
  expect(admin.body).toContain('Trang quản trị đang khởi động.');
  expect(await client.get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
  stop.abort();
  await expect(starting).rejects.toThrow();
});

it('tells a monitor that all is well, and nothing that is secret', async () => {
  const desk = await runDesk(school);
  onTestFinished(() => desk.close());
  const { status, body, headers } = await desk.nobody().get('/healthz');
  expect(status).toBe(200);
  expect(headers.get('Cache-Control')).toBe('no-store');
  expect(body).toEqual({
    status: 'ok',
    release: { state: 'ready', builtAt: expect.stringMatching(/^\d{4}-/u) as unknown },
  });
});
