import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleDraft, named, runDesk, type Client, type TestDesk } from '../fixture/running-desk.ts';
import { articleSource, makeSchool, type TestSchool } from '../fixture/school.ts';

let school: TestSchool;
let desk: TestDesk;
let writer: Client;
let head: Client;

async function start(): Promise<void> {
  desk = await runDesk(school);
  head = await desk.as('head');
  writer = await desk.as('writer');
}

async function publish(slug: string, text: string): Promise<void> {
  await writer.did('persistEntry', articleDraft(slug, articleSource(`Bài ${slug}`, text)));
  await writer.did('updateUnpublishedEntryStatus', { ...named(slug), newStatus: 'pending_review' });
  await head.did('publishUnpublishedEntry', named(slug));
  await desk.releases.settled();
}

const post = (client: Client, form: Record<string, string>) =>
  client.request('POST', '/admin/ban-dang/', { body: new URLSearchParams(form) });
const page = async (client: Client) => String((await client.get('/admin/ban-dang/')).body);
const shows = async (path: string) => (await desk.nobody().get(path)).status === 200;
/** Names of the releases that the page offers to go back to, newest first. */
const offered = async () =>
  [...(await page(head)).matchAll(/name="release"\s+value="([^"]+)"/gu)].map(([, name = '']) => name);

beforeEach(async () => {
  school = await makeSchool();
  await start();
});
afterEach(async () => {
  await desk.close();
  await school.remove();
});

it('lets the head go back to a release, which stays through restarts and until something is published', async () => {
  await publish('mot', 'Một.');
  await publish('hai', `ĐẾN ${new Date(Date.now() + 3000).toISOString()}`);
  const listed = await page(head);
  expect(listed).toContain('Đăng content/articles/2022/hai.mdx');
  expect(listed).toMatch(/Lê Thị Viết; người ký: Trương Thị Ký/u);
  expect(listed.match(/Đang hiện/gu)).toHaveLength(1);

  const [mot = '', , ...rest] = await offered();
  expect(rest).toEqual([]);
  expect((await post(head, { release: mot })).status).toBe(303);
  expect([await shows('/tin-tuc/mot/'), await shows('/tin-tuc/hai/')]).toEqual([true, false]);
  expect(await page(head)).toMatch(/Trương Thị Ký đã trở về bản này lúc \d\d:\d\d, /u);
  expect((await head.get('/api/release')).body).toMatchObject({
    state: 'ready',
    pinned: { by: 'Trương Thị Ký' },
  });

  await desk.close();
  await start();
  // Longer than until the moment: the clock alone brings nothing back.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await desk.releases.settled();
  expect([await shows('/tin-tuc/mot/'), await shows('/tin-tuc/hai/')]).toEqual([true, false]);
  expect(await readlink(join(school.dataDir, 'current'))).toBe(join('releases', mot));

  await publish('ba', 'Ba.');
  expect([await shows('/tin-tuc/hai/'), await shows('/tin-tuc/ba/')]).toEqual([true, true]);
  expect((await head.get('/api/release')).body).not.toHaveProperty('pinned');
}, 60_000);

it('lets the head come forward again, at once', async () => {
  await publish('mot', 'Một.');
  const [first = ''] = await offered();
  await post(head, { release: first });
  expect(await shows('/tin-tuc/mot/')).toBe(false);
  expect((await post(head, { newest: '1' })).status).toBe(303);
  expect(await shows('/tin-tuc/mot/')).toBe(true);
  expect(await page(head)).not.toContain('đã trở về bản này');
});

it('shows others the list without its buttons, and refuses them and what is no longer kept', async () => {
  await publish('mot', 'Một.');
  const [first = ''] = await offered();
  expect(await page(writer)).toContain('Đăng content/articles/2022/mot.mdx');
  expect(await page(writer)).not.toContain('<button');
  expect((await post(writer, { release: first })).status).toBe(403);
  expect((await post(head, { release: 'khong-co-1' })).status).toBe(409);
  expect((await post(head, {})).status).toBe(422);
  expect((await desk.nobody().get('/admin/ban-dang/')).status).not.toBe(200);
  expect((await head.get('/admin/ban-dang')).headers.get('Location')).toBe('/admin/ban-dang/');
  expect(await shows('/tin-tuc/mot/')).toBe(true);
});

it('does not go back to what lacks an entry that must stay public', async () => {
  const raw = `---
title: Thu chi
publishedAt: 2026-09-30
area: tai-chinh
author: le-thi-viet
section: thu-chi
asOf: 2026-09-28
firstPublished: 2026-09-30
---
`;
  const draft = {
    ...articleDraft('x', raw),
    dataFiles: [{ slug: '2026/thu-chi', path: 'content/disclosures/2026/thu-chi.mdx', raw }],
  };
  const name = { collection: 'disclosures', slug: '2026/thu-chi' };
  await writer.did('persistEntry', {
    ...draft,
    options: { ...draft.options, collectionName: 'disclosures' },
  });
  await writer.did('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_review' });
  await head.did('publishUnpublishedEntry', name);
  await desk.releases.settled();
  const [first = ''] = await offered();
  const answer = await post(head, { release: first });
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('thiếu bài công khai phải giữ ít nhất 5 năm (disclosures/2026/thu-chi.mdx)');
});

it('keeps no second copy of a site that a night did not change', async () => {
  const moment = new Date(Date.now() + 2000).toISOString();
  await publish('mot', `ĐẾN ${moment} LẶNG`);
  const before = await readlink(join(school.dataDir, 'current'));
  await new Promise((resolve) => setTimeout(resolve, Date.parse(moment) + 3500 - Date.now()));
  await desk.releases.settled();
  expect((await head.get('/api/release')).body).toMatchObject({ state: 'ready' });
  expect((await head.get('/api/release')).body).not.toHaveProperty('nextMoment');
  expect(await readlink(join(school.dataDir, 'current'))).toBe(before);
  expect(await desk.releases.list()).toHaveLength(2);
});
