import { rename } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleSource, makeSchool, PEOPLE, photo, type TestSchool } from '../fixture/school.ts';
import {
  articleDraft,
  HEAD_PASSWORD,
  refusal,
  runDesk,
  type Client,
  type TestDesk,
} from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;
let writer: Client;
let head: Client;

beforeAll(async () => {
  school = await makeSchool();
  desk = await runDesk(school);
  [writer, head] = [await desk.as('writer'), await desk.as('head')];
});
afterAll(async () => {
  await desk.close();
  await school.remove();
});

const text = articleSource('Bài', 'Chữ.');

/** Saves a draft whose file or photo has this path. */
function saveTo(path: string) {
  const draft = articleDraft('bai', text);
  return writer.action('persistEntry', { ...draft, dataFiles: [{ slug: '2022/bai', path, raw: text }] });
}

async function uploadTo(path: string, content?: Buffer) {
  const asset = { path, content: (content ?? (await photo())).toString('base64'), encoding: 'base64' };
  return writer.action('persistEntry', articleDraft('bai', text, { assets: [asset] }));
}

describe('requests', () => {
  it('without a session', async () => {
    const refused = await desk.nobody().action('unpublishedEntries');
    expect([refused.status, refusal(refused)]).toEqual([
      401,
      'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.',
    ]);
    expect((await desk.nobody().get('/api/release')).status).toBe(401);
  });

  it.each([
    ['another origin', 'https://ke-xau.example'],
    ['another port of this machine', 'http://127.0.0.1:1'],
    ['an opaque origin', 'null'],
    ['no address', 'x'],
  ])('from %s', async (_, origin) => {
    const refused = await writer.post('/api/v1', { action: 'info', params: {} }, { Origin: origin });
    expect([refused.status, refusal(refused)]).toEqual([
      403,
      'Yêu cầu này không đến từ trang quản trị của trường nên bị từ chối.',
    ]);
  });

  it('without any origin', async () => {
    const response = await fetch(`${desk.url}/api/v1`, {
      method: 'POST',
      body: '{}',
      headers: { Cookie: writer.cookie },
    });
    expect(response.status).toBe(403);
  });

  it('for a host name that is not ours', async () => {
    const { hostname, port } = new URL(desk.url);
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        { hostname, port, path: '/api/session', headers: { Host: `ke-xau.example:${port}` } },
        (answer) => resolve(answer.resume().statusCode),
      );
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBe(421);
  });

  it('that are not JSON', async () => {
    const refused = await writer.post('/api/v1', '{"action": ');
    expect([refused.status, refusal(refused)]).toEqual([
      400,
      'Yêu cầu không phải là JSON đúng. Hãy tải lại trang rồi thử lại.',
    ]);
    expect((await desk.nobody().post('/api/session', 'x')).status).toBe(400);
  });

  it('of more than 25 MB', async () => {
    const refused = await writer.post('/api/v1', ' '.repeat(25 * 1024 * 1024 + 1));
    expect([refused.status, refusal(refused)]).toEqual([
      413,
      'Các tệp gửi lên một lần không được quá 18 MB. Hãy dùng ảnh nhỏ hơn, lưu từng ảnh một, hoặc đưa video dài lên YouTube.',
    ]);
  });

  it('of more than 25 MB whose length is not told beforehand', async () => {
    const { hostname, port } = new URL(desk.url);
    const headers = { Origin: desk.url, Cookie: writer.cookie };
    const status = await new Promise((resolve, reject) => {
      const sent = request({ hostname, port, path: '/api/v1', method: 'POST', headers }, (answer) =>
        resolve(answer.resume().statusCode),
      );
      sent.on('error', reject);
      const chunk = Buffer.alloc(1024 * 1024, ' ');
      for (let megabytes = 0; megabytes < 26; megabytes += 1) sent.write(chunk);
      sent.end();
    });
    expect(status).toBe(413);
  });

  it('for an action that there is not', async () => {
    const refused = await writer.action('getPRMetadata', { collection: 'articles', slug: 'x' });
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      'Bàn biên tập không có thao tác «getPRMetadata».',
    ]);
    expect((await writer.action('constructor')).status).toBe(422);
  });

  it.each([
    [
      'a key too many',
      { folder: 'content/articles', extension: 'mdx', depth: 1, more: 1 },
      'params (unrecognized_keys)',
    ],
    ['a key too few', { folder: 'content/articles', depth: 1 }, 'extension (invalid_type)'],
    [
      'another branch',
      { folder: 'content/articles', extension: 'mdx', depth: 1, branch: 'cms/x' },
      'branch (invalid_value)',
    ],
  ])('with %s', async (_, params, fault) => {
    const refused = await writer.action('entriesByFolder', params);
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      `Yêu cầu không đúng mẫu: ${fault}. Hãy tải lại trang rồi thử lại.`,
    ]);
  });

  it('of an unknown address', async () => {
    const answer = await head.get('/api/khong-co');
    expect([answer.status, refusal(answer)]).toEqual([404, 'Không có địa chỉ này.']);
  });
});

describe('paths', () => {
  it.each([
    'package.json',
    'src/schema/index.ts',
    '../content/articles/2022/bai.mdx',
    'content/../package.json',
    'content/articles/../../../etc/passwd',
    '/etc/passwd',
    'content/.git/config',
    '.git/hooks/post-commit',
    'content/articles/.git/x.mdx',
    'content\\articles\\2022\\bai.mdx',
    'content/articles/2022/bai\u0000.mdx',
    'content/articles//2022/bai.mdx',
    'content/articles/2022/ba\u0300i.mdx',
  ])('refuses to write %j', async (path) => {
    const refused = await saveTo(path);
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      `Không được đọc hay ghi «${path}»: chỉ dùng được bài và ảnh trong thư mục content/.`,
    ]);
    const read = await writer.action('getEntry', { path });
    expect(read.status).toBe(422);
  });

  it.each([
    ['content/articles/bai.mdx', 'Tệp phải nằm ở articles/<năm>/<tên-bài>.mdx.'],
    ['content/lists/2022/bai.mdx', 'Không có thư mục «lists».'],
    ['content/articles/2022/Bài.mdx', 'chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.'],
    ['content/articles/2022/bai.js', 'Tệp phải nằm ở articles/<năm>/<tên-bài>.mdx.'],
  ])('says why %s is no entry', async (path, why) => {
    const refused = await saveTo(path);
    expect(refused.status).toBe(422);
    expect(refusal(refused)).toContain(why);
  });

  it('refuses another entry’s file under this draft’s name', async () => {
    const refused = await saveTo('content/articles/2022/khai-giang.mdx');
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      '«content/articles/2022/khai-giang.mdx» không thuộc bản nháp này.',
    ]);
  });

  it.each([
    'content/media/../../x.jpg',
    'content/media/.an/x.jpg',
    'content/media/2022/.jpg',
    'content/media/x.svg',
    'content/media/x.html',
    'content/media/x.jpg/',
    'content/media/2022/x.jpg\n.png',
    'content/articles/2022/x.jpg',
    'content/people/le-thi-viet.mdx',
    'x.jpg',
  ])('refuses a photo at %j', async (path) => {
    expect((await uploadTo(path)).status).toBe(422);
  });

  it('refuses folders outside content/', async () => {
    for (const folder of ['src', 'content/../src', '.git', '']) {
      expect((await writer.action('entriesByFolder', { folder, extension: 'ts', depth: 3 })).status).toBe(
        422,
      );
      expect((await writer.action('getMedia', { mediaFolder: folder })).status).toBe(422);
    }
  });
});

describe('uploads', () => {
  const NOT_AN_IMAGE =
    'Tệp «content/media/2022/anh.jpg» không phải là ảnh đúng với đuôi tên của nó, hoặc ảnh bị hỏng. Hãy chọn ảnh khác.';

  it.each<[string, () => Buffer | Promise<Buffer>]>([
    [
      'an SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
    ],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PNG', () => photo(40, 'png')],
    ['half a JPEG', async () => (await photo(2000)).subarray(0, 400)],
    ['nothing', () => Buffer.alloc(0)],
  ])('refuses %s named .jpg', async (_, content) => {
    const refused = await uploadTo('content/media/2022/anh.jpg', await content());
    expect([refused.status, refusal(refused)]).toEqual([422, NOT_AN_IMAGE]);
  });

  it('refuses a page named .pdf', async () => {
    const refused = await uploadTo('content/media/2022/ke-hoach.pdf', Buffer.from('<html>'));
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      'Tệp «content/media/2022/ke-hoach.pdf» không phải là tệp pdf đúng. Hãy chọn tệp khác.',
    ]);
  });

  it('refuses what is not base64', async () => {
    const asset = { path: 'content/media/2022/anh.jpg', content: 'khác', encoding: 'base64' };
    const refused = await writer.action('persistEntry', articleDraft('bai', text, { assets: [asset] }));
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      'Nội dung của tệp «content/media/2022/anh.jpg» bị hỏng khi gửi lên. Hãy thử lại.',
    ]);
  });

  it('leaves nothing behind of all that was refused', async () => {
    expect(await writer.did('unpublishedEntries')).toEqual([]);
    expect(desk.errors).toEqual([]);
  });
});

it('does not tell what went wrong inside, but where to find it in the log', async () => {
  const refs = join(school.dataDir, 'content.git/refs/heads');
  await rename(refs, `${refs}-gone`);
  const answer = await head.post('/api/session', { username: PEOPLE.head.id, password: HEAD_PASSWORD });
  await rename(`${refs}-gone`, refs);
  expect([answer.status, refusal(answer)]).toEqual([
    500,
    'Máy chủ gặp lỗi, việc vừa rồi chưa làm được. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị mã abcd1234.',
  ]);
  expect(desk.errors.map(({ message }) => message)).toEqual(['POST /api/session failed']);
});
