import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { readJson } from './json-body.ts';
import { changeOwnPassword, limited, passwordChange, typedPassword } from './own-password.ts';
import { newRoutes, type HttpParts } from './request-context.ts';
import { publicMember, setCookies, signedIn } from './session.ts';

const credentials = z.strictObject({
  username: z
    .string()
    .max(200)
    .overwrite((typed) => typed.trim().toLowerCase()),
  password: typedPassword,
});

/** `/session` and `/password`. */
export function sessionRoutes(parts: HttpParts) {
  const { accounts, people } = parts;
  const routes = newRoutes();

  routes.post('/session', async (context) => {
    const { username, password } = await readJson(context, credentials);
    const check = await limited(parts, context, username, async () => {
      const found = await accounts.checkPassword(username, password);
      return found === 'wrong' ? undefined : found;
    });
    if (check === undefined) throw new Refusal(401, words.session.wrongPassword);
    if (check === 'expired') throw new Refusal(403, words.session.expired);
    const member = await people.member(username);
    if (member === undefined) throw new Refusal(403, words.session.noLongerMember);
    const cookies = check === 'disabled' ? undefined : await accounts.openSession(username);
    if (cookies === undefined) throw new Refusal(403, words.session.disabled);
    setCookies(context, cookies);
    return context.json(publicMember(member, accounts.account(username)?.mustChangePassword ?? false));
  });

  const always = signedIn(parts, { beforePasswordChange: true });

  routes.get('/session', always, (context) =>
    context.json(publicMember(context.get('member'), context.get('mustChangePassword'))),
  );

  routes.delete('/session', async (context) => {
    setCookies(context, await accounts.signOut(context.req.raw.headers));
    return context.body(null, 204);
  });

  routes.post('/password', always, async (context) => {
    await changeOwnPassword(parts, context, await readJson(context, passwordChange));
    return context.body(null, 204);
  });

  return routes;
}
