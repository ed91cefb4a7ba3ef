import { html } from 'hono/html';
import { PERMISSIONS } from '../../../src/schema/index.ts';
import type { Member } from '../people.ts';
import { words } from '../words.ts';
import { deskPage } from './desk-page.ts';

interface AccountsView {
  readonly members: readonly Member[];
  /** Who has an account. */
  readonly usernames: ReadonlySet<string>;
  /** Id of who is looking. */
  readonly you: string;
  /** Just made; shown this once. */
  readonly created?: { readonly person: Member; readonly password: string };
}

export function accountsHtml({ members, usernames, you, created }: AccountsView) {
  const { person, username, permission, state } = words.accounts;
  return deskPage(
    words.accounts.title,
    html`<p>${words.accounts.lead}</p>
      ${created === undefined ? '' : createdNote(created)}
      <table>
        <thead>
          <tr>
            ${[person, username, permission, state].map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${members.map((member) => memberRow(member, usernames.has(member.id), member.id === you))}
        </tbody>
      </table>`,
  );
}

function createdNote({ person, password }: NonNullable<AccountsView['created']>) {
  return html`<section class="done" role="status">
    <h2>${words.accounts.created(person.name)}</h2>
    <p>${words.accounts.username}: <code>${person.id}</code></p>
    <p><code data-new-password>${password}</code></p>
    <p>${words.accounts.once}</p>
  </section>`;
}

function memberRow(member: Member, hasAccount: boolean, isYou: boolean) {
  const permission = PERMISSIONS.find(({ value }) => value === member.permission)?.label ?? '';
  const form = html`<form method="post" action="/admin/tai-khoan/">
    <button
      type="submit"
      name="person"
      value="${member.id}"
      aria-label="${words.accounts.create}: ${member.name}"
    >
      ${words.accounts.create}
    </button>
  </form>`;
  const ownPassword = html`<br /><a href="/admin/mat-khau/">${words.accounts.yourself}</a>`;
  return html`<tr>
    <th scope="row">${member.name}<br /><small>${member.role}</small></th>
    <td><code>${member.id}</code></td>
    <td>${permission}</td>
    <td>${hasAccount ? words.accounts.has : words.accounts.hasNot} ${isYou ? ownPassword : form}</td>
  </tr>`;
}
