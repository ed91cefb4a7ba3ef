import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** As the desk's server compresses (decap/server/http/compressed-copies.ts). */
const QUALITY = 5;

/** Text as it goes over the wire. */
export function compressed(text: string | Buffer): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}

/** An answer that went to the browser. */
export interface Sent {
  readonly path: string;
  /** Of the body, as sent. */
  readonly bytes: number;
}

export interface ServedSite {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** All that was sent, in order, since the start or the last call. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

/** Serves a folder as a static host does: text in Brotli, everything else (Pagefind's own files are packed) as it is. */
export async function serveSite(folder: string): Promise<ServedSite> {
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)];
    const body = type === undefined ? readFileSync(file) : compressed(readFileSync(file));
    sent.push({ path: pathname, bytes: body.length });
    const encoding = type === undefined ? {} : { 'content-encoding': 'br' };
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...encoding });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an AddressInfo (node:net).
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
