import { z } from 'zod';
import { PASSWORD_LENGTH } from '../accounts/auth.ts';
import type { Member } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { readJson } from './json-body.ts';
import { newRoutes, type HttpParts } from './request-context.ts';
import { clientAddress, setCookies, signedIn } from './session.ts';

/** A password typed on a Mac may come decomposed. */
const password = z
  .string()
  .max(1000)
  .overwrite((typed) => typed.normalize('NFC'));

const credentials = z.strictObject({
  username: z
    .string()
    .max(200)
    .overwrite((typed) => typed.trim().toLowerCase()),
  password,
});

const passwordChange = z.strictObject({ current: password, next: password });

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
    const { current, next } = await readJson(context, passwordChange);
    const { min, max } = PASSWORD_LENGTH;
    if (next.length < min || next.length > max)
      throw new Refusal(422, words.session.passwordLength(min, max));
    const username = context.get('member').id;
    const address = clientAddress(context);
    const wait = signInLimit.waitMinutes(username, address);
    if (wait > 0) throw new Refusal(429, words.session.tooManyTries(wait));
    const cookies = await accounts.changePassword(context.req.raw.headers, current, next);
    if (cookies === undefined) {
      signInLimit.failed(username, address);
      throw new Refusal(422, words.session.wrongCurrentPassword);
    }
    setCookies(context, cookies);
    return context.body(null, 204);
  });

  return routes;
}
