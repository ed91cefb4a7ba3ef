import { newPassword } from '../accounts/new-password.ts';
import { isAllowed } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { accountsHtml } from './accounts-html.ts';
import { deskPageRoutes } from './desk-page.ts';
import type { HttpParts } from './request-context.ts';

/** With its slash, as all addresses of the site. */
const PAGE = '/tai-khoan/';

/** Below `/admin`: `tai-khoan/`, who may sign in, and a new password for each. */
export function accountsPage(parts: HttpParts) {
  const { accounts, people } = parts;
  const routes = deskPageRoutes(parts, PAGE);

  routes.use(PAGE, async (context, next) => {
    const { permission } = context.get('member');
    if (!isAllowed('manageAccounts', 'other', permission, await people.signers())) {
      throw new Refusal(403, words.permission.manageAccounts);
    }
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
