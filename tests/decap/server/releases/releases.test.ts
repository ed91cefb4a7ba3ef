import { access, mkdir, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, pidIn } from '../fixture/process.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleSource, gitIn, makeSchool, type TestSchool } from '../fixture/school.ts';
import { articleDraft, named, runDesk, type Client, type TestDesk } from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;
let writer: Client;
let head: Client;

const data = (...path: readonly string[]) => join(school.dataDir, ...path);
const git = (...args: readonly string[]) => gitIn(data('content.git'), ...args);
const builds = async () => (await readFile(data('cache/builds.log'), 'utf8')).trimEnd().split('\n');

async function start(): Promise<void> {
  desk = await runDesk(school);
  head = await desk.as('head');
  writer = await desk.as('writer');
}

/** Hands in and signs; the build goes on by itself. */
async function publish(slug: string, words: string): Promise<void> {
  await writer.did('persistEntry', articleDraft(slug, articleSource('Bài', words)));
  await writer.did('updateUnpublishedEntryStatus', { ...named(slug), newStatus: 'pending_review' });
  await head.did('publishUnpublishedEntry', named(slug));
}

beforeEach(async () => {
  school = await makeSchool();
  await start();
});
afterEach(async () => {
  await desk.close();
  await school.remove();
});

describe('a release', () => {
  it('is made of the content of main before the desk is open, without the desk’s secrets', async () => {
    expect((await head.get('/api/release')).body).toMatchObject({
      state: 'ready',
      commit: git('rev-parse', 'main'),
    });
    expect((await desk.nobody().get('/tin-tuc/khai-giang/')).body).toContain('Dòng một.');
    expect((await desk.nobody().get('/khong-co/')).status).toBe(404);
    expect(await builds()).toEqual(['no password']);
  });

  it('takes over by a link that is replaced', async () => {
    const before = await readlink(data('current'));
    await publish('moi', 'Chữ mới.');
    await desk.releases.settled();
    const after = await readlink(data('current'));
    expect(after).not.toBe(before);
    expect(after).toBe(join('releases', `${git('rev-parse', 'main')}-2`));
    await access(data(before));
    expect((await desk.nobody().get('/tin-tuc/moi/')).body).toContain('Chữ mới.');
  });

  it('is used again by the next start, unless the content or the builder changed', async () => {
    await desk.close();
    await start();
    expect(await builds()).toHaveLength(1);
    await desk.close();
    desk = await runDesk(school, { codePaths: [school.checkout] });
    expect(await builds()).toHaveLength(2);
  });

  it('is one of five that are kept', async () => {
    for (const slug of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await publish(slug, slug);
      await desk.releases.settled();
    }
    const kept = (await readdir(data('releases'))).filter((name) => !name.endsWith('.json'));
    expect(kept.map((name) => Number(name.replace(/^.*-/u, ''))).sort()).toEqual([3, 4, 5, 6, 7]);
  }, 60_000);

  it('stands for everything that was published while the last one was built', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((slug) => publish(slug, slug)));
    await desk.releases.settled();
    expect((await head.get('/api/release')).body).toMatchObject({
      state: 'ready',
      commit: git('rev-parse', 'main'),
    });
    for (const slug of ['a', 'b', 'c', 'd']) {
      expect((await desk.nobody().get(`/tin-tuc/${slug}/`)).status).toBe(200);
    }
  });
});

describe('a moment at which the site looks different by itself', () => {
  it('is built for when it comes, without anybody’s doing', async () => {
    const moment = new Date(Date.now() + 4000).toISOString();
    await publish('hen', `ĐẾN ${moment}`);
    await desk.releases.settled();
    expect((await desk.nobody().get('/den-gio/')).body).toBe('chưa');
    expect((await head.get('/api/release')).body).toMatchObject({ state: 'ready', nextMoment: moment });
    await vi.waitFor(async () => expect((await desk.nobody().get('/den-gio/')).body).toBe('rồi'), {
      timeout: 15_000,
      interval: 200,
    });
    expect((await head.get('/api/release')).body).not.toHaveProperty('nextMoment');
  });

  it('is built for after a start that slept through it', async () => {
    const moment = new Date(Date.now() + 3000).toISOString();
    await publish('hen', `ĐẾN ${moment}`);
    await desk.releases.settled();
    await desk.close();
    await new Promise((resolve) => setTimeout(resolve, Date.parse(moment) + 2500 - Date.now()));
    await start();
    await vi.waitFor(async () => expect((await desk.nobody().get('/den-gio/')).body).toBe('rồi'), {
      timeout: 15_000,
      interval: 200,
    });
  });
});

describe('a build that fails', () => {
  it('leaves the last release and says why', async () => {
    const before = await readlink(data('current'));
    await publish('hong', 'DỰNG-LỖI');
    await desk.releases.settled();
    expect((await head.get('/api/release')).body).toMatchObject({
      state: 'failed',
      commit: git('rev-parse', 'main'),
      message:
        'Chưa dựng được trang vì nội dung có 1 lỗi. Trang đang hiện vẫn là bản trước.\narticles/2022/hong.mdx:7:1  Câu này không dựng được.',
    });
    expect(await readlink(data('current'))).toBe(before);
    expect((await desk.nobody().get('/tin-tuc/khai-giang/')).status).toBe(200);
    expect(await readdir(data('releases'))).toHaveLength(2);

    await publish('hong', 'Đã sửa.');
    await desk.releases.settled();
    expect((await head.get('/api/release')).body).not.toHaveProperty('message');
    expect((await desk.nobody().get('/tin-tuc/hong/')).body).toContain('Đã sửa.');
  });

  it('shows the end of what a broken builder said', async () => {
    await publish('hong', 'DỰNG-HỎNG');
    await desk.releases.settled();
    const { message = '' } = desk.releases.state();
    expect(message).toMatch(
      /^Chưa dựng được trang vì chương trình dựng bị dừng\. Trang đang hiện vẫn là bản trước\.\n/u,
    );
    expect(desk.errors[0]?.message).toContain('the builder broke');
  });

  it('that is not sound leaves the last release too, and says what is missing', async () => {
    const before = await readlink(data('current'));
    await publish('hong', 'THIẾU-TÌM');
    await desk.releases.settled();
    expect(desk.releases.state()).toMatchObject({
      state: 'failed',
      message:
        'Bản vừa dựng chưa đưa ra được vì còn thiếu. Trang đang hiện vẫn là bản trước.\nChỉ mục tìm kiếm có 1 trang, đáng lẽ 2 trang.',
    });
    expect(await readlink(data('current'))).toBe(before);
    expect(await readdir(data('releases'))).toHaveLength(2);
  });

  it('does not keep the desk from starting again', async () => {
    await publish('hong', 'DỰNG-LỖI');
    await desk.releases.settled();
    await desk.close();
    await start();
    expect(desk.releases.state().state).toBe('failed');
    expect((await desk.nobody().get('/')).status).toBe(200);
  });
});

describe('what a killed desk leaves', () => {
  it('is not served and is tidied away', async () => {
    await desk.close();
    await mkdir(data('releases/abc-9'), { recursive: true });
    await writeFile(data('releases/abc-9/index.html'), 'half');
    await writeFile(data('current.new'), '');
    await rm(data('work/content.json'));
    await writeFile(data('work/content/articles/2022/do-dang.mdx'), 'half');
    await start();
    expect((await readdir(data('releases'))).some((name) => name.startsWith('abc'))).toBe(false);
    await publish('moi', 'Chữ.');
    await desk.releases.settled();
    expect((await desk.nobody().get('/tin-tuc/do-dang/')).status).toBe(404);
    expect((await desk.nobody().get('/tin-tuc/moi/')).status).toBe(200);
  });
});

it('ends a build, and what the build started, when the desk stops', async () => {
  await publish('lau', 'DỰNG-LÂU');
  const pid = await pidIn(data('cache/sleeper.pid'));
  const begun = Date.now();
  await desk.close();
  expect(Date.now() - begun).toBeLessThan(4000);
  expect(isRunning(pid)).toBe(false);
});

it('takes away what is no longer in the content', async () => {
  await head.did('deleteFile', {
    path: 'content/media/2022/san-truong.jpg',
    options: { commitMessage: 'x', reason: 'Thử.' },
  });
  await desk.releases.settled();
  expect((await desk.nobody().get('/anh/2022/san-truong.jpg')).status).toBe(404);
  await expect(access(data('work/content/media'))).rejects.toThrow('ENOENT');
});
