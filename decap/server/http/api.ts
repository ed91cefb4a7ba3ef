import { bodyLimit } from 'hono/body-limit';
import { runProtocol } from '../protocol/protocol.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { sameOrigin } from './guard.ts';
import { readAnyJson } from './json-body.ts';
import { newRoutes, type HttpParts } from './request-context.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { signedIn } from './session.ts';
import { uploadRoutes } from './upload-routes.ts';

/** In base64, as files come, three quarters of it: 18 MB. Git keeps all of it for ever; long films have their own places. */
const MAX_BODY = 25 * 1024 * 1024;
/** What somebody who is not signed in may have us hold in memory: a password, or what a passkey says. */
const MAX_SIGN_IN = 128 * 1024;

/** Everything below `/api/`: JSON in, JSON out, never kept by a cache; files beside it (`upload-routes.ts`). */
export function apiRoutes(parts: HttpParts) {
  const routes = newRoutes();

  routes.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
  });
  routes.use(sameOrigin(parts.content));
  for (const path of ['/session/*', '/password', '/passkeys/*']) routes.use(path, limitTo(MAX_SIGN_IN));
  // Before the limit, which reads what comes without a length.
  routes.use('/v1/*', signedIn(parts));
  routes.use(limitTo(MAX_BODY));

  routes.route('/', sessionRoutes(parts));
  routes.route('/', passkeyRoutes(parts));

  routes.post('/v1', async (context) => {
    const body = await readAnyJson(context);
    const answer = await runProtocol(body, { ...parts, member: context.get('member') });
    return new Response(JSON.stringify(answer), {
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
    });
  });

  routes.route('/v1', uploadRoutes(parts));

  routes.get('/release', signedIn(parts), (context) => context.json(parts.releases.state()));

  routes.all('*', () => {
    throw new Refusal(404, words.request.notFound);
  });

  return routes;
}

function limitTo(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(413, words.request.tooLarge);
    },
  });
}
