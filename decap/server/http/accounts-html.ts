import { html } from 'hono/html';
import { PERMISSIONS } from '../../../src/schema/index.ts';
import type { Member } from '../people.ts';
import { words } from '../words.ts';

interface AccountsView {
  readonly members: readonly Member[];
  /** Who has an account. */
  readonly usernames: ReadonlySet<string>;
  /** Id of who is looking. */
  readonly you: string;
  /** Just made; shown this once. */
  readonly created?: { readonly person: Member; readonly password: string };
}

/** A whole page of the desk's own. */
export function deskPage(title: string, main: unknown) {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/admin/tai-khoan/style.css" />
      </head>
      <body>
        <main>
          <p><a href="/admin/">← ${words.accounts.back}</a></p>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html>`;
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
  return html`<section class="created" role="status">
    <h2>${words.accounts.created(person.name)}</h2>
    <p>${words.accounts.username}: <code>${person.id}</code></p>
    <p><code data-new-password>${password}</code></p>
    <p>${words.accounts.once}</p>
  </section>`;
}

function memberRow(member: Member, hasAccount: boolean, isYou: boolean) {
  const permission = PERMISSIONS.find(({ value }) => value === member.permission)?.label ?? '';
  const form = html`<form method="post" action="/admin/tai-khoan/">
    <button name="person" value="${member.id}" aria-label="${words.accounts.create}: ${member.name}">
      ${words.accounts.create}
    </button>
  </form>`;
  return html`<tr>
    <th scope="row">${member.name}<br /><small>${member.role}</small></th>
    <td><code>${member.id}</code></td>
    <td>${permission}</td>
    <td>
      ${hasAccount ? words.accounts.has : words.accounts.hasNot} ${isYou ? words.accounts.yourself : form}
    </td>
  </tr>`;
}

export const ACCOUNTS_STYLE = `:root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; color: #1d2a24; background: #f6f8f6; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { width: 100%; border-collapse: collapse; background: #fff; }
th, td { padding: 0.6rem; border-bottom: 1px solid #d5ded8; text-align: left; vertical-align: top; }
tbody th { font-weight: 600; }
small { font-weight: 400; color: #4c5b53; }
button { min-height: 2.75rem; padding: 0.4rem 0.9rem; border: 1px solid #14603f; border-radius: 0.4rem; background: #14603f; color: #fff; font: inherit; cursor: pointer; }
.created { padding: 0.5rem 1rem; border: 2px solid #14603f; border-radius: 0.4rem; background: #e8f4ec; }
[data-new-password] { font-size: 1.4rem; user-select: all; }
@media (max-width: 40rem) { thead { display: none; } tr, tbody th, td { display: block; border: 0; padding: 0.2rem 0.6rem; } tr { border-bottom: 1px solid #d5ded8; padding: 0.6rem 0; } }
`;
