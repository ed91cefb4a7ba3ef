import { html } from 'hono/html';
import { PERMISSIONS } from '../../../src/schema/index.ts';
import type { Account } from '../accounts/account-table.ts';
import { ONE_TIME_DAYS } from '../accounts/accounts.ts';
import type { Member } from '../people.ts';
import { words } from '../words.ts';
import { deskPage } from './desk-page.ts';
import { shownDay, shownMoment } from './school-moment.ts';

const say = words.accounts;

/** What was just done; a password is shown this once. */
export type Done =
  | { readonly kind: 'created'; readonly person: Member; readonly password: string }
  | { readonly kind: 'disabled' | 'enabled'; readonly person: Member };

interface AccountsView {
  readonly members: readonly Member[];
  readonly accounts: readonly Account[];
  /** Id of who is looking. */
  readonly you: string;
  readonly done?: Done | undefined;
}

export function accountsHtml({ members, accounts, you, done }: AccountsView) {
  const accountOf = new Map(accounts.map((account) => [account.username, account]));
  const ids = new Set(members.map(({ id }) => id));
  const withoutPost = accounts.filter(({ username }) => !ids.has(username));
  return deskPage(
    say.title,
    html`<p>${say.lead}</p>
      ${done === undefined ? '' : doneNote(done)}
      <table>
        <thead>
          <tr>
            ${[say.person, say.username, say.permission, say.state].map(
              (heading) => html`<th scope="col">${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${members.map((member) => memberRow(member, accountOf.get(member.id), member.id === you))}
        </tbody>
      </table>
      ${withoutPost.length === 0 ? '' : withoutPostList(withoutPost)}`,
  );
}

function doneNote(done: Done) {
  const { name, id } = done.person;
  if (done.kind !== 'created') {
    const text = done.kind === 'disabled' ? say.nowDisabled(name) : say.nowEnabled(name);
    return html`<p class="done" role="status">${text}</p>`;
  }
  return html`<section class="done" role="status">
    <h2>${say.created(name)}</h2>
    <p>${say.username}: <code>${id}</code></p>
    <p><code data-new-password>${done.password}</code></p>
    <p>${say.once(ONE_TIME_DAYS)}</p>
  </section>`;
}

function memberRow(member: Member, account: Account | undefined, isYou: boolean) {
  const permission = PERMISSIONS.find(({ value }) => value === member.permission)?.label ?? '';
  return html`<tr>
    <th scope="row">${member.name}<br /><small>${member.role}</small></th>
    <td><code>${member.id}</code></td>
    <td>${permission}</td>
    <td>
      ${account === undefined ? say.hasNot : accountState(account)}
      ${
        isYou
          ? html`<br /><a href="/admin/mat-khau/">${say.yourself}</a>`
          : html`<form method="post" action="/admin/tai-khoan/">
              <input type="hidden" name="person" value="${member.id}" />
              ${deedsFor(account).map(([deed, label]) => deedButton(deed, label, member))}
            </form>`
      }
    </td>
  </tr>`;
}

function accountState(account: Account) {
  const { disabled, lastSignInAt, passkeys } = account;
  return html`${disabled ? html`<strong class="late">${say.disabled}</strong>` : passwordState(account)}<br />
    <small
      >${lastSignInAt === undefined ? say.neverSignedIn : say.lastSignIn(shownMoment(lastSignInAt))}<br />
      ${passkeys === 0 ? say.noPasskey : say.passkeys(passkeys)}</small
    >`;
}

function passwordState({ mustChangePassword, passwordExpiresAt }: Account): string {
  if (!mustChangePassword) return say.has;
  if (passwordExpiresAt !== undefined && passwordExpiresAt <= Date.now()) return say.expired;
  return say.oneTime(passwordExpiresAt === undefined ? undefined : shownDay(passwordExpiresAt));
}

function deedsFor(account: Account | undefined): readonly (readonly [string, string])[] {
  if (account === undefined) return [['reset', say.create]];
  if (account.disabled) return [['enable', say.enable]];
  return [
    ['reset', say.reset],
    ['disable', say.disable],
  ];
}

function deedButton(deed: string, label: string, { name }: Member) {
  const style = deed === 'disable' ? 'second' : 'first';
  return html`<button type="submit" name="do" value="${deed}" class="${style}" aria-label="${label}: ${name}">
    ${label}
  </button> `;
}

/** They open nothing, but the head should know of them. */
function withoutPostList(accounts: readonly Account[]) {
  return html`<h2>${say.noPostTitle}</h2>
    <p>${say.noPostLead}</p>
    <ul>
      ${accounts.map(({ username }) => html`<li><code>${username}</code></li>`)}
    </ul>`;
}
