import type { Context, MiddlewareHandler } from 'hono';
import type { Cookies } from '../accounts/accounts.ts';
import type { Member } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { isBehindTls } from './proxy.ts';
import type { DeskEnv, HttpParts } from './request-context.ts';

/** Where a password for one use is changed, and the only page that it opens. */
const PASSWORD_PAGE = '/admin/mat-khau/';

export interface SignedInOptions {
  /** Whether the route is open before a password for one use has been changed. */
  readonly beforePasswordChange?: boolean;
}

/**
 * @throws Refusal 401 without a session; 403 when the person is no longer in `people` with a permission, or has to
 *   change the password first (pages of the desk lead there)
 */
export function signedIn(
  { accounts, people }: HttpParts,
  { beforePasswordChange = false }: SignedInOptions = {},
): MiddlewareHandler<DeskEnv> {
  return async (context, next) => {
    const session = await accounts.session(context.req.raw.headers);
    if (session === undefined) throw new Refusal(401, words.session.notSignedIn);
    const member = await people.member(session.username);
    if (member === undefined) throw new Refusal(403, words.session.noLongerMember);
    if (session.mustChangePassword && !beforePasswordChange) {
      if (context.req.path.startsWith('/admin/')) return context.redirect(PASSWORD_PAGE, 303);
      throw new Refusal(403, words.session.mustChangePassword);
    }
    context.set('member', member);
    context.set('mustChangePassword', session.mustChangePassword);
    await next();
    setCookies(context, session.cookies);
    return undefined;
  };
}

/** Behind a proxy that speaks HTTPS the cookies never leave in the clear. */
export function setCookies(context: Context, cookies: Cookies): void {
  const secure = isBehindTls(context) ? '; Secure' : '';
  for (const cookie of cookies) context.header('Set-Cookie', cookie + secure, { append: true });
}

/** What the browser may know of who is signed in. */
export function publicMember({ id, name, role, permission }: Member, mustChangePassword: boolean) {
  return { user: { id, name, role, permission, mustChangePassword } };
}
