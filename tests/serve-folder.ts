import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface ServedFolder {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as a static host does: `/a/` is `a/index.html`. On a free port of this machine.
 *
 * @param headers with every file
 * @param isUp asked for every request; when not, the connection breaks off, as without a network
 */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
  isUp: () => boolean = () => true,
): Promise<ServedFolder> {
  // With words, or a browser shows a page of its own.
  const notFound = (response: ServerResponse) =>
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  const server = createServer((request, response) => {
    if (!isUp()) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    stat(path).then(
      (file) => {
        if (!file.isFile()) return notFound(response);
        response.writeHead(200, {
          ...headers,
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        });
        return createReadStream(path).pipe(response);
      },
      () => notFound(response),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an AddressInfo (node:net).
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
