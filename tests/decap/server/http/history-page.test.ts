import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  articleSource,
  gitIn,
  makeSchool,
  PUBLISHED,
  PUBLISHED_PATH,
  type TestSchool,
} from '../fixture/school.ts';
import {
  articleDraft,
  named,
  runDesk,
  type Answer,
  type Client,
  type TestDesk,
} from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;
let writer: Client;
let reviewer: Client;
let head: Client;

const git = (...args: readonly string[]) => gitIn(join(school.dataDir, 'content.git'), ...args);
const address = (slug: string, more = '') => `/admin/lich-su/?bai=articles/2022/${slug}${more}`;
const text = (body: string) => articleSource('Vườn rau', body);
const save = (client: Client, slug: string, raw: string) =>
  client.did('persistEntry', articleDraft(slug, raw));

type Node = DefaultTreeAdapterTypes.ChildNode;

const textIn = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textIn).join('')
      : '';

function* elements(nodes: readonly Node[], tag: string): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of nodes) {
    if (!('childNodes' in node)) continue;
    if (node.nodeName === tag && 'attrs' in node) yield node;
    yield* elements(node.childNodes, tag);
  }
}

const all = ({ body }: Answer, tag: string) => [...elements(parse(String(body)).childNodes, tag)];
const words = (node: Node) => textIn(node).replaceAll(/\s+/gu, ' ').trim();
const attribute = (node: DefaultTreeAdapterTypes.Element, name: string) =>
  node.attrs.find((attr) => attr.name === name)?.value;

/** Each row: kind, who, what. */
function rows(page: Answer): (string | undefined)[][] {
  return all(page, 'tr')
    .slice(1)
    .map((row) => {
      const cells = row.childNodes.filter(({ nodeName }) => nodeName === 'th' || nodeName === 'td');
      return [attribute(row, 'data-kind'), ...cells.slice(1).map(words)];
    });
}

/** Addresses of the versions, the newest first. */
const versions = (page: Answer) =>
  all(page, 'a').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    return href.includes('&ban=') ? [href] : [];
  });

async function restore(client: Client, page: Answer): Promise<Answer> {
  const fields = all(page, 'input').map((input) => [
    attribute(input, 'name') ?? '',
    attribute(input, 'value') ?? '',
  ]);
  return client.request('POST', '/admin/lich-su/', { body: new URLSearchParams(fields) });
}

beforeAll(async () => {
  school = await makeSchool();
  desk = await runDesk(school);
  [writer, reviewer, head] = [await desk.as('writer'), await desk.as('reviewer'), await desk.as('head')];
  await save(writer, 'vuon-rau', text('Các bé trồng rau.'));
  await writer.did('addNote', { ...named('vuon-rau'), content: 'Xem giúp tôi <b>với</b>.' });
  await writer.did('updateUnpublishedEntryStatus', { ...named('vuon-rau'), newStatus: 'pending_review' });
  await save(reviewer, 'vuon-rau', text('Các bé tưới rau.'));
  await head.did('publishUnpublishedEntry', named('vuon-rau'));
  await desk.releases.settled();
});
afterAll(async () => {
  expect(git('fsck', '--strict', '--no-dangling')).toBe('');
  expect(desk.errors).toEqual([]);
  await desk.close();
  await school.remove();
});

describe('the history of an entry', () => {
  it('tells who did what, comments included, after it was published', async () => {
    const page = await writer.get(address('vuon-rau'));
    expect(page.status).toBe(200);
    expect(all(page, 'h1').map(words)).toEqual(['Lịch sử: Vườn rau']);
    expect(rows(page)).toEqual([
      ['publish', 'Trương Thị Ký', 'Đăng lên trang Xem bản này'],
      ['save', 'Phạm Thị Duyệt', 'Lưu bản nháp Xem bản này'],
      ['status', 'Lê Thị Viết', 'Gửi duyệt'],
      ['note', 'Lê Thị Viết', 'Ghi chú Xem giúp tôi <b>với</b>.'],
      ['save', 'Lê Thị Viết', 'Lưu bản nháp Xem bản này'],
    ]);
    expect(all(page, 'time').map((time) => attribute(time, 'datetime'))[0]).toBe(
      new Date(git('log', '-1', '--format=%aI', 'main')).toISOString(),
    );
  });

  it('shows what a version changed, word by word, and how it differs from what is there', async () => {
    const [, saved = ''] = versions(await writer.get(address('vuon-rau')));
    const version = await writer.get(saved);
    expect(all(version, 'h3').map(words)).toEqual(['Nội dung']);
    expect([all(version, 'del').map(words), all(version, 'ins').map(words)]).toEqual([
      ['Bỏ: trồng'],
      ['Thêm: tưới'],
    ]);
    expect(String(version.body)).toContain('Đây là bản hiện nay của bài.');
    const first = versions(await writer.get(address('vuon-rau'))).at(-1) ?? '';
    const against = all(await writer.get(first), 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .find((href) => href.endsWith('&so=nay'));
    const compared = await writer.get(against ?? '');
    expect(all(compared, 'ins').map(words)).toEqual(['Thêm: tưới']);
  });

  it('brings a version back as a draft, never on main', async () => {
    const main = git('rev-parse', 'main');
    const first = versions(await writer.get(address('vuon-rau'))).at(-1) ?? '';
    const answer = await restore(writer, await writer.get(first));
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/admin/lich-su/?bai=articles%2F2022%2Fvuon-rau&xong=1',
    ]);
    const page = await writer.get(answer.headers.get('location') ?? '');
    expect(String(page.body)).toContain('Đã khôi phục thành bản nháp.');
    expect(rows(page)[0]).toEqual([
      'restore',
      'Lê Thị Viết',
      'Khôi phục một bản cũ vào bản nháp Xem bản này',
    ]);
    expect(`${git('show', 'cms/articles/2022/vuon-rau:content/articles/2022/vuon-rau.mdx')}\n`).toBe(
      text('Các bé trồng rau.'),
    );
    expect(git('rev-parse', 'main')).toBe(main);
  });

  it('does not bring it back over a text that was saved meanwhile, nor into another’s draft', async () => {
    const first = versions(await writer.get(address('vuon-rau'))).at(-1) ?? '';
    await save(writer, 'vuon-rau', text('Các bé hái rau.'));
    const before = await writer.get(first);
    await save(reviewer, 'vuon-rau', text('Các bé ăn rau.'));
    const stale = await restore(writer, before);
    expect(stale.status).toBe(409);
    expect(String(stale.body)).toContain('Chưa khôi phục: bài này vừa có người lưu sau khi bạn mở trang.');
    const colleague = await desk.as('colleague');
    const others = await restore(colleague, await colleague.get(first));
    expect(others.status).toBe(403);
    expect(String(others.body)).toContain('Đây là bản nháp của người khác, ngoài chuyên mục bạn phụ trách');
    await writer.did('deleteUnpublishedEntry', named('vuon-rau'));
  });

  it('goes on after the entry was withdrawn, with the reason, and brings it back', async () => {
    await head.did('deleteFile', {
      path: PUBLISHED_PATH,
      options: { commitMessage: 'x', reason: 'Trùng với bài khác.' },
    });
    const page = await head.get(address('khai-giang'));
    expect(rows(page)).toEqual([
      ['delete', 'Trương Thị Ký', 'Gỡ khỏi trang Trùng với bài khác.'],
      ['outside', 'Thử', 'Sửa bằng cách khác, không qua trang quản trị Bắt đầu Xem bản này'],
    ]);
    const [last = ''] = versions(page);
    expect((await restore(writer, await writer.get(last))).status).toBe(303);
    expect(`${git('show', `cms/articles/2022/khai-giang:${PUBLISHED_PATH}`)}\n`).toBe(PUBLISHED);
    await head.did('updateUnpublishedEntryStatus', { ...named('khai-giang'), newStatus: 'pending_review' });
    await head.did('publishUnpublishedEntry', named('khai-giang'));
    await desk.releases.settled();
    expect((await desk.nobody().get('/tin-tuc/khai-giang/')).status).toBe(200);
  });

  it('shows what was set aside', async () => {
    await save(writer, 'cat-lai', text('Một.'));
    const draft = articleDraft('cat-lai', text('Hai.'));
    const base = git('rev-parse', 'cms/articles/2022/cat-lai:content/articles/2022/cat-lai.mdx');
    await reviewer.did('persistEntry', { ...draft, options: { ...draft.options, base, setAside: true } });
    const page = await writer.get(address('cat-lai'));
    expect(rows(page).map(([kind]) => kind)).toEqual(['put-back', 'set-aside', 'save']);
    expect(all(await writer.get(versions(page)[1] ?? ''), 'ins').map(words)).toEqual(['Thêm: Hai']);
    await writer.did('deleteUnpublishedEntry', named('cat-lai'));
  });

  it('of the school’s own file is there too, and a signer’s to restore', async () => {
    const page = await writer.get('/admin/lich-su/?bai=settings/school');
    const [only = ''] = versions(page);
    expect(rows(page).map(([kind]) => kind)).toEqual(['outside']);
    expect((await restore(writer, await writer.get(only))).status).toBe(422);
  });
});

describe('what is refused', () => {
  it.each([
    ['no entry', '/admin/lich-su/', 'Không có bài này.'],
    ['a path', '/admin/lich-su/?bai=../../etc/passwd', 'Không có bài này.'],
    ['a version that is none', address('vuon-rau', '&ban=HEAD'), 'Không có bản này trong lịch sử của bài.'],
    ['a commit that is not there', address('vuon-rau', `&ban=${'1'.repeat(40)}`), 'Không có bản này'],
  ])('%s', async (_, path, message) => {
    const page = await writer.get(path);
    expect(page.status).toBe(404);
    expect(String(page.body)).toContain(message);
  });

  it('a version that only another draft has', async () => {
    await save(writer, 'rieng', text('Riêng.'));
    const page = await writer.get(address('vuon-rau', `&ban=${git('rev-parse', 'cms/articles/2022/rieng')}`));
    expect(page.status).toBe(404);
    await writer.did('deleteUnpublishedEntry', named('rieng'));
  });

  it('who is not signed in, and what another site sends', async () => {
    expect((await desk.nobody().get(address('vuon-rau'))).status).not.toBe(200);
    const forged = await writer.request('POST', '/admin/lich-su/', {
      body: new URLSearchParams({ bai: 'articles/2022/vuon-rau', ban: git('rev-parse', 'main'), tu: '' }),
      headers: { Origin: 'https://ke-xau.example' },
    });
    expect(forged.status).toBe(403);
  });
});
