/** What opens the desk is in nothing that others read: the log, a release, the repository. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RunningProgram } from '../fixture/process.ts';
import { articleSource, gitIn, makeSchool, PEOPLE, type TestSchool } from '../fixture/school.ts';
import {
  articleDraft,
  Client,
  HEAD_PASSWORD,
  named,
  ownPassword,
  passwordFor,
} from '../fixture/running-desk.ts';

let school: TestSchool;
let running: RunningProgram;

beforeAll(async () => {
  school = await makeSchool();
  const program = join(import.meta.dirname, '../fixture/start-desk.ts');
  const env = { PORT: '0', DESK_HEAD_PASSWORD: HEAD_PASSWORD };
  running = new RunningProgram([program, school.checkout, school.dataDir], env);
});
afterAll(async () => {
  running.child.kill('SIGTERM');
  await running.ends();
  await school.remove();
});

/** Where passwords and sessions are kept, by nobody but the desk. */
const KEPT = /^(?:accounts\.sqlite(?:-wal|-shm)?|session-secret)$/u;

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !KEPT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

it('keeps passwords and cookies to itself', async () => {
  const url = await running.says(/\(site\): (\S+)\//u);
  const head = new Client(url);
  await head.signIn(PEOPLE.head.id, HEAD_PASSWORD);
  const oneTime = await passwordFor(head, PEOPLE.writer.id);
  const writer = new Client(url);
  const own = await ownPassword(writer, PEOPLE.writer.id, oneTime);
  const typo = 'một-mật-khẩu-gõ-nhầm';
  await new Client(url).signIn(PEOPLE.writer.id, typo);
  // A body that is no JSON, and a password typed where the name belongs, are wrong in a way that might be told of.
  await new Client(url).post('/api/session', `{"username": "x", "password": "${own}"`);
  await new Client(url).signIn(own, own);
  await writer.request('POST', '/admin/mat-khau/', {
    body: new URLSearchParams({ current: typo, next: own }),
  });
  await writer.post('/api/password?current=x', { current: typo, next: own, more: own });
  const draft = articleDraft('bi-mat', articleSource('Bí mật', 'Chữ.'), { newEntry: true });
  await writer.did('persistEntry', draft);
  await writer.did('updateUnpublishedEntryStatus', { ...named('bi-mat'), newStatus: 'pending_review' });
  await head.did('updateUnpublishedEntryStatus', { ...named('bi-mat'), newStatus: 'pending_publish' });
  await head.did('publishUnpublishedEntry', named('bi-mat'));
  await expect
    .poll(async () => (await head.get('/api/release')).body, { timeout: 15_000 })
    .toMatchObject({ state: 'ready' });

  const token = ({ cookie }: Client) =>
    decodeURIComponent(cookie.replace(/^[^=]*=/u, '')).replace(/\..*$/u, '');
  const secrets = [HEAD_PASSWORD, oneTime, own, typo, token(head), token(writer)];
  for (const secret of secrets) expect(secret.length).toBeGreaterThan(15);
  const secret = (await readFile(join(school.dataDir, 'session-secret'), 'utf8')).trim();
  const told = (text: string) => [...secrets, secret].filter((one) => text.includes(one));

  expect(told(running.output), 'in the log').toEqual([]);
  expect(running.output).toContain('/api/session');
  for (const file of await filesBelow(school.dataDir)) {
    const bytes = await readFile(file);
    expect([file, told(bytes.toString('utf8'))]).toEqual([file, []]);
  }
  // Objects are compressed: as Git prints them.
  const gitDir = join(school.dataDir, 'content.git');
  const objects = gitIn(gitDir, 'cat-file', '--batch-all-objects', '--batch');
  expect(objects).toContain('Bí mật');
  expect(told(objects), 'in the repository').toEqual([]);
  expect(told(gitIn(gitDir, 'config', '--list'))).toEqual([]);
});
