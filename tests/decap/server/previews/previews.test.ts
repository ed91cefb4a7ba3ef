import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Previews } from '../../../../decap/server/previews/previews.ts';
import { openClone } from '../../../../decap/server/git/clone.ts';
import { BareRepository } from '../../../../decap/server/git/bare-repository.ts';
import {
  articleDraft,
  deskSettings,
  named,
  refusal,
  runDesk,
  type Client,
  type TestDesk,
} from '../fixture/running-desk.ts';
import { articleSource, makeSchool, type TestSchool } from '../fixture/school.ts';

let school: TestSchool;
let desk: TestDesk;
let writer: Client;
let head: Client;

const save = (slug: string, text: string) =>
  writer.did('persistEntry', articleDraft(slug, articleSource('Bài', text)));

async function preview(slug: string, client = writer): Promise<string> {
  return z.object({ url: z.string() }).parse(await client.did('previewDraft', named(slug))).url;
}

async function start(): Promise<void> {
  desk = await runDesk(school);
  head = await desk.as('head');
  writer = await desk.as('writer');
}

beforeEach(async () => {
  school = await makeSchool();
  await start();
});
afterEach(async () => {
  await desk.close();
  await school.remove();
});

describe('a preview', () => {
  it('shows the draft as a page to whoever has its address, and tells nobody of it', async () => {
    await save('moi', 'Chữ của bản nháp.');
    const url = await preview('moi');
    expect(url).toMatch(/^\/xem-thu\/[\w-]{32}\/tin-tuc\/moi\/$/u);
    const page = await desk.nobody().get(url);
    expect(page.status).toBe(200);
    expect(page.body).toContain('Chữ của bản nháp.');
    expect(page.body).toContain('<div class="xem-thu" role="note">Bản xem thử, chưa đăng</div>');
    expect(page.body).toContain('<link rel="stylesheet" href="/xem-thu/xem-thu.css">');
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(page.headers.get('X-Robots-Tag')).toBe('noindex, nofollow');
    // What is published stands around it, and the site itself knows nothing of it.
    const root = url.replace('tin-tuc/moi/', '');
    expect((await desk.nobody().get(`${root}tin-tuc/khai-giang/`)).body).toContain('Dòng một.');
    expect((await desk.nobody().get('/tin-tuc/moi/')).status).toBe(404);
    const missing = await desk.nobody().get(`${root}khong-co/`);
    expect(missing.status).toBe(404);
    expect(missing.body).toContain(`href="${root}_astro/app.1a2b3c4d.css"`);
    expect(missing.body).toContain('<span>Trọn bài (có khi bài đã đăng)</span>');
    expect(missing.body).toContain(`<a href="${root}rss.xml" download="">Nguồn tin</a>`);
    expect((await desk.nobody().get(`${root}_astro/app.1a2b3c4d.css`)).headers.get('Content-Type')).toMatch(
      /^text\/css/u,
    );
    expect((await desk.nobody().get(url.slice(0, -1))).headers.get('Location')).toBe(url);
    expect((await desk.nobody().get('/xem-thu/xem-thu.css')).status).toBe(200);
  });

  it('keeps its address while the draft goes on, and shows the newest', async () => {
    await save('moi', 'Bản một.');
    const url = await preview('moi');
    await save('moi', 'Bản hai.');
    expect((await desk.nobody().get(url)).body).toContain('Bản một.');
    expect(await preview('moi', head)).toBe(url);
    expect((await desk.nobody().get(url)).body).toContain('Bản hai.');
    await desk.close();
    await start();
    expect((await desk.nobody().get(url)).body).toContain('Bản hai.');
    expect(await readdir(join(school.dataDir, 'previews'))).toHaveLength(2);
  });

  it.each([
    [
      'published',
      async () => {
        await writer.did('updateUnpublishedEntryStatus', { ...named('moi'), newStatus: 'pending_review' });
        await head.did('publishUnpublishedEntry', named('moi'));
      },
    ],
    ['deleted', () => writer.did('deleteUnpublishedEntry', named('moi'))],
    [
      'deleted and begun anew',
      async () => {
        await writer.did('deleteUnpublishedEntry', named('moi'));
        await save('moi', 'Bài khác.');
      },
    ],
  ])('ends when the draft is %s', async (_, end) => {
    await save('moi', 'Chữ.');
    const url = await preview('moi');
    await end();
    const gone = await desk.nobody().get(url);
    expect(gone.status).toBe(404);
    expect(gone.body).toContain('Bản xem thử này không còn nữa');
    expect(gone.headers.get('Cache-Control')).toBe('no-store');
    expect(await readdir(join(school.dataDir, 'previews'))).toEqual([]);
  });

  it('shows a draft that waits for its day as of then', async () => {
    const text = articleSource('Hẹn', 'ĐẾN 2031-05-06T01:00:00Z').replace(
      /publishedAt: .*/u,
      'publishedAt: 2031-05-06T08:00',
    );
    await writer.did('persistEntry', articleDraft('hen', text));
    const url = await preview('hen');
    expect((await desk.nobody().get(url)).body).toContain(
      'Bản xem thử, chưa đăng: trang như sẽ hiện lúc 8:00 ngày 6/5/2031',
    );
    expect((await desk.nobody().get(url.replace('tin-tuc/hen/', 'den-gio/'))).body).toContain('rồi');
  });

  it('is refused with the faults that stop a build, each at its field', async () => {
    await save('moi', 'DỰNG-LỖI');
    const answer = await writer.action('previewDraft', named('moi'));
    expect(answer.status).toBe(422);
    expect(refusal(answer)).toBe(
      'Chưa xem thử được vì nội dung còn 1 lỗi:\narticles/2022/moi.mdx:7:1  Câu này không dựng được.',
    );
    expect(answer.body).toMatchObject({ faults: [{ path: 'articles/2022/moi.mdx', line: 7 }] });
    await save('moi', 'DỰNG-HỎNG');
    expect((await writer.action('previewDraft', named('moi'))).status).toBe(503);
    expect(await readdir(join(school.dataDir, 'previews'))).toEqual([]);
  });

  it('shows the draft’s own text where it conflicts with what is published meanwhile', async () => {
    const change = (slug: string, text: string) =>
      writer.did('persistEntry', articleDraft(slug, articleSource('Khai giảng', text)));
    await change('khai-giang', 'Dòng của bản nháp.');
    await school.commit(
      'content/articles/2022/khai-giang.mdx',
      articleSource('Khai giảng', 'Dòng mới đăng.'),
    );
    const bare = join(school.dataDir, 'content.git');
    school.git('push', '--quiet', bare, 'HEAD:main');
    expect((await desk.nobody().get(await preview('khai-giang'))).body).toContain('Dòng của bản nháp.');
  });
});

it('is nobody’s without signing in, and of no draft that there is not', async () => {
  expect((await desk.nobody().action('previewDraft', named('moi'))).status).toBe(401);
  expect((await writer.action('previewDraft', named('khong-co'))).status).toBe(404);
  for (const path of ['/xem-thu/', '/xem-thu/khong-co/']) {
    expect((await desk.nobody().get(path)).status).toBe(404);
  }
});

it('ends after seven days, and there are never more than are to be kept', async () => {
  for (let number = 1; number <= 5; number += 1) await save(`bai-${String(number)}`, 'Chữ.');
  await desk.close();
  let now = new Date();
  const git = await openClone({ gitDir: join(school.dataDir, 'content.git'), checkout: school.checkout });
  const content = new BareRepository(git);
  const { buildScript, buildLimits, dataDir } = deskSettings(school);
  const log = { info: () => undefined, error: () => '', request: () => undefined };
  const previews = new Previews({
    content,
    dataDir,
    buildScript,
    buildLimits,
    log,
    clock: () => now,
    most: 3,
  });
  await previews.open();
  const tokens: string[] = [];
  for (const name of await content.drafts()) {
    const draft = await content.draft(name);
    const end = draft && (await previews.make(draft));
    if (end && 'url' in end) tokens.push(end.url.split('/')[2] ?? '');
    now = new Date(now.getTime() + 60_000);
  }
  const found = async () =>
    (await Promise.all(tokens.map((token) => previews.find(token)))).map((site) => site !== undefined);
  expect(await found()).toEqual([false, false, true, true, true]);
  expect(await readdir(join(dataDir, 'previews'))).toHaveLength(6);
  now = new Date(now.getTime() + 7 * 24 * 3_600_000 - 3 * 60_000);
  expect((await found()).filter(Boolean)).toHaveLength(3);
  now = new Date(now.getTime() + 5 * 60_000);
  expect(await found()).not.toContain(true);
  expect(await readdir(join(dataDir, 'previews'))).toEqual([]);
  await previews.close();
  content.close();
  await start();
});
