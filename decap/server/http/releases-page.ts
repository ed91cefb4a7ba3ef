import { z } from 'zod';
import type { ContentRepository } from '../git/content-repository.ts';
import type { Member } from '../people.ts';
import { isAllowed } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import type { ListedRelease, WentBack } from '../releases/served-release.ts';
import { words } from '../words.ts';
import { deskPageRoutes } from './desk-page.ts';
import { releasesHtml, type ShownRelease } from './releases-html.ts';
import type { HttpParts } from './request-context.ts';

/** With its slash, as all addresses of the site. */
const PAGE = '/ban-dang/';

/** Back to a release by its name, or forward to the newest one. */
const formShape = z.union([
  z.object({ release: z.string().min(1).max(200) }),
  z.object({ newest: z.literal('1') }),
]);

/** Below `/admin`: `ban-dang/`, the last releases and what was published in each; who signs can go back to one. */
export function releasesPage(parts: HttpParts) {
  const { content, people, releases } = parts;
  const routes = deskPageRoutes(parts, PAGE);

  const mayGoBack = async ({ permission }: Member) =>
    isAllowed('goBack', 'other', permission, await people.signers());

  routes.get(PAGE, async (context) => {
    const shown = await Promise.all((await releases.list()).map((release) => withNews(content, release)));
    const state = releases.state();
    return context.html(releasesHtml(shown, state, await mayGoBack(context.get('member'))));
  });

  routes.post(PAGE, async (context) => {
    const member = context.get('member');
    if (!(await mayGoBack(member))) throw new Refusal(403, words.permission.goBack);
    const form = formShape.safeParse(await context.req.parseBody());
    if (!form.success) throw new Refusal(422, words.request.badParams('release'));
    if ('newest' in form.data) await releases.goForward();
    else refuseUnlessDone(await releases.goBack(form.data.release, member.name));
    // Loaded again, the page does not go back a second time.
    return context.redirect(`/admin${PAGE}`, 303);
  });

  return routes;
}

function refuseUnlessDone(end: WentBack): void {
  if (end.outcome === 'gone') throw new Refusal(409, words.release.page.gone);
  if (end.outcome === 'must-keep') throw new Refusal(422, words.release.page.mustKeep(end.paths));
}

/** What came onto `main` with a release; nothing when the history does not go back so far. */
async function withNews(content: ContentRepository, release: ListedRelease): Promise<ShownRelease> {
  const { since, commit } = release;
  const log = since === undefined ? [] : await content.mainLog(since, commit).catch(() => []);
  return { ...release, news: log };
}
