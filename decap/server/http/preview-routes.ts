import { join } from 'node:path';
import { html } from 'hono/html';
import { readdressCss, readdressHtml } from '../previews/readdressed.ts';
import { words } from '../words.ts';
import { newRoutes, type HttpParts } from './request-context.ts';
import { bodyOf, contentType, findSiteFile, hasSiteFile, readSiteFile, type FoundFile } from './site-file.ts';

const STYLE_ADDRESS = '/xem-thu/xem-thu.css';

/** Stands above the page wherever that is scrolled to, and is no part of its layout. */
const STYLE = `.xem-thu { position: sticky; inset-block-start: 0; z-index: 1000; padding: 0.5rem 1rem; background: #7a2e00; color: #fff; font: 700 1rem/1.5 system-ui, sans-serif; text-align: center; }
@media print { .xem-thu { position: static; } }
`;

/** Whoever has the address may read; nobody else is to learn of it, and nothing keeps what it showed. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

/** Drafts as sites below `/xem-thu/<token>/`. */
export function previewRoutes({ previews }: Pick<HttpParts, 'previews'>) {
  const routes = newRoutes();

  routes.use('/xem-thu/*', async (context, next) => {
    context.set('isStatic', true);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  });

  routes.get(STYLE_ADDRESS, (context) =>
    context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );

  routes.on(['GET', 'HEAD'], '/xem-thu/:token/*', async (context) => {
    const { pathname, search } = new URL(context.req.url);
    const token = context.req.param('token');
    const prefix = `/xem-thu/${token}`;
    const preview = await previews.find(token);
    if (preview === undefined) return context.html(goneHtml(), 404);
    const path = pathname.slice(prefix.length);
    const file = await findSiteFile(preview.directory, path);
    if (file.kind === 'folder')
      return context.redirect(`${prefix}${path.replace(/^\/+/u, '/')}/${search}`, 302);
    const found = file.kind === 'file' ? file : await readSiteFile(join(preview.directory, '404.html'));
    if (found.kind !== 'file') return context.html(goneHtml(), 404);
    const shown = readdressed(found, prefix, preview);
    const headers = { 'Content-Type': contentType(shown.path), 'Content-Length': String(shown.size) };
    const status = file.kind === 'file' ? 200 : 404;
    return new Response(context.req.method === 'HEAD' ? null : bodyOf(shown), { status, headers });
  });

  return routes;
}

function readdressed(
  file: FoundFile,
  prefix: string,
  { directory, shownAt }: { readonly directory: string; readonly shownAt: Date },
): FoundFile {
  const { path, content } = file;
  if (content === undefined) return file;
  if (path.endsWith('.css')) return withText(file, readdressCss(content.toString(), prefix));
  if (!path.endsWith('.html')) return file;
  const isAhead = shownAt.getTime() > Date.now();
  const text = isAhead ? words.preview.bannerAt(shownAt) : words.preview.banner;
  const page = readdressHtml(content.toString(), {
    prefix,
    banner: {
      head: `<link rel="stylesheet" href="${STYLE_ADDRESS}"><meta name="robots" content="noindex">`,
      body: `<div class="xem-thu" role="note">${text}</div>`,
    },
    has: (address) => hasSiteFile(directory, address),
    absent: words.preview.absent,
  });
  return withText(file, page);
}

function withText(file: FoundFile, text: string): FoundFile {
  const content = Buffer.from(text);
  return { ...file, content, size: content.length };
}

function goneHtml() {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${words.preview.goneTitle}</title>
        <link rel="stylesheet" href="/admin/desk.css" />
      </head>
      <body>
        <main>
          <h1>${words.preview.goneTitle}</h1>
          <p>${words.preview.gone}</p>
          <p><a href="/">${words.preview.home}</a></p>
        </main>
      </body>
    </html>`;
}
