import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { DESK_PAGE_POLICY } from '../../../src/headers/index.ts';
import { isDamagedDatabase } from '../damage.ts';
import { Refusal } from '../refusal.ts';
import { isDiskFull } from '../disk-full.ts';
import { words } from '../words.ts';
import { accountsPage } from './accounts-page.ts';
import { addressPage } from './address-page.ts';
import { apiRoutes } from './api.ts';
import { DESK_STYLE, deskPage } from './desk-page.ts';
import { ourHost } from './guard.ts';
import { deskHealth, healthRoute } from './health.ts';
import { historyPage } from './history-page.ts';
import { mattersPage } from './matters-page.ts';
import { passwordPage } from './password-page.ts';
import { previewRoutes } from './preview-routes.ts';
import { releasesPage } from './releases-page.ts';
import { loggedPath, requestLog } from './request-log.ts';
import { newRoutes, type DeskEnv, type HttpParts } from './request-context.ts';
import { securityHeaders } from './security-headers.ts';
import { siteRoutes } from './site.ts';
import { statePage } from './state-page.ts';

/** The desk over HTTP: the API, the page of accounts, and everything else from the current release. */
export function createApp(parts: HttpParts) {
  const app = newRoutes();
  app.use(requestLog(parts.log));
  app.use(securityHeaders);
  for (const path of ['/admin', '/admin/*', '/xem-thu/*']) app.use(path, ourHost(parts.content));
  app.get(
    '/healthz',
    healthRoute(() => deskHealth(parts)),
  );
  app.route('/api', apiRoutes(parts));
  app.get('/admin/desk.css', (context) =>
    context.body(DESK_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  for (const page of [
    'tai-khoan',
    'mat-khau',
    'viec-can-lam',
    'lich-su',
    'dia-chi',
    'ban-dang',
    'tinh-trang',
  ]) {
    app.get(`/admin/${page}`, (context) => context.redirect(`/admin/${page}/`, 301));
  }
  app.route('/admin', accountsPage(parts));
  app.route('/admin', passwordPage(parts));
  app.route('/admin', mattersPage(parts));
  app.route('/admin', historyPage(parts));
  app.route('/admin', addressPage(parts));
  app.route('/admin', statePage(parts));
  app.route('/admin', releasesPage(parts));
  app.route('/', previewRoutes(parts));
  app.route('/', siteRoutes(parts));
  app.all('*', () => {
    throw new Refusal(404, words.request.notFound);
  });
  app.onError((error, context) => {
    const { status, message, faults, conflict } = explain(error, context, parts);
    // The rest of a body that is too large is not waited for, and would be taken for the next request.
    if (status === 413) context.header('Connection', 'close');
    if (context.req.path.startsWith('/admin/')) {
      context.header('Content-Security-Policy', DESK_PAGE_POLICY);
      return context.html(deskPage(words.accounts.cannot, message), status);
    }
    const more = { ...(faults && { faults }), ...(conflict && { conflict }) };
    return context.json({ error: message, ...more }, status);
  });
  return app;
}

type Explanation = Pick<Refusal, 'message'> & {
  readonly status: Refusal['status'] | 500;
  readonly faults?: Refusal['faults'];
  readonly conflict?: Refusal['conflict'];
};

/** What the sender may know of an error; the rest goes to the log under an id. */
function explain(error: Error, context: Context<DeskEnv>, { log }: HttpParts): Explanation {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException && error.status === 413) {
    return { status: 413, message: words.request.tooLarge };
  }
  if (isDamagedDatabase(error)) {
    log.error('the accounts cannot be read', error);
    return { status: 503, message: words.trouble.accounts };
  }
  const id = log.error(`${context.req.method} ${loggedPath(context.req.path)} failed`, error);
  if (isDiskFull(error)) return { status: 507, message: words.disk.full(id) };
  return { status: 500, message: words.request.unexpected(id) };
}
