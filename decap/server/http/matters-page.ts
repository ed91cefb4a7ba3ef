import { deskPageRoutes } from './desk-page.ts';
import { mattersHtml } from './matters-html.ts';
import type { HttpParts } from './request-context.ts';

/** With its slash, as all addresses of the site. */
const PAGE = '/viec-can-lam/';

/** Below `/admin`: `viec-can-lam/`, what is late and what is soon due, for every member. */
export function mattersPage(parts: HttpParts) {
  const routes = deskPageRoutes(parts, PAGE);
  routes.get(PAGE, async (context) => {
    const matters = await parts.matters.list();
    return context.html(mattersHtml(matters, context.get('member').id));
  });
  return routes;
}
