import { createHash } from 'node:crypto';
import { rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleSource, gitIn, makeSchool, type TestSchool } from '../fixture/school.ts';
import { articleDraft, refusal, runDesk, type Client, type TestDesk } from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;
let writer: Client;

beforeAll(async () => {
  school = await makeSchool();
  desk = await runDesk(school);
  writer = await desk.as('writer');
});
afterAll(async () => {
  await desk.close();
  await school.remove();
});

const git = (...args: readonly string[]) => gitIn(join(school.dataDir, 'content.git'), ...args);

const drawn = (width: number, colour: string) =>
  sharp({ create: { width, height: 300, channels: 3, background: colour } });

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

interface Sending {
  readonly offset?: number;
  readonly bytes?: Buffer;
  readonly size?: number;
  readonly path?: string;
  readonly client?: Client;
}

function send(content: Buffer, extension: string, sending: Sending = {}) {
  const sha256 = hashOf(content);
  const { offset = 0, bytes = content, size = content.length, client = writer } = sending;
  const { path = `content/media/2022/ve-${sha256.slice(0, 8)}.${extension}` } = sending;
  const query = new URLSearchParams({ path, offset: String(offset), size: String(size) }).toString();
  return client.request('PUT', `/api/v1/uploads/${sha256}?${query}`, { body: new Uint8Array(bytes) });
}

it('goes on where an upload stopped, and puts it beside the text that names it', async () => {
  const content = await drawn(400, '#7cae6a').webp().toBuffer();
  const sha256 = hashOf(content);
  const address = `/media/2022/ve-${sha256.slice(0, 8)}.webp`;
  const half = Math.floor(content.length / 2);
  const first = { bytes: content.subarray(0, half), size: content.length };
  expect((await send(content, 'webp', first)).body).toEqual({ offset: half, whole: false });
  expect((await writer.get(`/api/v1/uploads/${sha256}`)).body).toEqual({ offset: half, whole: false });
  // The same piece again, because its answer was lost: told where to go on, and nothing is written twice.
  expect((await send(content, 'webp', first)).body).toEqual({ offset: half, whole: false });
  const rest = { offset: half, bytes: content.subarray(half), size: content.length };
  expect((await send(content, 'webp', rest)).body).toEqual({ offset: content.length, whole: true });

  const text = articleSource('Vẽ', `<Figure src="${address}" alt="Hình vẽ" people="khong" />`);
  await writer.did('persistEntry', articleDraft('ve', text, { newEntry: true }));
  expect(git('rev-parse', `cms/articles/2022/ve:content${address}`)).toBe(
    createHash('sha1')
      .update(`blob ${String(content.length)}\0`)
      .update(content)
      .digest('hex'),
  );
  const shown = await writer.get(`/api/v1${address}`);
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp']);
});

describe('refuses', () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    [
      'a photo with a place',
      'webp',
      () =>
        drawn(400, 'red')
          .webp()
          .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
          .toBuffer(),
    ],
    ['a photo that is too large', 'webp', () => drawn(1601, 'red').webp().toBuffer()],
    [
      'a photo that lies on its side',
      'jpg',
      () => drawn(400, 'red').jpeg().withMetadata({ orientation: 6 }).toBuffer(),
    ],
  ])('%s', async (_, extension, content) => {
    const refused = await send(await content(), extension);
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      expect.stringContaining('Hãy chọn lại ảnh trong trang quản trị'),
    ]);
  });

  it('an SVG named .webp, and forgets it', async () => {
    const content = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect((await send(content, 'webp')).status).toBe(422);
    expect((await writer.get(`/api/v1/uploads/${hashOf(content)}`)).body).toEqual({
      offset: 0,
      whole: false,
    });
  });

  it('content that is not what its hash promised', async () => {
    const content = await drawn(200, 'blue').webp().toBuffer();
    const refused = await send(content, 'webp', { bytes: Buffer.alloc(content.length) });
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      'Tệp bị hỏng trong lúc gửi lên. Hãy chọn lại tệp.',
    ]);
  });

  it('a name without the hash, more than 20 MB, too large a piece', async () => {
    const content = await drawn(210, 'blue').webp().toBuffer();
    expect((await send(content, 'webp', { path: 'content/media/2022/ve.webp' })).status).toBe(422);
    const large = await send(Buffer.from('%PDF-'), 'pdf', { size: 20 * 1024 * 1024 + 1 });
    expect([large.status, refusal(large)]).toEqual([413, expect.stringContaining('lớn hơn 20 MB')]);
    expect((await send(Buffer.alloc(1024 * 1024 + 1), 'pdf')).status).toBe(413);
  });

  it('whoever is not signed in, and another origin', async () => {
    const content = await drawn(220, 'blue').webp().toBuffer();
    expect((await send(content, 'webp', { client: desk.nobody() })).status).toBe(401);
    expect((await desk.nobody().get('/api/v1/media/2022/san-truong.jpg')).status).toBe(401);
    const much = 'x'.repeat(200_000);
    expect((await desk.nobody().post('/api/session', much)).status, 'to sign in').toBe(413);
    expect((await desk.nobody().post('/api/v1', 'x'.repeat(26_000_000))).status, 'before its size').toBe(401);
    const forged = await writer.request('PUT', `/api/v1/uploads/${hashOf(content)}`, {
      headers: { Origin: 'https://ke-xau.example' },
    });
    expect(forged.status).toBe(403);
  });
});

it('takes no further piece when there is no room, however much was begun before', async () => {
  const content = await drawn(240, 'green').webp().toBuffer();
  const half = Math.floor(content.length / 2);
  const first = { bytes: content.subarray(0, half), size: content.length };
  const rest = { offset: half, bytes: content.subarray(half), size: content.length };
  expect((await send(content, 'webp', first)).status).toBe(200);
  const other = join(school.dataDir, 'uploads', 'b'.repeat(64));
  await writeFile(other, '');
  await truncate(other, 2 * 1024 ** 3);
  const refused = await send(content, 'webp', rest);
  await rm(other);
  expect([refused.status, (await send(content, 'webp', rest)).body]).toEqual([
    503,
    { offset: content.length, whole: true },
  ]);
});

it('gives up what nobody went on with', async () => {
  const old = 'a'.repeat(64);
  const part = join(school.dataDir, 'uploads', `${old}.part`);
  await writeFile(part, 'abc');
  expect((await writer.get(`/api/v1/uploads/${old}`)).body).toEqual({ offset: 3, whole: false });
  await utimes(part, 0, 0);
  await send(await drawn(230, 'blue').webp().toBuffer(), 'webp');
  expect((await writer.get(`/api/v1/uploads/${old}`)).body).toEqual({ offset: 0, whole: false });
});
