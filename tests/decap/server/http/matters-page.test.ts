import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeSchool, PEOPLE, type TestSchool } from '../fixture/school.ts';
import { runDesk, type TestDesk } from '../fixture/running-desk.ts';

const PAGE = '/admin/viec-can-lam/';

let school: TestSchool;
let desk: TestDesk;

function response(title: string, owner: string): string {
  return `---
title: ${title}
publishedAt: 2022-10-04T08:00
area: mam-non
author: ${PEOPLE.writer.id}
receivedAt: 2022-10-03T08:00
source: phan-anh
facts: Một phụ huynh hỏi.
position: Nhà trường đang xem.
owner: ${owner}
state: tiep-nhan
---
`;
}

/** Advice for parents that has to be looked at again. */
function advice(title: string, reviewBy: string): string {
  return `---\ntitle: ${title}\npublishedAt: 2022-10-04\narea: mam-non\nauthor: ${PEOPLE.head.id}\nreviewBy: ${reviewBy}\n---\n`;
}

beforeAll(async () => {
  // The disclosures of a year are asked for from May: no day of the test's own may decide.
  vi.stubEnv('BUILD_NOW', '2022-10-10T08:00:00+07:00');
  school = await makeSchool();
  await school.commit('content/responses/2022/bua-an.mdx', response('Về bữa ăn <b>', PEOPLE.writer.id));
  await school.commit('content/articles/2022/ngu-du.mdx', advice('Ngủ đủ', '2022-10-20'));
  desk = await runDesk(school);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await desk.close();
  await school.remove();
});

/** The rows of the page's table, as a reader sees them. */
function rowsOf(page: unknown): readonly string[] {
  const [, body = ''] = /<tbody>([\s\S]*)<\/tbody>/u.exec(String(page)) ?? [];
  const rows = body.split('</tr>').map((row) =>
    row
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
  return rows.filter((row) => row !== '');
}

test('every member sees what is late, marked in words, then what is due', async () => {
  const { status, body, headers } = await (await desk.as('writer')).get(PAGE);
  expect(status).toBe(200);
  expect(headers.get('Cache-Control')).toBe('no-store');
  expect(String(body)).toContain('2 việc, trong đó 1 việc đã trễ.');
  expect(rowsOf(body)).toEqual([
    'Trễ Trả lời lần đầu (trong 24 giờ) Phản hồi: Về bữa ăn &lt;b&gt; . Mở để sửa Quá hạn 08:00 4/10/2022 Lê Thị Viết Việc của bạn',
    'Xem lại bài còn đúng không Tin: Ngủ đủ . Mở để sửa Hạn 19/10/2022 Trương Thị Ký',
  ]);
  expect(String(body)).toContain('href="/phan-hoi/bua-an/"');
  expect(String(body)).toContain('href="/admin/#/collections/responses/entries/2022/bua-an"');
});

test('what is yours is marked for you alone', async () => {
  const rows = rowsOf((await (await desk.as('head')).get(PAGE)).body);
  expect(rows.map((row) => row.includes('Việc của bạn'))).toEqual([false, true]);
});

test('nobody else sees it, and its address has a slash', async () => {
  expect((await desk.nobody().get(PAGE)).status).toBe(401);
  const { status, headers } = await desk.nobody().get('/admin/viec-can-lam');
  expect([status, headers.get('Location')]).toEqual([301, PAGE]);
});

test('it goes by what is published now', async () => {
  const head = await desk.as('head');
  await head.did('deleteFiles', {
    paths: ['content/responses/2022/bua-an.mdx'],
    options: { commitMessage: 'Xóa', reason: 'Thử.' },
  });
  const { body } = await head.get(PAGE);
  expect(String(body)).toContain('1 việc, không việc nào trễ.');
  expect(rowsOf(body)).toHaveLength(1);
});

test('what nobody has written yet opens an empty form', async () => {
  vi.stubEnv('BUILD_NOW', '2023-06-15T08:00:00+07:00');
  const other = await makeSchool();
  const its = await runDesk(other);
  try {
    const { body } = await (await its.as('head')).get(PAGE);
    const rows = rowsOf(body);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toBe(
      'Đăng bài công khai của năm học 2022–2023 Công khai: Thông tin chung . Viết bài mới Hạn 30/6/2023 Trương Thị Ký Việc của bạn',
    );
    expect(String(body)).toContain('href="/cong-khai/"');
    expect(String(body)).toContain('href="/admin/#/collections/disclosures/new"');
  } finally {
    await its.close();
    await other.remove();
  }
});

test('when the school’s own file is broken, the page says so', async () => {
  const broken = await makeSchool();
  await broken.commit('content/school.yaml', 'name: Trường\n');
  const other = await runDesk(broken);
  try {
    const { status, body } = await (await other.as('head')).get(PAGE);
    expect(status).toBe(200);
    expect(String(body)).toContain(
      'Tệp cài đặt của trang (school.yaml) đang có lỗi, nên chưa tính được việc cần làm.',
    );
  } finally {
    await other.close();
    await broken.remove();
  }
});
