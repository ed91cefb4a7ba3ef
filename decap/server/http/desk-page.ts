import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { DESK_PAGE_POLICY, DESK_SCRIPT_PAGE_POLICY } from '../../../src/headers/index.ts';
import { words } from '../words.ts';
import { sameOrigin } from './guard.ts';
import { newRoutes, type HttpParts } from './request-context.ts';
import { signedIn, type SignedInOptions } from './session.ts';

const MAX_FORM = 10 * 1024;

interface DeskPageOptions extends SignedInOptions {
  /** Most have none: nothing else may come into a page that shows or takes a password. */
  readonly withScript?: boolean;
}

/** Routes of a page of the desk's own, for who is signed in. */
export function deskPageRoutes(parts: HttpParts, page: string, options: DeskPageOptions = {}) {
  const policy = options.withScript === true ? DESK_SCRIPT_PAGE_POLICY : DESK_PAGE_POLICY;
  const routes = newRoutes();
  routes.use(page, async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('Cache-Control', 'no-store');
  });
  routes.use(page, sameOrigin(parts.content));
  routes.use(page, bodyLimit({ maxSize: MAX_FORM }));
  routes.use(page, signedIn(parts, options));
  return routes;
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
        <link rel="stylesheet" href="/admin/desk.css" />
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

export const DESK_STYLE = `:root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; color: #27211a; background: #fdf9f1; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin-block: 0.5rem; }
table { width: 100%; border-collapse: collapse; background: #fff; }
th, td { overflow-wrap: anywhere; padding: 0.6rem; border-bottom: 1px solid #d9cab0; text-align: left; vertical-align: top; }
tbody th { font-weight: 600; }
small { font-size: inherit; font-weight: 400; color: #5b5042; }
label { display: block; max-width: 24rem; margin-block: 1rem; font-weight: 600; }
input { display: block; box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: 0.4rem 0.6rem; border: 1px solid #5b5042; border-radius: 0.4rem; font: inherit; }
button { min-height: 2.75rem; padding: 0.4rem 0.9rem; border: 1px solid #1a6849; border-radius: 0.4rem; background: #1a6849; color: #fff; font: inherit; cursor: pointer; }
button.second { background: #fff; color: #1a6849; }
td form { margin-block-start: 0.5rem; }
td button { margin-block-end: 0.4rem; }
.done { margin-block: 1rem; padding: 0.5rem 1rem; border: 2px solid #1a6849; border-radius: 0.4rem; background: #e8f2e6; }
main p > a:only-child, td a { display: inline-flex; align-items: center; min-height: 2.75rem; }
small a { display: inline-block; padding-block: 0.4rem; }
.line { margin: 0 0 0.3rem; overflow-wrap: anywhere; white-space: pre-line; }
.late { display: inline-block; padding: 0 0.5rem; border-radius: 0.4rem; background: #a02b1b; color: #fff; font-weight: 700; }
blockquote { margin: 0.4rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid #83745b; white-space: pre-line; overflow-wrap: anywhere; }
.pages { display: flex; gap: 1rem; justify-content: space-between; }
.changes { padding: 0.75rem; background: #fff; border: 1px solid #d9cab0; border-radius: 0.4rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.changes ins { background: #d8f0df; text-decoration: underline; text-decoration-thickness: 2px; }
.changes del { background: #fbe3e3; color: #7a1515; text-decoration: line-through; }
.skipped { margin: 0.5rem 0; color: #5b5042; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[data-new-password] { font-size: 1.4rem; user-select: all; }
@media (max-width: 40rem) { thead { display: none; } tr, tbody th, td { display: block; border: 0; padding: 0.2rem 0.6rem; } tr { border-bottom: 1px solid #d9cab0; padding: 0.6rem 0; } }
`;
