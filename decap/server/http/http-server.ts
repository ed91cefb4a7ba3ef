import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { words } from '../words.ts';
import { IdleMemory } from './idle-memory.ts';
import type { newRoutes } from './request-context.ts';

/** Requests under way get this long to end when the desk stops. */
const GRACE_MS = 1500;
/** A connection over which nothing moves is ended: nobody holds a file open for ever. Longer than any answer takes. */
const SILENT_MS = 5 * 60_000;

export type DeskApp = ReturnType<typeof newRoutes>;

/** The HTTP server of a desk. */
export class HttpServer {
  readonly #server: Server;
  readonly #memory = new IdleMemory();

  /** @param app what answers at the moment of each request */
  constructor(app: () => DeskApp) {
    const answer = getRequestListener((request, env) => app().fetch(request, env));
    this.#server = createServer((request, response) => {
      this.#memory.busy();
      void answer(request, response);
    });
    this.#server.timeout = SILENT_MS;
  }

  /** @returns the address that it can be reached at. @throws Error in plain words when the port is taken */
  async listen(host: string, port: number): Promise<string> {
    this.#server.listen(port, host);
    try {
      await once(this.#server, 'listening');
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      throw taken ? new Error(words.start.portTaken(host, port), { cause: error }) : error;
    }
    return addressOf(this.#server.address(), host);
  }

  async close(): Promise<void> {
    this.#memory.close();
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeIdleConnections();
    const timer = setTimeout(() => this.#server.closeAllConnections(), GRACE_MS);
    await closed;
    clearTimeout(timer);
  }
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  // Every address of this machine: the one that works from here.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
