import { bodyLimit } from 'hono/body-limit';
import { newPassword } from '../accounts/new-password.ts';
import { isAllowed } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { accountsHtml, ACCOUNTS_STYLE } from './accounts-html.ts';
import { sameOrigin } from './guard.ts';
import { newRoutes, type HttpParts } from './request-context.ts';
import { signedIn } from './session.ts';

/** Written and styled here, no script: nothing else may come into a page that shows a password. */
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** With its slash, as all addresses of the site. */
const PAGE = '/tai-khoan/';
const MAX_FORM = 10 * 1024;

/** Below `/admin`: `tai-khoan/`, who may sign in, and a new password for each. */
export function accountsPage(parts: HttpParts) {
  const { accounts, people } = parts;
  const routes = newRoutes();

  routes.get('/tai-khoan', (context) => context.redirect('/admin/tai-khoan/', 301));
  routes.get('/tai-khoan/style.css', (context) =>
    context.body(ACCOUNTS_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );

  routes.use(PAGE, async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('Cache-Control', 'no-store');
  });
  routes.use(PAGE, sameOrigin(parts.content));
  routes.use(PAGE, bodyLimit({ maxSize: MAX_FORM }));
  routes.use(PAGE, signedIn(parts));
  routes.use(PAGE, async (context, next) => {
    const allowed = isAllowed(
      'manageAccounts',
      'other',
      context.get('member').permission,
      await people.signers(),
    );
    if (!allowed) throw new Refusal(403, words.permission.manageAccounts);
    await next();
  });

  routes.get(PAGE, async (context) => {
    const members = await people.members();
    return context.html(
      accountsHtml({ members, usernames: accounts.usernames(), you: context.get('member').id }),
    );
  });

  routes.post(PAGE, async (context) => {
    const form = await context.req.parseBody();
    const you = context.get('member').id;
    const person = typeof form.person === 'string' ? await people.member(form.person) : undefined;
    if (person === undefined) throw new Refusal(422, words.accounts.notAMember);
    if (person.id === you) throw new Refusal(422, words.accounts.notYourself);
    const password = newPassword();
    await accounts.setPassword(person, password);
    const members = await people.members();
    const created = { person, password };
    return context.html(accountsHtml({ members, usernames: accounts.usernames(), you, created }));
  });

  return routes;
}
