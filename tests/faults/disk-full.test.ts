/** A disk that is full: a clear answer, nothing lost, the site still served, and all works again when there is room. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, Client, refusal } from '../decap/server/fixture/running-desk.ts';
import { makeSchool, PEOPLE, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess, Members } from './fixture/desk-process.ts';
import { deskGit, ExpectedSites, expectSoundRepository } from './fixture/intact.ts';
import { SmallDisk } from './fixture/small-disk.ts';
import { article, handIn, publish, save, served } from './fixture/writing.ts';

const mayMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'bang-tin-disk-'));
  const disk = SmallDisk.mount(folder, 1);
  disk?.unmount();
  rmSync(folder, { recursive: true, force: true });
  return disk !== undefined;
})();

/** Room that is left, in bytes: what an operation needs first, second, … runs out. */
const ROOM = [0, 4096, 8192, 12_288, 16_384, 24_576, 32_768, 49_152, 65_536, 98_304];

let school: TestSchool;
let disk: SmallDisk;
let desk: DeskProcess;
const members = new Members();

/** Either done, or turned down for want of room, in words. */
function expectClear(answer: Answer): boolean {
  if (answer.status === 507) expect(refusal(answer)).toContain('Ổ đĩa của máy chủ đã đầy');
  else expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return answer.status === 200;
}

async function expectHomePage(): Promise<void> {
  const { status, body } = await new Client(desk.url).get('/');
  expect([status, String(body)]).toEqual([200, expect.stringContaining('Trường mầm non')]);
}

function stored(slug: string): string {
  return `${deskGit(school, 'show', `cms/articles/2022/${slug}:content/articles/2022/${slug}.mdx`)}\n`;
}

describe.skipIf(!mayMount)('a disk that is full (needs leave to mount a tmpfs)', () => {
  beforeAll(async () => {
    school = await makeSchool();
    const mounted = SmallDisk.mount(school.dataDir, 24);
    if (mounted === undefined) throw new Error('mounting worked a moment ago');
    disk = mounted;
    desk = await DeskProcess.start(school);
  });
  afterAll(async () => {
    await desk.stop();
    disk.unmount();
    await school.remove();
  });

  beforeEach(({ onTestFailed }) => onTestFailed(() => console.log(desk.program.output)));

  it('keeps what was saved, and says why it cannot save', async () => {
    const writer = await members.at(desk, PEOPLE.writer.id);
    const accepted = new Map<string, string>();
    for (const [index, left] of ROOM.entries()) {
      const [slug, changed] = [`day-${String(index)}`, `day-${String(Math.floor(index / 2))}-lai`];
      await disk.fill(left);
      for (const name of [slug, changed]) {
        const text = article(`Còn ${String(left)} byte, ${name}`);
        const isNew = !accepted.has(name);
        if (expectClear(await save(writer, { slug: name, text, newEntry: isNew }))) accepted.set(name, text);
      }
      await expectHomePage();
      for (const [name, text] of accepted) expect(stored(name)).toBe(text);
      disk.empty();
      deskGit(school, 'fsck', '--strict', '--full', '--no-dangling');
      const text = article(`Có chỗ ${slug}`);
      expect(await save(writer, { slug, text, newEntry: !accepted.has(slug) })).toMatchObject({
        status: 200,
      });
      accepted.set(slug, text);
    }
    // Some had no room and some had enough: else nothing was tried.
    expect(accepted.size).toBeGreaterThan(ROOM.length);
  });

  it('goes on with an upload from where the room ran out', async () => {
    const writer = await members.at(desk, PEOPLE.writer.id);
    const bytes = Buffer.from(`%PDF-1.4\n${'0 '.repeat(150_000)}\n%%EOF\n`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `content/media/2022/cong-van-${sha256.slice(0, 8)}.pdf`;
    const put = (offset: number) => {
      const query = new URLSearchParams({ path, offset: String(offset), size: String(bytes.length) });
      const piece = new Uint8Array(bytes.subarray(offset, offset + 256 * 1024));
      return writer.request('PUT', `/api/v1/uploads/${sha256}?${query.toString()}`, { body: piece });
    };
    await disk.fill(100 * 1024);
    const full = await put(0);
    expect(full.status).toBe(507);
    expectClear(full);
    disk.empty();
    let { offset, whole } = (await writer.get(`/api/v1/uploads/${sha256}`)).body as {
      offset: number;
      whole: boolean;
    };
    while (!whole) {
      const answer = await put(offset);
      expect(answer.status).toBe(200);
      ({ offset, whole } = answer.body as { offset: number; whole: boolean });
    }
    expect((await writer.get(`/api/v1/media/${path.slice('content/media/'.length)}`)).status).toBe(200);
  });

  it('signs nobody in without a session, and everybody again when there is room', async () => {
    await disk.fill(0);
    const head = new Client(desk.url);
    const answers: Answer[] = [];
    for (let time = 0; time < 4; time += 1)
      answers.push(await head.signIn(PEOPLE.head.id, 'mật-khẩu-của-hiệu-trưởng'));
    expect(answers.map(expectClear)).toContain(false);
    await expectHomePage();
    disk.empty();
    expect(await head.signIn(PEOPLE.head.id, 'mật-khẩu-của-hiệu-trưởng')).toMatchObject({ status: 200 });
    expect((await head.get('/api/session')).status).toBe(200);
  });

  it('publishes or says why not, and builds again when there is room', async () => {
    const [writer, head] = [await members.at(desk, PEOPLE.writer.id), await members.at(desk, PEOPLE.head.id)];
    const sites = new ExpectedSites(school);
    const before = deskGit(school, 'rev-parse', 'main');
    await served(head, before);
    const unpublished: string[] = [];
    for (const [index, left] of [...ROOM.slice(0, 6), 262_144].entries()) {
      const slug = `dang-${String(index)}`;
      await handIn(writer, slug, article(`Bài ${slug}`));
      await disk.fill(left);
      if (!expectClear(await publish(head, slug))) unpublished.push(slug);
      await expectHomePage();
      await sites.expectWholeRelease();
      disk.empty();
    }
    expect(unpublished).not.toEqual([]);
    for (const slug of unpublished) expect(await publish(head, slug)).toMatchObject({ status: 200 });
    await served(head, deskGit(school, 'rev-parse', 'main'));
    await sites.expectServed(desk, deskGit(school, 'rev-parse', 'main'));
  });

  it('says so when the build has no room, and keeps the site', async () => {
    const [writer, head] = [await members.at(desk, PEOPLE.writer.id), await members.at(desk, PEOPLE.head.id)];
    const sites = new ExpectedSites(school);
    const before = deskGit(school, 'rev-parse', 'main');
    await handIn(writer, 'cuoi', article('Bài cuối'));
    const published = publish(head, 'cuoi');
    await expect
      .poll(() => deskGit(school, 'rev-parse', 'main'), { timeout: 20_000, interval: 2 })
      .not.toBe(before);
    await disk.fill(0);
    expectClear(await published);
    await expect(served(head, deskGit(school, 'rev-parse', 'main'))).rejects.toThrow(
      'ổ đĩa của máy chủ đã đầy',
    );
    expect(await sites.expectWholeRelease()).toBe(before);
    disk.empty();
  });

  it('leaves a sound repository, without halves of objects', async () => {
    await desk.stop();
    desk = await DeskProcess.start(school);
    await expectSoundRepository(school);
  });
});
