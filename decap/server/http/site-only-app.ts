import { words } from '../words.ts';
import { deskPage, DESK_STYLE } from './desk-page.ts';
import { healthRoute, type Health } from './health.ts';
import type { Log } from '../log.ts';
import { newRoutes } from './request-context.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { siteRoutes } from './site.ts';

export interface SiteOnly {
  readonly log: Log;
  /** Folder of the last release; `undefined` before the first. */
  readonly directory: () => string | undefined;
  readonly health: () => Health;
  /** Why nobody can work now, in Vietnamese. */
  readonly reason: string;
  /** Seconds after which to ask again; `undefined` when waiting does not help. */
  readonly retryAfter?: number | undefined;
}

/** The site without its desk: while the desk starts, and when a part of its data cannot be read. */
export function createSiteOnlyApp({ log, directory, health, reason, retryAfter }: SiteOnly) {
  const app = newRoutes();
  app.use(requestLog(log));
  app.use(securityHeaders);
  app.get('/healthz', healthRoute(health));
  app.use(async (context, next) => {
    await next();
    if (context.res.status !== 503) return;
    context.header('Cache-Control', 'no-store');
    if (retryAfter !== undefined) context.header('Retry-After', String(retryAfter));
  });
  app.get('/admin/desk.css', (context) =>
    context.body(DESK_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  for (const path of ['/admin', '/admin/*']) {
    app.all(path, (context) => context.html(deskPage(words.trouble.title, reason), 503));
  }
  app.all('/api/*', (context) => context.json({ error: reason }, 503));
  app.all('*', (context, next) =>
    directory() === undefined ? Promise.resolve(context.text(words.trouble.building, 503)) : next(),
  );
  app.route('/', siteRoutes({ releases: { directory } }));
  app.all('*', (context) => context.json({ error: words.request.notFound }, 404));
  return app;
}
