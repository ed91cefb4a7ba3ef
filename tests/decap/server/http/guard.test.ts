import { request } from 'node:http';
import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK_PAGE_POLICY, headersOf } from '../../../../src/headers/index.ts';
import { makeSchool, type TestSchool } from '../fixture/school.ts';
import { runDesk, type TestDesk } from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;

beforeAll(async () => {
  school = await makeSchool();
  desk = await runDesk(school);
});
afterAll(async () => {
  await desk.close();
  await school.remove();
});

/** A request whose headers fetch would not let us choose. */
function send(method: string, path: string, headers: Record<string, string>): Promise<number | undefined> {
  const { hostname: address, port } = new URL(desk.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname: address, port, method, path, headers }, (answer) =>
      resolve(answer.resume().statusCode),
    );
    sent.on('error', reject);
    sent.end();
  });
}

describe('the host', () => {
  it.each([
    ['127.0.0.1:4321', 401],
    ['192.168.1.20:4321', 401],
    ['[::1]:4321', 401],
    ['localhost:4321', 401],
    [hostname(), 401],
    // siteUrl of school.yaml
    ['mamnonquangphuc.example', 401],
    ['mamnonquangphuc.example.ke-xau.example', 421],
    ['ke-xau.example', 421],
    ['a b', 400],
    ['LOCALHOST:4321', 401],
    ['localhost:4321:80', 400],
    ['ke-xau@localhost:4321', 400],
    ['localhost:4321@ke-xau.example', 400],
    ['localhost/ke-xau.example', 400],
    ['localhost.ke-xau.example', 421],
    ['[::1]ke-xau.example', 400],
  ])('%s is answered with %i', async (host, status) => {
    expect(await send('GET', '/api/session', { Host: host })).toBe(status);
  });

  it('may be any for the site, which is public', async () => {
    expect(await send('GET', '/', { Host: 'may-chieu.example' })).toBe(200);
  });

  it.each(['GET', 'HEAD'])('is ours wherever members’ things are read: %s', async (method) => {
    for (const path of [
      '/api/session',
      '/api/release',
      '/api/v1/media/2022/san-truong.jpg',
      `/api/v1/uploads/${'a'.repeat(64)}`,
      '/admin/',
      '/admin/tai-khoan/',
      '/admin/mat-khau/',
      '/admin/viec-can-lam/',
      '/admin/desk.css',
      '/xem-thu/abc/',
    ]) {
      expect([path, await send(method, path, { Host: 'ke-xau.example' })]).toEqual([path, 421]);
    }
  });
});

describe('a change', () => {
  it.each([
    ['http://127.0.0.1:4321', '127.0.0.1:4321', 204],
    // A proxy speaks HTTPS to the browser and HTTP to us.
    ['https://mamnonquangphuc.example', 'mamnonquangphuc.example', 204],
    ['https://mamnonquangphuc.example', 'localhost:4321', 403],
    ['http://localhost:4322', 'localhost:4321', 403],
    ['http://[::1]:4321', '[::1]:4321', 204],
    ['http://[::1]:4321', 'localhost:4321', 403],
    ['http://LOCALHOST:4321', 'localhost:4321', 403],
    ['http://localhost:4321', 'LOCALHOST:4321', 204],
    ['http://ke-xau@localhost:4321', 'localhost:4321', 403],
    ['http://localhost:4321/', 'localhost:4321', 403],
    ['http://localhost:4321.ke-xau.example', 'localhost:4321', 403],
    ['ftp://localhost:4321', 'localhost:4321', 403],
    ['localhost:4321', 'localhost:4321', 403],
    ['null', 'localhost:4321', 403],
    ['', 'localhost:4321', 403],
  ])('from %s to %s is answered with %i', async (origin, host, status) => {
    expect(await send('DELETE', '/api/session', { Host: host, Origin: origin })).toBe(status);
  });
});

describe('a change without an origin of ours', () => {
  it.each([
    ['POST', '/api/session'],
    ['DELETE', '/api/session'],
    ['POST', '/api/password'],
    ['POST', '/api/v1'],
    ['PUT', `/api/v1/uploads/${'a'.repeat(64)}`],
    ['OPTIONS', '/api/v1'],
    ['PATCH', '/api/v1'],
    ['POST', '/admin/tai-khoan/'],
    ['POST', '/admin/mat-khau/'],
  ])('is refused before anything is read: %s %s', async (method, path) => {
    const { host } = new URL(desk.url);
    const { cookie } = await desk.as('head');
    for (const headers of [
      {},
      { Origin: 'null' },
      { Origin: 'https://ke-xau.example' },
      { Referer: `${desk.url}/` },
    ]) {
      expect(await send(method, path, { Host: host, Cookie: cookie, ...headers })).toBe(403);
    }
  });

  it('is one over plain HTTP when the proxy speaks HTTPS', async () => {
    const tls = { Host: 'mamnonquangphuc.example', 'X-Forwarded-Proto': 'https' };
    const from = (scheme: string) =>
      send('DELETE', '/api/session', { ...tls, Origin: `${scheme}://mamnonquangphuc.example` });
    expect([await from('https'), await from('http')]).toEqual([204, 403]);
  });
});

describe('the headers that keep the browser in line', () => {
  const policyOf = async (path: string, headers = {}) => (await desk.nobody().get(path, headers)).headers;

  it.each([
    ['/', 'site'],
    ['/khong-co/', 'site'],
    ['/admin/', 'admin'],
    ['/admin', 'admin'],
    ['//admin/', 'admin'],
    ['/%61dmin/', 'admin'],
    ['/admin/desk.css', 'admin'],
    ['/api/session', 'api'],
    ['/api/khong-co', 'api'],
    ['/%ZZ', 'site'],
  ] as const)('come with %s as for %s', async (path, area) => {
    const sent = await policyOf(path);
    const wanted = Object.entries(headersOf(area, false));
    expect(wanted.map(([name]) => [name, sent.get(name)])).toEqual(wanted);
    expect(sent.get('Strict-Transport-Security')).toBeNull();
    expect(sent.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('are those of a page of the desk’s own, also where it refuses', async () => {
    expect((await policyOf('/admin/tai-khoan/')).get('Content-Security-Policy')).toBe(DESK_PAGE_POLICY);
    expect((await policyOf('/api/session')).get('Cache-Control')).toBe('no-store');
  });

  it('ask for TLS only where there is some', async () => {
    const secure = await policyOf('/', { 'X-Forwarded-Proto': 'https' });
    expect(secure.get('Strict-Transport-Security')).toBe('max-age=31536000');
  });
});
