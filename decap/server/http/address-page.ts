import { html } from 'hono/html';
import { z } from 'zod';
import { entryUrl, isCollectionName } from '../../../src/schema/index.ts';
import { parseDraftKey, type DraftName } from '../git/draft.ts';
import { currentOf } from '../history/versions.ts';
import { allow, type ProtocolContext } from '../protocol/context.ts';
import { canBeRenamed, renamePublished } from '../protocol/rename.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { deskPage, deskPageRoutes } from './desk-page.ts';
import { addressPage as addressOfPage, editorAddress, entryTitle } from './history-html.ts';
import type { HttpParts } from './request-context.ts';

const { renaming: say } = words;

const PAGE = '/dia-chi/';

/** `bai`: the entry, `articles/2022/khai-giang`. */
const query = z.object({ bai: z.string().max(300).catch(''), xong: z.string().optional().catch(undefined) });

const form = z.object({ bai: z.string().max(300), moi: z.string().max(200) });

/** Below `/admin`: `dia-chi/`, another address for a published entry, for who signs. */
export function addressPage(parts: HttpParts) {
  const routes = deskPageRoutes(parts, PAGE);

  routes.get(PAGE, async (context) => {
    const { bai, xong } = query.parse(context.req.query());
    const request: ProtocolContext = { ...parts, member: context.get('member') };
    await allow(request, 'renamePublished', 'other');
    const name = parseDraftKey(bai);
    if (name === undefined) throw new Refusal(404, say.none);
    if (!canBeRenamed(name)) throw new Refusal(422, say.noAddress);
    return context.html(pageHtml(name, entryTitle(name, await currentOf(request, name)), xong !== undefined));
  });

  routes.post(PAGE, async (context) => {
    const { bai, moi } = form.parse(await context.req.parseBody());
    const name = parseDraftKey(bai);
    if (name === undefined) throw new Refusal(404, say.none);
    const next = await renamePublished({ ...parts, member: context.get('member') }, name, moi);
    return context.redirect(`${addressOfPage(next)}&xong=1`, 303);
  });

  return routes;
}

function pageHtml(name: DraftName, title: string, isDone: boolean) {
  const slug = name.slug.replace(/^.*\//u, '');
  const address = isCollectionName(name.collection) ? entryUrl(name.collection, slug) : '';
  return deskPage(
    say.title(title),
    html`${isDone ? html`<p class="done" role="status">${say.done(address)}</p>` : ''}
      <p>${say.lead}</p>
      <p>${say.now}: <a href="${address}">${address}</a></p>
      <form method="post">
        <input type="hidden" name="bai" value="${name.collection}/${name.slug}" />
        <label
          >${say.next} <small>${say.hint}</small>
          <input name="moi" value="${slug}" required maxlength="120" autocomplete="off" spellcheck="false" />
        </label>
        <button>${say.button}</button>
      </form>
      <p><a href="${editorAddress(name)}">${say.open}</a></p>`,
  );
}
