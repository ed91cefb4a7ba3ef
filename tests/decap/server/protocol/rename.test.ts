import { expect, it } from 'vitest';
import { parseRedirects } from '../../../../src/loader/read-redirects.ts';
import { openDesk } from '../fixture/open-desk.ts';
import { articleDraft, named, refusal, type Client } from '../fixture/running-desk.ts';
import { articleSource, PEOPLE, PUBLISHED } from '../fixture/school.ts';

const { desk, head, git } = await openDesk(async (school) => {
  await school.commit(
    'content/articles/2022/khac.mdx',
    articleSource('Khác', 'Xem [khai giảng](/tin-tuc/khai-giang/#dong-mot).'),
  );
  await school.commit('content/articles/2022/dang-sua.mdx', articleSource('Đang sửa', 'Chữ.'));
});
await head.did('persistEntry', articleDraft('dang-sua', articleSource('Đang sửa', 'Chữ mới.')));

const textOf = (path: string) => git('show', `main:content/${path}`);
const rename = (client: Client, slug: string, newSlug: string) =>
  client.ask('renameEntry', { ...named(slug), newSlug });

it('is refused to who does not sign, and for what has no address of its own to change', async () => {
  const main = git('rev-parse', 'main');
  expect(refusal(await rename(await desk.as('reviewer'), 'khai-giang', 'le-khai-giang'))).toBe(
    'Chỉ người có quyền ký mới đổi được địa chỉ của bài đã đăng.',
  );
  expect(refusal(await rename(head, 'khai-giang', 'Lễ khai giảng'))).toContain(
    '«Lễ khai giảng» không làm địa chỉ được.',
  );
  expect(refusal(await rename(head, 'khai-giang', '../../x'))).toContain('không làm địa chỉ được.');
  expect(refusal(await rename(head, 'khai-giang', 'khai-giang'))).toBe('Địa chỉ mới giống địa chỉ đang có.');
  expect(refusal(await rename(head, 'khai-giang', 'khac'))).toContain('Hãy chọn tên khác.');
  expect(refusal(await rename(head, 'khong-co', 'moi'))).toContain('Không có bài đã đăng này.');
  expect(refusal(await rename(head, 'dang-sua', 'moi'))).toContain('Bài đang có bản nháp.');
  const person = { collection: 'people', slug: PEOPLE.writer.id, newSlug: 'ten-khac' };
  expect(refusal(await head.ask('renameEntry', person))).toContain('Mục này không đổi được địa chỉ');
  expect(git('rev-parse', 'main')).toBe(main);
});

it('moves the file, what names it and its old address in one commit; the history goes on', async () => {
  const before = git('rev-parse', 'main');
  expect((await rename(head, 'khai-giang', 'le-khai-giang')).body).toEqual({ slug: '2022/le-khai-giang' });
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(git('diff', '--name-status', '--no-renames', before, 'main').split('\n')).toEqual([
    'M\tcontent/articles/2022/khac.mdx',
    'D\tcontent/articles/2022/khai-giang.mdx',
    'A\tcontent/articles/2022/le-khai-giang.mdx',
    'A\tcontent/redirects.yaml',
  ]);
  expect(`${textOf('articles/2022/le-khai-giang.mdx')}\n`).toBe(PUBLISHED);
  expect(textOf('articles/2022/khac.mdx')).toContain('(/tin-tuc/le-khai-giang/#dong-mot)');
  expect(parseRedirects(`${textOf('redirects.yaml')}\n`).redirects).toMatchObject([
    { from: '/tin-tuc/khai-giang/', to: '/tin-tuc/le-khai-giang/' },
  ]);
  const history = await head.get('/admin/lich-su/?bai=articles/2022/le-khai-giang');
  expect(String(history.body)).toContain(
    'Đổi địa chỉ articles/2022/khai-giang thành articles/2022/le-khai-giang',
  );
  expect(String(history.body)).toContain('href="/admin/lich-su/?bai=articles%2F2022%2Fkhai-giang"');
  const follower = await head.get('/admin/lich-su/?bai=articles/2022/khac');
  expect(String(follower.body)).not.toContain('Lịch sử dưới địa chỉ cũ');
});

it('on the page of its own: again, and back to what it was', async () => {
  const page = await head.get('/admin/dia-chi/?bai=articles/2022/le-khai-giang');
  expect([page.status, String(page.body)]).toEqual([200, expect.stringContaining('value="le-khai-giang"')]);
  expect((await (await desk.as('writer')).get('/admin/dia-chi/?bai=articles/2022/khac')).status).toBe(403);
  const post = (bai: string, moi: string) =>
    head.request('POST', '/admin/dia-chi/', { body: new URLSearchParams({ bai, moi }) });
  const answer = await post('articles/2022/le-khai-giang', 'khai-giang');
  expect([answer.status, answer.headers.get('Location')]).toEqual([
    303,
    '/admin/dia-chi/?bai=articles%2F2022%2Fkhai-giang&xong=1',
  ]);
  expect(parseRedirects(`${textOf('redirects.yaml')}\n`).redirects.map(({ from, to }) => [from, to])).toEqual(
    [['/tin-tuc/le-khai-giang/', '/tin-tuc/khai-giang/']],
  );
  expect(textOf('articles/2022/khac.mdx')).toContain('(/tin-tuc/khai-giang/#dong-mot)');
});

const keptRedirects = () => parseRedirects(`${textOf('redirects.yaml')}\n`);

it('gives way to a page that comes to stand at the old address', async () => {
  const text = articleSource('Lễ khai giảng', 'Của năm sau.');
  await head.did('persistEntry', articleDraft('le-khai-giang', text, { newEntry: true }));
  await head.did('updateUnpublishedEntryStatus', { ...named('le-khai-giang'), newStatus: 'pending_publish' });
  await head.did('publishUnpublishedEntry', named('le-khai-giang'));
  expect(keptRedirects()).toEqual({ redirects: [], problems: [] });
});

it('keeps nobody from removing what was renamed: its old address goes with it', async () => {
  expect((await rename(head, 'khac', 'khac-nua')).status).toBe(200);
  expect(keptRedirects().redirects).toHaveLength(1);
  const options = { commitMessage: 'Delete', reason: 'Một phụ huynh không đồng ý.' };
  await head.did('deleteFile', { path: 'content/articles/2022/khac-nua.mdx', options });
  expect(keptRedirects()).toEqual({ redirects: [], problems: [] });
});
