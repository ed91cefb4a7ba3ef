import type { MiddlewareHandler } from 'hono';
import { headersOf, type Area } from '../../../src/headers/index.ts';
import { isBehindTls } from './proxy.ts';

/** On every answer, also of a refusal. A route that has a policy of its own keeps it. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const headers = headersOf(areaOf(context.req.path), isBehindTls(context));
  for (const [name, value] of Object.entries(headers)) {
    if (!context.res.headers.has(name)) context.header(name, value);
  }
};

const AREAS: ReadonlyMap<string, Area> = new Map([
  ['admin', 'admin'],
  ['api', 'api'],
]);

/** By its first name, however it is written: the site's files are also found at `//admin/` and `/%61dmin/`. */
function areaOf(path: string): Area {
  let name: string | undefined;
  try {
    name = decodeURIComponent(path)
      .split('/')
      .find((part) => part !== '');
  } catch {
    // No file has such a name.
  }
  return AREAS.get(name ?? '') ?? 'site';
}
