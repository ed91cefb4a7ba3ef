import { z } from 'zod';
import { parseDraftKey, type DraftName } from '../git/draft.ts';
import { currentOf, eventsOf, versionOf } from '../history/versions.ts';
import { allow, may, type ProtocolContext } from '../protocol/context.ts';
import { canBeRenamed } from '../protocol/rename.ts';
import { restoreText } from '../protocol/save.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { deskPageRoutes } from './desk-page.ts';
import { addressPage, historyAddress, historyHtml } from './history-html.ts';
import type { HttpParts } from './request-context.ts';
import { versionHtml } from './version-html.ts';

/** With its slash, as all addresses of the site. */
const PAGE = '/lich-su/';

/** `bai`: the entry, `articles/2022/khai-giang`; `ban`: a commit; `trang`: from 1; `so=nay`: against what is there now. */
const query = z.object({
  bai: z.string().max(300).catch(''),
  ban: z.string().max(64).optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1),
  so: z.literal('nay').optional().catch(undefined),
  xong: z.string().optional().catch(undefined),
});

const form = z.object({
  bai: z.string().max(300),
  ban: z.string().max(64),
  /** The revision that the page was shown beside; '' for none. */
  tu: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/u),
});

/** Below `/admin`: `lich-su/`, what happened to an entry, for every member; and a version brought back as a draft. */
export function historyPage(parts: HttpParts) {
  const routes = deskPageRoutes(parts, PAGE);

  routes.get(PAGE, async (context) => {
    const { bai, ban, trang, so, xong } = query.parse(context.req.query());
    const request: ProtocolContext = { ...parts, member: context.get('member') };
    await allow(request, 'read', 'other');
    const name = entryNamed(bai);
    const current = await currentOf(request, name);
    if (ban === undefined) {
      const log = await eventsOf(request, name, trang);
      const mayRename = canBeRenamed(name) && (await may(request, 'renamePublished', 'other'));
      const view = {
        name,
        ...log,
        page: trang,
        current,
        isRestored: xong !== undefined,
        renameAddress: mayRename ? addressPage(name) : undefined,
      };
      return context.html(historyHtml(view));
    }
    const version = await versionOf(request, name, ban);
    return context.html(versionHtml({ name, version, current, againstCurrent: so !== undefined }));
  });

  routes.post(PAGE, async (context) => {
    const { bai, ban, tu } = formOf(await context.req.parseBody());
    const request: ProtocolContext = { ...parts, member: context.get('member') };
    await allow(request, 'read', 'other');
    const name = entryNamed(bai);
    const { event, text } = await versionOf(request, name, ban);
    await restoreText(request, name, text, { base: tu === '' ? null : tu, restoredFrom: event.oid });
    return context.redirect(`${historyAddress(name)}&xong=1`, 303);
  });

  return routes;
}

/** @throws Refusal 404 */
function entryNamed(key: string): DraftName {
  const name = parseDraftKey(key);
  if (name === undefined) throw new Refusal(404, words.history.unknown);
  return name;
}

/** @throws Refusal 422 */
function formOf(body: unknown): z.output<typeof form> {
  const parsed = form.safeParse(body);
  if (!parsed.success) throw new Refusal(422, words.history.noVersion);
  return parsed.data;
}
