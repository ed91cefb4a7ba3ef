import type { AddressInfo } from 'node:net';
import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { mediaInDev } from '../../src/loader/dev-media.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('serves variants and documents, and nothing else of the two folders', async () => {
  const folder = temporaryFolder({
    'content/school.yaml': 'secret',
    'content/media/2022/kế hoạch.pdf': '%PDF',
    'content/media/2022/anh.jpg': 'original with GPS',
    'cache/images/0a1b-480.webp': 'RIFF',
    'cache/images/0a1b-480.avif': 'ftypavif',
    'cache/images/memo.json': '{}',
  });
  const server = await createServer({
    configFile: false,
    root: temporaryFolder({ 'index.html': 'site' }),
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', ws: false },
    plugins: [mediaInDev({ contentDir: `${folder}/content`, cacheDir: `${folder}/cache` })],
  });
  onTestFinished(() => server.close());
  await server.listen();
  const { port } = server.httpServer?.address() as AddressInfo;
  const get = async (address: string) => (await fetch(`http://127.0.0.1:${port}${address}`)).text();

  expect(await get('/anh/0a1b-480.webp')).toBe('RIFF');
  expect(await get('/anh/0a1b-480.avif')).toBe('ftypavif');
  expect(await get('/media/2022/k%E1%BA%BF%20ho%E1%BA%A1ch.pdf')).toBe('%PDF');
  for (const address of [
    '/media/2022/anh.jpg',
    '/anh/memo.json',
    '/anh/..%2Fmemo.json',
    '/media/..%2Fschool.yaml',
    '/media/%2e%2e/school.yaml',
    '/media/2022/khong-co.pdf',
    '/media/%',
  ]) {
    expect(await get(address), address).not.toMatch(/secret|GPS|^\{\}$/u);
  }
});
