import { html } from 'hono/html';
import { z } from 'zod';
import { words } from '../words.ts';
import { deskPage, deskPageRoutes } from './desk-page.ts';
import { changeOwnPassword, typedPassword } from './own-password.ts';
import type { HttpParts } from './request-context.ts';

/** A field that is not in the form is an empty one. */
const formShape = z.object({ current: typedPassword.catch(''), next: typedPassword.catch('') });

/** With its slash, as all addresses of the site. */
const PAGE = '/mat-khau/';

/** Below `/admin`: `mat-khau/`, where everybody changes their own password. */
export function passwordPage(parts: HttpParts) {
  const routes = deskPageRoutes(parts, PAGE, { beforePasswordChange: true });

  routes.get(PAGE, (context) => context.html(passwordHtml(context.get('mustChangePassword'))));

  routes.post(PAGE, async (context) => {
    const form = formShape.parse(await context.req.parseBody());
    await changeOwnPassword(parts, context, form);
    return context.html(
      deskPage(words.accounts.changeTitle, html`<p class="done">${words.accounts.changed}</p>`),
    );
  });

  return routes;
}

function passwordHtml(mustChange: boolean) {
  const { changeTitle, current, currentOneTime, next, nextHint, change } = words.accounts;
  return deskPage(
    changeTitle,
    html`${mustChange ? html`<p class="done" role="status">${words.accounts.mustChange}</p>` : ''}
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
      </form>`,
  );
}
