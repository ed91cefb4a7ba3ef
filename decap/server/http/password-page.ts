import { html } from 'hono/html';
import { z } from 'zod';
import type { Passkey } from '../accounts/passkey-table.ts';
import { words } from '../words.ts';
import { deskPage, deskPageRoutes } from './desk-page.ts';
import { changeOwnPassword, typedPassword } from './own-password.ts';
import type { HttpParts } from './request-context.ts';
import { shownDay, shownMoment } from './school-moment.ts';

/** A field that is not in the form is an empty one. */
const formShape = z.object({
  current: typedPassword.catch(''),
  next: typedPassword.catch(''),
  /** Id of a passkey: the button of another form on the page. */
  remove: z.string().max(2000).optional().catch(undefined),
});

/** With its slash, as all addresses of the site. */
const PAGE = '/mat-khau/';

/** Below `/admin`: `mat-khau/`, where everybody changes their own password and looks after their passkeys. */
export function passwordPage(parts: HttpParts) {
  const { passkeys } = parts.accounts;
  const routes = deskPageRoutes(parts, PAGE, { beforePasswordChange: true, withScript: true });

  routes.get(PAGE, (context) =>
    context.html(passwordHtml(context.get('mustChangePassword'), passkeys.of(context.get('member').id))),
  );

  routes.post(PAGE, async (context) => {
    const { remove, ...form } = formShape.parse(await context.req.parseBody());
    const { changeTitle, changed } = words.accounts;
    if (remove !== undefined) {
      const { id } = context.get('member');
      passkeys.remove(id, remove);
      return context.html(passwordHtml(false, passkeys.of(id), words.passkeys.removed));
    }
    await changeOwnPassword(parts, context, form);
    return context.html(deskPage(changeTitle, html`<p class="done" role="status">${changed}</p>`));
  });

  return routes;
}

/** @param done what was just done */
function passwordHtml(mustChange: boolean, passkeys: readonly Passkey[], done?: string) {
  const { changeTitle, current, currentOneTime, next, nextHint, change } = words.accounts;
  const note = mustChange ? words.accounts.mustChange : done;
  return deskPage(
    changeTitle,
    html`${note === undefined ? '' : html`<p class="done" role="status">${note}</p>`}
      <form method="post" action="/admin/mat-khau/">
        <label
          >${mustChange ? currentOneTime : current}<input
            type="password"
            name="current"
            autocomplete="current-password"
            required
        /></label>
        <label
          >${next}<input
            type="password"
            name="next"
            autocomplete="new-password"
            minlength="8"
            maxlength="128"
            aria-describedby="next-hint"
            required
        /></label>
        <p id="next-hint">${nextHint}</p>
        <button type="submit">${change}</button>
      </form>
      ${mustChange ? '' : passkeySection(passkeys)}`,
  );
}

/** Making one takes a script (`decap/app/passkeys/own-page.ts`), which shows the form where it can work. */
function passkeySection(passkeys: readonly Passkey[]) {
  const say = words.passkeys;
  return html`<h2>${say.title}</h2>
    <p>${say.lead}</p>
    ${
      passkeys.length === 0
        ? html`<p>${say.none}</p>`
        : html`<ul class="passkeys">
            ${passkeys.map(passkeyItem)}
          </ul>`
    }
    <p data-passkey-unsupported>${say.unsupported}</p>
    <form data-passkey-form hidden>
      <label>${say.name}<input name="name" maxlength="60" required /></label>
      <label
        >${say.password}<input type="password" name="password" autocomplete="current-password" required
      /></label>
      <p role="alert" data-passkey-fault></p>
      <button type="submit">${say.add}</button>
    </form>
    <script type="module" src="/admin/mat-khau.js"></script>`;
}

function passkeyItem({ id, name, host, createdAt, lastUsedAt }: Passkey) {
  const say = words.passkeys;
  const lastUse = lastUsedAt === undefined ? say.neverUsed : say.lastUsed(shownMoment(lastUsedAt));
  return html`<li>
    <strong>${name}</strong>
    <small>${say.host(host)}. ${say.created(shownDay(createdAt))}; ${lastUse}.</small>
    <form method="post" action="/admin/mat-khau/">
      <button class="second" type="submit" name="remove" value="${id}" aria-label="${say.remove}: ${name}">
        ${say.remove}
      </button>
    </form>
  </li>`;
}
