import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HttpServer } from '../../../../decap/server/http/http-server.ts';
import { newRoutes } from '../../../../decap/server/http/request-context.ts';
import { siteRoutes } from '../../../../decap/server/http/site.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const HOME = `<!doctype html><title>Trang chủ</title>${'<p>Trường mầm non</p>'.repeat(100)}`;
const FILM = '0123456789';
let folder: string;
let site: ReturnType<typeof siteRoutes>;

beforeEach(async () => {
  folder = temporaryFolder({
    'release/index.html': HOME,
    'release/404.html': '<!doctype html>Không có trang này',
    'release/tin-tuc/bé-vui/index.html': 'Bé vui',
    'release/_astro/app.1a2b.css': 'body { margin: 0 }'.repeat(100),
    'release/anh/ab12-480.avif': 'avif',
    'release/anh/ab12-480.webp': 'webp',
    'release/rss.xml': '<rss/>',
    'release/media/thu.csv': 'A;B\n',
    'release/media/hoi.mp4': FILM,
    'release/media/hoi.webm': FILM,
    'release/pagefind/x.pf_index': 'index',
    'release/tin-tuc/index.html': 'Tin tức',
    'release/_redirects':
      '/tin-tuc/be-vui-cu/ /tin-tuc/bé-vui/ 301\n/tin-tuc/be-vui-cu /tin-tuc/bé-vui/ 301\n',
    'release/tin-tuc/be-vui-cu/index.html': 'Trang đã chuyển',
    'release/trong/.giu': '',
    'release/.env': 'secret',
    'outside.txt': 'secret',
  });
  await mkdir(join(folder, 'release/rong'));
  site = siteRoutes({
    releases: { directory: () => join(folder, 'release') },
  });
});

const get = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });

describe('what is there', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/tin-tuc/b%C3%A9-vui/', 'text/html; charset=utf-8', 'no-cache'],
    ['/tin-tuc/be%CC%81-vui/', 'text/html; charset=utf-8', 'no-cache'],
    ['/_astro/app.1a2b.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/anh/ab12-480.avif', 'image/avif', 'public, max-age=31536000, immutable'],
    ['/anh/ab12-480.webp', 'image/webp', 'public, max-age=31536000, immutable'],
    ['/rss.xml', 'application/xml; charset=utf-8', 'no-cache'],
    ['/media/thu.csv', 'text/csv; charset=utf-8', 'no-cache'],
    ['/media/hoi.mp4', 'video/mp4', 'no-cache'],
    ['/media/hoi.webm', 'video/webm', 'no-cache'],
    ['/pagefind/x.pf_index', 'application/octet-stream', 'no-cache'],
  ])('%s', async (path, type, cache) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')]).toEqual([
      200,
      type,
      cache,
    ]);
  });

  it('is sent without a body to HEAD', async () => {
    const answer = await site.request('/', { method: 'HEAD' });
    expect([answer.status, answer.headers.get('Content-Length'), await answer.text()]).toEqual([
      200,
      String(Buffer.byteLength(HOME)),
      '',
    ]);
  });

  it('is redirected to its slash, the query kept, and never to another host', async () => {
    const answer = await get('/tin-tuc/b%C3%A9-vui?a=1');
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, '/tin-tuc/b%C3%A9-vui/?a=1']);
    const odd = await site.request('http://desk//tin-tuc/b%C3%A9-vui');
    expect(odd.headers.get('Location')).toBe('/tin-tuc/b%C3%A9-vui/');
  });
});

describe('what is not there', () => {
  it.each([
    '/khong-co/',
    '/rss.xml/',
    '/rong/',
    '/rong',
    '/.env',
    '/trong/.giu',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/tin-tuc/..%5c..%5coutside.txt',
    '/%00',
    '/%',
    '/index.html%00.css',
  ])('%s', async (path) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([404, '<!doctype html>Không có trang này']);
  });
});

describe('compression', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip;q=0.5', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ] as const)('answers %s with %s', async (accept, encoding, unpack) => {
    for (const copy of ['made', 'kept']) {
      const answer = await get('/', { 'Accept-Encoding': accept });
      expect([answer.headers.get('Content-Encoding'), answer.headers.get('Vary')]).toEqual([
        encoding,
        'Accept-Encoding',
      ]);
      expect(unpack(await answer.arrayBuffer()).toString(), copy).toBe(HOME);
    }
  });

  it.each([
    ['/', ''],
    ['/', 'identity, zstd'],
    ['/rss.xml', 'br'],
    ['/anh/ab12-480.webp', 'br'],
  ])('leaves %s alone for «%s»', async (path, accept) => {
    expect((await get(path, { 'Accept-Encoding': accept })).headers.get('Content-Encoding')).toBeNull();
  });
});

describe('a film', () => {
  const part = async (range: string, headers: Record<string, string> = {}) => {
    const answer = await get('/media/hoi.mp4', { Range: range, ...headers });
    return [answer.status, answer.headers.get('Content-Range'), await answer.text()];
  };

  it('says that it can be had in parts', async () => {
    const whole = await get('/media/hoi.mp4');
    expect([whole.status, whole.headers.get('Accept-Ranges'), await whole.text()]).toEqual([
      200,
      'bytes',
      FILM,
    ]);
    expect((await get('/rss.xml')).headers.get('Accept-Ranges')).toBeNull();
  });

  it.each([
    ['bytes=0-1', [206, 'bytes 0-1/10', '01']],
    ['bytes=4-', [206, 'bytes 4-9/10', '456789']],
    ['bytes=-3', [206, 'bytes 7-9/10', '789']],
    ['bytes=8-99', [206, 'bytes 8-9/10', '89']],
    ['bytes=10-', [416, 'bytes */10', '']],
    ['bytes=0-1,4-5', [200, null, FILM]],
  ])('%s', async (range, expected) => {
    expect(await part(range)).toEqual(expected);
  });

  it('comes whole when it is no longer the one that was begun', async () => {
    const etag = (await get('/media/hoi.mp4')).headers.get('ETag') ?? '';
    expect(await part('bytes=0-1', { 'If-Range': etag })).toEqual([206, 'bytes 0-1/10', '01']);
    expect(await part('bytes=0-1', { 'If-Range': '"other"' })).toEqual([200, null, FILM]);
  });
});

describe('ETag', () => {
  it('answers 304 until the content changes', async () => {
    const etag = (await get('/')).headers.get('ETag') ?? '';
    const known = await get('/', { 'If-None-Match': `"other", W/${etag}` });
    expect([known.status, await known.text(), known.headers.get('ETag')]).toEqual([304, '', etag]);
    await writeFile(join(folder, 'release/index.html'), 'khác');
    expect((await get('/', { 'If-None-Match': etag })).status).toBe(200);
  });

  it('differs by encoding', async () => {
    const plain = (await get('/')).headers.get('ETag') ?? '';
    expect((await get('/', { 'Accept-Encoding': 'br', 'If-None-Match': plain })).status).toBe(200);
  });
});

describe('visitors who ask for a film and do not read it', () => {
  const MEGABYTE = 1024 * 1024;
  let server: HttpServer;
  let address: URL;
  const film = randomBytes(20 * MEGABYTE);

  beforeEach(async () => {
    await writeFile(join(folder, 'release/media/dai.mp4'), film);
    const app = newRoutes();
    app.route('/', site);
    server = new HttpServer(() => app);
    address = new URL(await server.listen('127.0.0.1', 0));
  });
  afterEach(() => server.close());

  it('take hardly any memory, and the others get it whole', async () => {
    const before = process.memoryUsage.rss();
    const sockets = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const socket = connect(Number(address.port), address.hostname);
        socket.write('GET /media/dai.mp4 HTTP/1.1\r\nHost: desk\r\n\r\n');
        await once(socket, 'readable');
        return socket;
      }),
    );
    const answer = await fetch(new URL('/media/dai.mp4', address));
    expect(film.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
    const part = await fetch(new URL('/media/dai.mp4', address), {
      headers: { Range: 'bytes=100000-299999' },
    });
    expect(film.subarray(100_000, 300_000).equals(Buffer.from(await part.arrayBuffer()))).toBe(true);
    // Held whole, the twenty would be 400 MB; the two answers above and what is on its way are far less.
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * MEGABYTE);
    for (const socket of sockets) socket.destroy();
  });
});

describe('addresses that pages had before', () => {
  it.each([
    ['/tin-tuc/be-vui-cu/', '/tin-tuc/bé-vui/'],
    ['/tin-tuc/be-vui-cu', '/tin-tuc/bé-vui/'],
    ['/tin-tuc/be-vui-cu/?utm=zalo&b=%C3%A9', '/tin-tuc/bé-vui/?utm=zalo&b=%C3%A9'],
  ])('%s is now %s, for good', async (path, target) => {
    const { status, headers } = await get(path);
    expect([status, decodeURI(headers.get('Location') ?? '')]).toEqual([301, decodeURI(target)]);
  });

  it('knows those of the release that is served now', async () => {
    expect((await get('/tin-tuc/cu/')).status).toBe(404);
    await writeFile(join(folder, 'release/_redirects'), '/tin-tuc/cu/ /tin-tuc/ 301\n');
    expect((await get('/tin-tuc/cu/')).status).toBe(301);
    expect((await get('/tin-tuc/be-vui-cu/')).status).toBe(200);
  });

  it('leads from a page that a list no longer has to the list, for now', async () => {
    const { status, headers } = await get('/tin-tuc/trang/9/');
    expect([status, headers.get('Location')]).toEqual([302, '/tin-tuc/']);
    expect((await get('/khong-co/trang/9/')).status).toBe(404);
    expect((await get('//tin-tuc/trang/9/')).status).toBe(404);
  });
});

it('lets a browser keep a page for a minute that it fetches before it is asked for, and nothing else', async () => {
  const of = async (path: string, purpose: string) =>
    (await get(path, { 'Sec-Purpose': purpose })).headers.get('Cache-Control');
  expect(await of('/', 'prefetch')).toBe('private, max-age=60');
  expect(await of('/tin-tuc/', 'prefetch;prerender')).toBe('private, max-age=60');
  expect(await of('/', 'other')).toBe('no-cache');
  expect(await of('/rss.xml', 'prefetch')).toBe('no-cache');
});
