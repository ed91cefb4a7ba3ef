import { setTimeout as wait } from 'node:timers/promises';
import { HttpServer } from '../../../decap/server/http/http-server.ts';
import { newRoutes } from '../../../decap/server/http/request-context.ts';
import { securityHeaders } from '../../../decap/server/http/security-headers.ts';
import { siteRoutes } from '../../../decap/server/http/site.ts';

/** A built site as the desk serves it: its headers, its compression, its answers to what a browser has already. */
export interface ServedSite {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Path of each request that came, with its query, in order. */
  readonly requests: string[];
  /** Milliseconds that each font, and each script that a page does not wait for, is late. */
  late: number;
  readonly close: () => Promise<void>;
}

/** @param directory a built site, on a free port of this machine */
export async function serveSite(directory: string): Promise<ServedSite> {
  const requests: string[] = [];
  const app = newRoutes();
  app.use(async ({ req }, next) => {
    const { pathname, search } = new URL(req.url);
    requests.push(pathname + search);
    if (pathname.endsWith('.woff2') || isModule(req.raw.headers)) await wait(site.late);
    await next();
  });
  app.use(securityHeaders);
  app.route('/', siteRoutes({ releases: { directory: () => directory } }));
  const server = new HttpServer(() => app);
  const site: ServedSite = {
    origin: await server.listen('127.0.0.1', 0),
    requests,
    late: 0,
    close: () => server.close(),
  };
  return site;
}

/** Modules are asked for with CORS, the script that is run before the first paint without (Fetch Metadata). */
function isModule(headers: Headers): boolean {
  return headers.get('sec-fetch-dest') === 'script' && headers.get('sec-fetch-mode') === 'cors';
}
