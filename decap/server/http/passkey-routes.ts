import type { Context } from 'hono';
import { isIP } from 'node:net';
import { z } from 'zod';
import type { RelyingParty } from '../accounts/passkeys.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { readJson } from './json-body.ts';
import { limited, typedPassword } from './own-password.ts';
import { clientAddress } from './proxy.ts';
import { newRoutes, type DeskEnv, type HttpParts } from './request-context.ts';
import { publicMember, setCookies, signedIn } from './session.ts';

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/u);

/** What a browser's `toJSON` says of a credential (WebAuthn level 3, 5.1), as far as it is looked at. */
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
};

const made = z.object({
  name: z.string().trim().max(60),
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z.array(z.string().max(20)).max(10).default([]),
    }),
  }),
});

const used = z.object({
  response: z.object({
    ...credential,
    response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
  }),
});

/** `/session/passkey`: signing in with one. `/passkeys`: making one, for who is signed in and knows the password. */
export function passkeyRoutes(parts: HttpParts) {
  const { accounts, people, signInLimit } = parts;
  const { passkeys } = accounts;
  const routes = newRoutes();

  routes.post('/session/passkey/options', async (context) =>
    context.json(await passkeys.signIn(relyingParty(context))),
  );

  routes.post('/session/passkey', async (context) => {
    const { response } = await readJson(context, used);
    const address = clientAddress(context);
    const wait = signInLimit.beginWithoutName(address);
    if (wait > 0) throw new Refusal(429, words.session.tooManyTries(wait));
    const username = await passkeys.recognise(response, relyingParty(context));
    if (username === undefined) throw new Refusal(401, words.passkeys.refused);
    signInLimit.succeededWithoutName(address);
    const member = await people.member(username);
    if (member === undefined) throw new Refusal(403, words.session.noLongerMember);
    const cookies = await accounts.openSession(username);
    if (cookies === undefined) throw new Refusal(403, words.session.disabled);
    setCookies(context, cookies);
    return context.json(publicMember(member, accounts.account(username)?.mustChangePassword ?? false));
  });

  routes.post('/passkeys/options', signedIn(parts), async (context) => {
    const { password } = await readJson(context, z.strictObject({ password: typedPassword }));
    const { id, name } = context.get('member');
    const check = await limited(parts, context, id, async () =>
      (await accounts.checkPassword(id, password)) === 'right' ? true : undefined,
    );
    if (check === undefined) throw new Refusal(422, words.session.wrongCurrentPassword);
    const userId = accounts.userId(id);
    const options = userId && (await passkeys.registration({ id, name, userId }, relyingParty(context)));
    if (options === undefined) throw new Refusal(422, words.passkeys.tooMany);
    return context.json(options);
  });

  routes.post('/passkeys', signedIn(parts), async (context) => {
    const { name, response } = await readJson(context, made);
    const site = relyingParty(context);
    const isKept = await passkeys.register(context.get('member').id, response, site, name);
    if (!isKept) throw new Refusal(422, words.passkeys.refused);
    return context.body(null, 204);
  });

  return routes;
}

/** The name in the address bar, which `guard.ts` has checked. @throws Refusal 422 where there is none: at a number */
function relyingParty(context: Context<DeskEnv>): RelyingParty {
  const { host, hostname } = new URL(`http://${context.req.header('Host') ?? ''}`);
  if (isIP(hostname.replace(/^\[|\]$/gu, '')) !== 0) throw new Refusal(422, words.passkeys.unavailable);
  // Browsers offer passkeys without TLS at localhost only.
  const schemes = hostname === 'localhost' ? ['http', 'https'] : ['https'];
  return { id: hostname, name: hostname, origins: schemes.map((scheme) => `${scheme}://${host}`) };
}
