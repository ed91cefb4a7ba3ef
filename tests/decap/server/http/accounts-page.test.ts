import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appointmentPath,
  appointmentSource,
  makeSchool,
  PEOPLE,
  personSource,
  SECOND_HEAD,
  type TestSchool,
} from '../fixture/school.ts';
import { passwordFor, refusal, runDesk, type Client, type TestDesk } from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;
let head: Client;

beforeAll(async () => {
  school = await makeSchool();
  await school.commit(`content/people/${SECOND_HEAD.id}.mdx`, personSource(SECOND_HEAD));
  await school.commit(appointmentPath(SECOND_HEAD), appointmentSource(SECOND_HEAD));
  desk = await runDesk(school);
  head = await desk.as('head');
});
afterAll(async () => {
  await desk.close();
  await school.remove();
});

const PAGE = '/admin/tai-khoan/';

/** What the page answers to a button. */
async function press(client: Client, deed: string, id: string, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ person: id, do: deed });
  const { status, body: page } = await client.request('POST', PAGE, { body, headers });
  return { status, page: String(page) };
}

function rowOf(page: unknown, id: string): string {
  return (
    String(page)
      .split('<tr>')
      .find((row) => row.includes(`<code>${id}</code>`)) ?? ''
  );
}

describe('the page of accounts', () => {
  it('lists who may sign in, what their account is like and what can be done', async () => {
    await passwordFor(head, PEOPLE.writer.id);
    const page = await head.get(PAGE);
    expect(page.status).toBe(200);
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(page.body).not.toContain(PEOPLE.guest.name);
    const mine = rowOf(page.body, PEOPLE.head.id);
    expect(mine).toMatch(
      /Đang dùng.*Đăng nhập gần nhất: \d\d:\d\d, \d+\/\d+\/\d{4}.*Không có khóa đăng nhập/su,
    );
    expect(mine).not.toContain('<form');
    const made = rowOf(page.body, PEOPLE.writer.id);
    expect(made).toMatch(/Mật khẩu dùng một lần, hạn đến \d+\/\d+\/\d{4}.*Chưa đăng nhập lần nào/su);
    expect(made).toMatch(/value="reset".*value="disable"/su);
    expect(rowOf(page.body, PEOPLE.colleague.id)).toMatch(/Chưa có tài khoản.*Tạo tài khoản/su);
  });

  it('says that the password it shows is for one use within seven days', async () => {
    const { page } = await press(head, 'reset', PEOPLE.colleague.id);
    expect(page).toContain(`Mật khẩu dùng một lần của ${PEOPLE.colleague.name}`);
    expect(page).toContain('đưa tận tay trong 7 ngày');
    expect(String((await head.get(PAGE)).body)).not.toContain('data-new-password');
  });

  it('is closed to everybody else', async () => {
    for (const [client, status, words] of [
      [desk.nobody(), 401, 'Bạn chưa đăng nhập'],
      [await desk.as('reviewer'), 403, 'Chỉ người có quyền ký mới quản lý tài khoản.'],
    ] as const) {
      const read = await client.get(PAGE);
      expect([read.status, String(read.body).includes(words)]).toEqual([status, true]);
      for (const deed of ['reset', 'disable', 'enable']) {
        const answer = await press(client, deed, PEOPLE.colleague.id);
        expect([answer.status, answer.page.includes(words)]).toEqual([status, true]);
      }
    }
  });

  it('takes no form from elsewhere, for nobody unknown, and not for oneself', async () => {
    const forged = { Origin: 'https://ke-xau.example' };
    expect((await press(head, 'reset', PEOPLE.colleague.id, forged)).status).toBe(403);
    expect((await press(head, 'xoa', PEOPLE.colleague.id)).status).toBe(422);
    expect((await press(head, 'reset', PEOPLE.guest.id)).page).toContain(
      'Người này hiện không giữ vị trí nào',
    );
    expect((await press(head, 'reset', PEOPLE.head.id)).page).toContain(
      'Không tạo mật khẩu mới cho chính mình',
    );
    expect((await press(head, 'disable', PEOPLE.head.id)).page).toContain(
      'Không ai tự khóa tài khoản của mình.',
    );
    expect((await press(head, 'disable', SECOND_HEAD.id)).page).toContain('Người này chưa có tài khoản.');
    expect((await head.get('/api/session')).status).toBe(200);
  });
});

describe('an account that is disabled', () => {
  it('is signed out everywhere at once, and is told why only with the right password', async () => {
    const [here, there] = [await desk.as('colleague'), await desk.as('colleague')];
    const { page } = await press(head, 'disable', PEOPLE.colleague.id);
    expect(page).toContain(`Đã khóa tài khoản của ${PEOPLE.colleague.name}.`);
    expect(rowOf(page, PEOPLE.colleague.id)).toMatch(/Đã khóa.*value="enable"/su);
    for (const client of [here, there]) expect((await client.get('/api/session')).status).toBe(401);
    const right = await desk
      .nobody()
      .signIn(PEOPLE.colleague.id, `mật-khẩu-riêng-của-${PEOPLE.colleague.id}`);
    expect([right.status, refusal(right)]).toEqual([403, 'Tài khoản này đã bị khóa. Hãy hỏi hiệu trưởng.']);
    expect(right.headers.getSetCookie()).toEqual([]);
    const wrong = await desk.nobody().signIn(PEOPLE.colleague.id, 'sai');
    expect([wrong.status, refusal(wrong)]).toEqual([401, 'Sai tên đăng nhập hoặc mật khẩu.']);
    expect((await press(head, 'reset', PEOPLE.colleague.id)).page).toContain('Hãy mở lại trước');
    expect((await press(head, 'enable', PEOPLE.colleague.id)).page).toContain('Đã mở lại tài khoản');
    expect((await (await desk.as('colleague')).get('/api/session')).status).toBe(200);
    expect((await here.get('/api/session')).status, 'what was ended stays ended').toBe(401);
  });

  it('is never the last that can sign, also when two signers do it to each other at once', async () => {
    const second = await desk.as(SECOND_HEAD);
    const answers = await Promise.all([
      press(head, 'disable', SECOND_HEAD.id),
      press(second, 'disable', PEOPLE.head.id),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.page).toContain('Đây là tài khoản cuối cùng còn ký được');
    const left = answers[0].status === 200 ? head : second;
    expect((await left.get(PAGE)).status).toBe(200);
  });
});

it('lists accounts of people who hold no post any more', async () => {
  const signer = (await head.get('/api/session')).status === 200 ? head : await desk.as(SECOND_HEAD);
  await signer.did('deleteFile', {
    path: appointmentPath(PEOPLE.writer),
    options: { commitMessage: 'x', reason: 'Thử.' },
  });
  const { body } = await signer.get(PAGE);
  const [members, without] = String(body).split('Tài khoản của người không còn vị trí');
  expect([members?.includes(PEOPLE.writer.id), without?.includes(PEOPLE.writer.id)]).toEqual([false, true]);
  await desk.releases.settled();
});
