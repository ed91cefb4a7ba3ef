import { isAllowed } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { deskPageRoutes } from './desk-page.ts';
import type { HttpParts } from './request-context.ts';
import { stateHtml } from './state-html.ts';

/** With its slash, as all addresses of the site. */
const PAGE = '/tinh-trang/';

/** Below `/admin`: `tinh-trang/`, how the desk is doing, for who signs. */
export function statePage(parts: HttpParts) {
  const routes = deskPageRoutes(parts, PAGE);
  routes.get(PAGE, async (context) => {
    const { permission } = context.get('member');
    if (!isAllowed('viewState', 'other', permission, await parts.people.signers())) {
      throw new Refusal(403, words.permission.viewState);
    }
    return context.html(stateHtml(await parts.state()));
  });
  return routes;
}
