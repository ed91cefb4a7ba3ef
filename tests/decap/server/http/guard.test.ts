import { request } from 'node:http';
import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  ])('%s is answered with %i', async (host, status) => {
    expect(await send('GET', '/api/session', { Host: host })).toBe(status);
  });

  it('may be any for the site, which is public', async () => {
    expect(await send('GET', '/', { Host: 'may-chieu.example' })).toBe(200);
  });
});

describe('a change', () => {
  it.each([
    ['http://127.0.0.1:4321', '127.0.0.1:4321', 204],
    // A proxy speaks HTTPS to the browser and HTTP to us.
    ['https://mamnonquangphuc.example', 'mamnonquangphuc.example', 204],
    ['https://mamnonquangphuc.example', 'localhost:4321', 403],
    ['http://localhost:4322', 'localhost:4321', 403],
  ])('from %s to %s is answered with %i', async (origin, host, status) => {
    expect(await send('DELETE', '/api/session', { Host: host, Origin: origin })).toBe(status);
  });
});

it('sends the headers that keep the browser in line', async () => {
  const site = await desk.nobody().get('/');
  expect(site.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(site.headers.get('Referrer-Policy')).toBe('same-origin');
  const cms = await desk.nobody().get('/admin/');
  expect(cms.headers.get('X-Frame-Options')).toBe('DENY');
  expect(cms.headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
  const api = await desk.nobody().get('/api/session');
  expect(api.headers.get('Cache-Control')).toBe('no-store');
  expect(api.headers.get('Access-Control-Allow-Origin')).toBeNull();
});
