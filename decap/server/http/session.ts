import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { Cookies } from '../accounts/accounts.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { DeskEnv, HttpParts } from './request-context.ts';

/** @throws Refusal 401 without a session, 403 when the person is no longer in `people` with a permission */
export function signedIn({ accounts, people }: HttpParts): MiddlewareHandler<DeskEnv> {
  return async (context, next) => {
    const session = await accounts.session(context.req.raw.headers);
    if (session === undefined) throw new Refusal(401, words.session.notSignedIn);
    const member = await people.member(session.username);
    if (member === undefined) throw new Refusal(403, words.session.noLongerMember);
    context.set('member', member);
    await next();
    setCookies(context, session.cookies);
  };
}

/** Behind a proxy that speaks HTTPS the cookies never leave in the clear. */
export function setCookies(context: Context, cookies: Cookies): void {
  const secure = context.req.header('X-Forwarded-Proto') === 'https' ? '; Secure' : '';
  for (const cookie of cookies) context.header('Set-Cookie', cookie + secure, { append: true });
}

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/u;

/** Who is at the other end; behind a proxy on this machine, whom it names last (it alone adds to the list's end). */
export function clientAddress(context: Context): string {
  const address = getConnInfo(context).remote.address ?? '';
  if (!LOOPBACK.test(address)) return address;
  return context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? address;
}
