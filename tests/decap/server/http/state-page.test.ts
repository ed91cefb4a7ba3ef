import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeskState } from '../../../../decap/server/desk-state.ts';
import { stateHtml } from '../../../../decap/server/http/state-html.ts';
import { gitIn, makeSchool, type TestSchool } from '../fixture/school.ts';
import { runDesk, type TestDesk } from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;

beforeAll(async () => {
  school = await makeSchool();
  const remote = join(school.root, 'remote.git');
  gitIn(school.root, 'clone', '--quiet', '--bare', school.checkout, remote);
  desk = await runDesk(school, { contentRemote: remote, contentFetchMs: 200 });
  await rm(remote, { recursive: true });
});
afterAll(async () => {
  await desk.close();
  await school.remove();
});

/** What a page says, without its tags. */
const textOf = (page: unknown) =>
  String(page)
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

it('is for who signs', async () => {
  const path = '/admin/tinh-trang/';
  expect((await desk.nobody().get(path)).status).toBe(401);
  for (const who of ['writer', 'reviewer'] as const) {
    const answer = await (await desk.as(who)).get(path);
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('Chỉ người có quyền ký mới xem được tình trạng.');
  }
  const head = await desk.as('head');
  expect((await head.get('/admin/tinh-trang')).headers.get('Location')).toBe(path);
  expect((await head.get(path)).status).toBe(200);
});

it('says what the desk of this moment is like, and what to look after', async () => {
  const head = await desk.as('head');
  const page = async () => textOf((await head.get('/admin/tinh-trang/')).body);
  await expect.poll(page, { timeout: 10_000 }).toContain('Không liên lạc được với kho khác.');
  const before = await page();
  expect(before).toMatch(/Trang của trường Đang hiện bản dựng lúc \d\d:\d\d, \d+\/\d+\/\d{4}\./u);
  expect(before).toMatch(/Kho khác Cần xem .* Đẩy lên lần cuối: chưa lần nào/u);
  expect(before).toMatch(/Sao lưu Cần xem Chưa sao lưu lần nào\./u);
  expect(before).toMatch(/Ổ đĩa .*Còn \d+,\d GB trong \d+,\d GB\./u);
  const backup = { at: new Date().toISOString(), file: '/mnt/luu/bang-tin.tar', bytes: 12_345_678 };
  await writeFile(join(school.dataDir, 'last-backup.json'), JSON.stringify(backup));
  expect(await page()).toMatch(/Sao lưu Lần cuối: .* 12,3 MB, vào \/mnt\/luu\/bang-tin\.tar/u);
});

const FINE: DeskState = {
  release: { state: 'ready', commit: 'c', builtAt: '2022-09-05T01:00:00Z' },
  remote: undefined,
  backup: undefined,
  disk: { free: 5e9, total: 20e9 },
  startedAt: '2022-09-05T00:00:00Z',
  memory: 150e6,
};

it.each([
  [
    'a build that failed',
    { release: { ...FINE.release, state: 'failed', message: 'Lỗi ở dòng 3.' } as const },
    'Lỗi ở dòng 3.',
  ],
  [
    'a disk that is nearly full',
    { disk: { free: 9e8, total: 20e9 } },
    'Còn 0,9 GB trong 20,0 GB. Sắp hết chỗ',
  ],
  ['an old backup', { backup: { at: '2022-01-01T00:00:00Z', file: 'x', bytes: 1 } }, 'Đã hơn 7 ngày.'],
  ['the time in school time', {}, 'bản dựng lúc 08:00, 5/9/2022.'],
])('tells of %s', (_, more, text) => {
  expect(textOf(stateHtml({ ...FINE, ...more }))).toContain(text);
});
