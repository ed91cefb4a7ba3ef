import { z } from 'zod';
import type { Member } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { readJson } from './json-body.ts';
import { changeOwnPassword, passwordChange, typedPassword } from './own-password.ts';
import { newRoutes, type HttpParts } from './request-context.ts';
import { clientAddress, setCookies, signedIn } from './session.ts';

const credentials = z.strictObject({
  username: z
    .string()
    .max(200)
    .overwrite((typed) => typed.trim().toLowerCase()),
  password: typedPassword,
});

/** What the browser may know of who is signed in. */
function publicMember({ id, name, role, permission }: Member) {
  return { user: { id, name, role, permission } };
}

/** `/session` and `/password`. */
export function sessionRoutes(parts: HttpParts) {
  const { accounts, people, signInLimit } = parts;
  const routes = newRoutes();

  routes.post('/session', async (context) => {
    const { username, password: typed } = await readJson(context, credentials);
    const address = clientAddress(context);
    const wait = signInLimit.waitMinutes(username, address);
    if (wait > 0) throw new Refusal(429, words.session.tooManyTries(wait));
    const cookies = await accounts.signIn(username, typed);
    if (cookies === undefined) {
      signInLimit.failed(username, address);
      throw new Refusal(401, words.session.wrongPassword);
    }
    signInLimit.succeeded(username);
    const member = await people.member(username);
    // The session that was just made is of no use: every request asks `people` again.
    if (member === undefined) throw new Refusal(403, words.session.noLongerMember);
    setCookies(context, cookies);
    return context.json(publicMember(member));
  });

  routes.get('/session', signedIn(parts), (context) => context.json(publicMember(context.get('member'))));

  routes.delete('/session', async (context) => {
    setCookies(context, await accounts.signOut(context.req.raw.headers));
    return context.body(null, 204);
  });

  routes.post('/password', signedIn(parts), async (context) => {
    await changeOwnPassword(parts, context, await readJson(context, passwordChange));
    return context.body(null, 204);
  });

  return routes;
}
