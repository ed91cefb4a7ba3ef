import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchool, PEOPLE, type TestSchool } from '../fixture/school.ts';
import { passwordFor, refusal, runDesk, type Client, type TestDesk } from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;
let head: Client;

beforeAll(async () => {
  school = await makeSchool();
  desk = await runDesk(school);
  head = await desk.as('head');
});
afterAll(async () => {
  await desk.close();
  await school.remove();
});

const WRONG = 'Sai tên đăng nhập hoặc mật khẩu.';
const TOO_MANY =
  'Sai mật khẩu quá nhiều lần. Hãy đợi 15 phút rồi thử lại, hoặc nhờ hiệu trưởng tạo mật khẩu mới.';

/** One after another they would come from one address: a proxy on this machine names others. */
const from = (address: string) => ({ 'X-Forwarded-For': address });

function trySignIn(username: string, password: string, address: string) {
  return desk.nobody().post('/api/session', { username, password }, from(address));
}

describe('wrong passwords', () => {
  it('are looked at ten times when thirty come at the same moment', async () => {
    await desk.as('colleague');
    const tries = Array.from({ length: 30 }, () => trySignIn(PEOPLE.colleague.id, 'sai', '203.0.113.1'));
    const answers = await Promise.all(tries);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(20);
    for (const answer of refused) expect(refusal(answer)).toBe(TOO_MANY);
    const right = await trySignIn(
      PEOPLE.colleague.id,
      `mật-khẩu-riêng-của-${PEOPLE.colleague.id}`,
      '203.0.113.2',
    );
    expect(right.status, 'the right one waits too, from wherever it comes').toBe(429);
  });

  it('of a name that nobody has are counted alike', async () => {
    const answers = [];
    for (let time = 0; time < 11; time += 1) answers.push(await trySignIn('khong-ai', 'sai', '203.0.113.3'));
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429]);
    expect(answers.slice(10).map(refusal)).toEqual([TOO_MANY]);
  });

  it('are looked at fifty times from one address', async () => {
    const tries = Array.from({ length: 60 }, (_, index) =>
      trySignIn(`ten-${String(index)}`, 'sai', `2001:db8:0:7::${String(index)}`),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(50);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });

  it('count when somebody changes their own password, and the head’s reset lifts the wait', async () => {
    const writer = await desk.as('writer');
    const wrong = { current: 'sai', next: 'một câu dễ nhớ' };
    const statuses = [];
    for (let time = 0; time < 11; time += 1)
      statuses.push((await writer.post('/api/password', wrong, from('203.0.113.4'))).status);
    expect(statuses).toEqual([...Array<number>(10).fill(422), 429]);
    expect((await trySignIn(PEOPLE.writer.id, 'sai', '203.0.113.5')).status).toBe(429);
    const oneTime = await passwordFor(head, PEOPLE.writer.id);
    expect((await trySignIn(PEOPLE.writer.id, oneTime, '203.0.113.5')).status).toBe(200);
  });
});

it('takes as long for a name that nobody has, can have, or has no account', async () => {
  await desk.as('reviewer');
  const names = [PEOPLE.reviewer.id, 'khong-co-ai', "' OR 1=1 --", PEOPLE.guest.id];
  const times = new Map(names.map((name) => [name, Infinity]));
  for (let round = 0; round < 6; round += 1) {
    for (const name of names) {
      const start = performance.now();
      const answer = await trySignIn(name, 'sai', `198.51.100.${String(round)}`);
      times.set(name, Math.min(times.get(name) ?? Infinity, performance.now() - start));
      expect([answer.status, refusal(answer)]).toEqual([401, WRONG]);
    }
  }
  // The fastest of six: scrypt takes some 50 ms, everything else two. Without it the rest would be far below half.
  const all = [...times.values()];
  expect(Math.min(...all) / Math.max(...all)).toBeGreaterThan(0.5);
});

describe('a password for one use', () => {
  it('opens the page where it is changed and nothing else, until it is changed', async () => {
    const oneTime = await passwordFor(head, PEOPLE.colleague.id);
    const colleague = desk.nobody();
    const signedIn = await colleague.signIn(PEOPLE.colleague.id, oneTime);
    expect(signedIn.body).toMatchObject({ user: { id: PEOPLE.colleague.id, mustChangePassword: true } });
    expect((await colleague.get('/api/session')).body).toMatchObject({ user: { mustChangePassword: true } });
    for (const answer of [
      await colleague.action('unpublishedEntries'),
      await colleague.get('/api/release'),
      await colleague.get('/api/v1/media/2022/san-truong.jpg'),
      await colleague.get(`/api/v1/uploads/${'a'.repeat(64)}`),
    ]) {
      expect([answer.status, refusal(answer)]).toEqual([
        403,
        'Bạn đang dùng mật khẩu dùng một lần. Hãy mở /admin/mat-khau/ và đặt mật khẩu của riêng bạn trước.',
      ]);
    }
    const page = await colleague.get('/admin/viec-can-lam/');
    expect([page.status, page.headers.get('Location')]).toEqual([303, '/admin/mat-khau/']);
    expect((await colleague.get('/admin/mat-khau/')).body).toContain('Mật khẩu dùng một lần');
    const changed = await colleague.post('/api/password', { current: oneTime, next: 'một câu dễ nhớ' });
    expect(changed.status).toBe(204);
    expect((await colleague.get('/api/session')).body).toMatchObject({ user: { mustChangePassword: false } });
    expect((await colleague.action('unpublishedEntries')).status).toBe(200);
  });

  it('opens nothing after seven days, and says so to who knows it', async () => {
    const oneTime = await passwordFor(head, PEOPLE.colleague.id);
    const database = new DatabaseSync(join(school.dataDir, 'accounts.sqlite'));
    const row = database
      .prepare('SELECT passwordExpiresAt AS at FROM deskAccount WHERE username = ?')
      .get(PEOPLE.colleague.id);
    expect((Number(row?.at) - Date.now()) / 86_400_000).toBeCloseTo(7, 2);
    database
      .prepare('UPDATE deskAccount SET passwordExpiresAt = ? WHERE username = ?')
      .run(Date.now() - 1, PEOPLE.colleague.id);
    database.close();
    const late = await desk.nobody().signIn(PEOPLE.colleague.id, oneTime);
    expect([late.status, refusal(late)]).toEqual([
      403,
      'Mật khẩu dùng một lần này đã hết hạn. Hãy nhờ hiệu trưởng tạo mật khẩu mới.',
    ]);
    expect(late.headers.getSetCookie()).toEqual([]);
    expect(refusal(await desk.nobody().signIn(PEOPLE.colleague.id, 'sai'))).toBe(WRONG);
  });
});
