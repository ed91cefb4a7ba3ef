import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPassword } from '../../../../decap/server/accounts/new-password.ts';
import { appointmentPath, gitIn, makeSchool, PEOPLE, type TestSchool } from '../fixture/school.ts';
import {
  deskSettings,
  HEAD_PASSWORD,
  passwordFor,
  refusal,
  runDesk,
  type TestDesk,
} from '../fixture/running-desk.ts';

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

describe('signing in', () => {
  it('is the head’s from the first start, with the password that was set', async () => {
    expect(desk.firstAccount).toEqual({
      username: PEOPLE.head.id,
      password: undefined,
    });
    const client = desk.nobody();
    const answer = await client.signIn(PEOPLE.head.id, HEAD_PASSWORD);
    const { id, name } = PEOPLE.head;
    const user = { id, name, role: 'Giáo viên', permission: 'sign', mustChangePassword: false };
    expect([answer.status, answer.body]).toEqual([200, { user }]);
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(
      /^bang-tin\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/u,
    );
    expect((await client.get('/api/session')).body).toEqual({ user });
  });

  it('takes the name in capitals and the password decomposed', async () => {
    const answer = await desk
      .nobody()
      .signIn(` ${PEOPLE.head.id.toUpperCase()} `, HEAD_PASSWORD.normalize('NFD'));
    expect(answer.status).toBe(200);
  });

  it('marks the cookie Secure behind HTTPS', async () => {
    const body = { username: PEOPLE.head.id, password: HEAD_PASSWORD };
    const answer = await desk.nobody().post('/api/session', body, {
      'X-Forwarded-Proto': 'https',
      Origin: desk.url.replace('http:', 'https:'),
    });
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure$/u);
  });

  it.each([
    ['a wrong password', PEOPLE.head.id, 'sai'],
    ['a name that nobody has', 'khong-ai', HEAD_PASSWORD],
    ['a name that nobody can have', "' OR 1=1 --", HEAD_PASSWORD],
    ['a person without an account', PEOPLE.colleague.id, ''],
  ])('refuses %s in the same words', async (_, username, password) => {
    const answer = await desk.nobody().signIn(username, password);
    expect([answer.status, refusal(answer)]).toEqual([401, 'Sai tên đăng nhập hoặc mật khẩu.']);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('ends with the session', async () => {
    const client = await desk.as('writer');
    const { cookie } = client;
    expect((await client.request('DELETE', '/api/session')).status).toBe(204);
    client.cookie = cookie;
    expect((await client.get('/api/session')).status).toBe(401);
  });

  it('is not possible by any route of the library', async () => {
    const client = desk.nobody();
    const account = { email: 'a@b.vn', password: 'mat-khau-dai', name: 'A', username: 'a' };
    for (const path of ['/api/auth/sign-up/email', '/sign-up/email', '/api/sign-up/email']) {
      expect((await client.post(path, account)).status).toBe(404);
    }
  });
});

describe('a password', () => {
  it('is changed by who knows it, and ends the other sessions', async () => {
    const writer = await desk.as('writer');
    const head = await desk.as('head');
    const password = await passwordFor(head, PEOPLE.writer.id);
    const [here, there] = [desk.nobody(), desk.nobody()];
    await here.signIn(PEOPLE.writer.id, password);
    await there.signIn(PEOPLE.writer.id, password);
    expect((await writer.get('/api/session')).status, 'a new password ends every session').toBe(401);
    expect((await there.get('/api/release')).status, 'it opens nothing before it is changed').toBe(403);

    const wrong = await here.post('/api/password', { current: 'sai', next: 'mật khẩu mới' });
    expect([wrong.status, refusal(wrong)]).toEqual([422, 'Mật khẩu hiện tại không đúng.']);
    const short = await here.post('/api/password', { current: password, next: 'ngắn' });
    expect([short.status, refusal(short)]).toEqual([422, 'Mật khẩu mới phải có từ 8 đến 128 ký tự.']);
    expect((await here.post('/api/password', { current: password, next: 'mật khẩu mới' })).status).toBe(204);
    expect((await here.get('/api/session')).status).toBe(200);
    expect((await there.get('/api/session')).status).toBe(401);
    expect((await desk.nobody().signIn(PEOPLE.writer.id, password)).status).toBe(401);
    expect((await desk.nobody().signIn(PEOPLE.writer.id, 'mật khẩu mới')).status).toBe(200);
  });

  it('is made of sixteen letters that cannot be mistaken', () => {
    const made = Array.from({ length: 200 }, newPassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made) expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(?:-[a-hjkmnp-z2-9]{4}){3}$/u);
  });
});

it('lets everybody change their own password on a page without script', async () => {
  const head = await desk.as('head');
  const current = await passwordFor(head, PEOPLE.reviewer.id);
  const reviewer = desk.nobody();
  await reviewer.signIn(PEOPLE.reviewer.id, current);
  expect((await reviewer.get('/admin/mat-khau/')).body).toContain('Hãy đặt mật khẩu của riêng bạn');
  const post = (form: Record<string, string>) =>
    reviewer.request('POST', '/admin/mat-khau/', { body: new URLSearchParams(form) });
  expect((await post({ current: 'sai', next: 'mật khẩu mới' })).body).toContain(
    'Mật khẩu hiện tại không đúng.',
  );
  expect((await post({ current })).body).toContain('Mật khẩu mới phải có từ 8 đến 128 ký tự.');
  expect((await post({ current, next: current })).body).toContain(
    'Mật khẩu mới phải khác mật khẩu hiện tại.',
  );
  expect((await post({ current, next: PEOPLE.reviewer.id.toUpperCase() })).body).toContain(
    'Mật khẩu mới không được là tên đăng nhập.',
  );
  expect((await post({ current, next: 'mật khẩu mới' })).body).toContain('Đã đổi mật khẩu.');
  expect((await reviewer.get('/api/session')).status).toBe(200);
  expect((await desk.nobody().signIn(PEOPLE.reviewer.id, 'mật khẩu mới')).status).toBe(200);
  expect((await desk.nobody().get('/admin/mat-khau/')).status).toBe(401);
});

it('lets nobody in who holds no post any more', async () => {
  const colleague = await desk.as('colleague');
  const head = await desk.as('head');
  const password = await passwordFor(head, PEOPLE.colleague.id);
  const path = appointmentPath(PEOPLE.colleague);
  await head.did('deleteFile', { path, options: { commitMessage: 'x', reason: 'Thử.' } });
  await colleague.signIn(PEOPLE.colleague.id, password);
  for (const answer of [
    await desk.nobody().signIn(PEOPLE.colleague.id, password),
    await colleague.get('/api/session'),
    await colleague.action('unpublishedEntries'),
  ]) {
    expect(answer.status).not.toBe(200);
    expect(refusal(answer)).toMatch(/^Tài khoản này hiện không giữ vị trí nào có quyền|chưa đăng nhập/u);
  }
  await desk.releases.settled();
});

it('prints the head’s account on the first start only, with a random password when none is set', async () => {
  const other = await makeSchool();
  const settings = { headPassword: undefined };
  const first = await runDesk(other, settings);
  const { username = '', password = '' } = first.firstAccount ?? {};
  expect(password).toMatch(/^[a-z2-9]{4}(?:-[a-z2-9]{4}){3}$/u);
  const head = first.nobody();
  expect((await head.signIn(username, password)).body).toMatchObject({ user: { mustChangePassword: true } });
  expect(refusal(await head.action('info'))).toContain('Bạn đang dùng mật khẩu dùng một lần.');
  await first.close();
  const second = await runDesk(other, settings);
  expect(second.firstAccount).toBeUndefined();
  await second.close();
  await rm(join(other.dataDir, 'content.git'), { recursive: true });
  gitIn(other.checkout, 'rm', '--quiet', appointmentPath(PEOPLE.head));
  gitIn(other.checkout, 'commit', '--quiet', '-m', 'x');
  await rm(join(other.dataDir, 'accounts.sqlite'));
  await rm(join(other.dataDir, 'session-secret'));
  await rm(join(other.dataDir, 'current'));
  await expect(runDesk(other, { ...deskSettings(other), headPassword: undefined })).rejects.toThrow(
    'Trong content/appointments/ chưa có phân công nào đang có hiệu lực mang permission: sign, nên không ai đăng bài được. Hãy thêm cho hiệu trưởng rồi commit.',
  );
  await other.remove();
});
