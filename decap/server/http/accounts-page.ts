import { z } from 'zod';
import { newPassword } from '../accounts/new-password.ts';
import type { Member } from '../people.ts';
import { isAllowed } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { accountsHtml, type Done } from './accounts-html.ts';
import { deskPageRoutes } from './desk-page.ts';
import type { HttpParts } from './request-context.ts';

/** With its slash, as all addresses of the site. */
const PAGE = '/tai-khoan/';

const formShape = z.object({
  person: z.string().max(200).catch(''),
  /** `reset` also makes the account when there is none. */
  do: z.enum(['reset', 'disable', 'enable']),
});

/** Below `/admin`: `tai-khoan/`, who may sign in: a new password, closing and opening again for each. */
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

  const view = async (you: string, done?: Done) =>
    accountsHtml({ members: await people.members(), accounts: accounts.all(), you, done });

  routes.get(PAGE, async (context) => context.html(await view(context.get('member').id)));

  routes.post(PAGE, async (context) => {
    const form = formShape.safeParse(await context.req.parseBody());
    if (!form.success) throw new Refusal(422, words.request.badParams('do'));
    const person = await people.member(form.data.person);
    if (person === undefined) throw new Refusal(422, words.accounts.notAMember);
    const you = context.get('member').id;
    const done = await DEEDS[form.data.do](parts, person, person.id === you);
    return context.html(await view(you, done));
  });

  return routes;
}

type Deed = (parts: HttpParts, person: Member, isYou: boolean) => Promise<Done>;

/** @throws Refusal 422 when it may not be done to this person */
const DEEDS: Readonly<Record<z.output<typeof formShape>['do'], Deed>> = {
  reset: async ({ accounts, signInLimit }, person, isYou) => {
    if (isYou) throw new Refusal(422, words.accounts.notYourself);
    if (accounts.account(person.id)?.disabled === true) throw new Refusal(422, words.accounts.enableFirst);
    const password = newPassword();
    await accounts.setPassword(person, password);
    signInLimit.lift(person.id);
    return { kind: 'created', person, password };
  },
  disable: async ({ accounts, people }, person, isYou) => {
    if (isYou) throw new Refusal(422, words.accounts.notDisableYourself);
    if (accounts.account(person.id) === undefined) throw new Refusal(422, words.accounts.noAccount);
    const signers = (await people.members()).filter(({ permission }) => permission === 'sign');
    const isDone = await accounts.disable(
      person.id,
      signers.map(({ id }) => id),
    );
    if (!isDone) throw new Refusal(422, words.accounts.lastSigner);
    return { kind: 'disabled', person };
  },
  enable: ({ accounts }, person) => {
    if (accounts.account(person.id) === undefined) throw new Refusal(422, words.accounts.noAccount);
    accounts.enable(person.id);
    return Promise.resolve({ kind: 'enabled', person });
  },
};
