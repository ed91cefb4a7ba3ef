import { html } from 'hono/html';
import type { PastCommit } from '../git/history.ts';
import type { ReleaseState } from '../releases/releases.ts';
import type { ListedRelease } from '../releases/served-release.ts';
import { words } from '../words.ts';
import { deskPage } from './desk-page.ts';
import { shownMoment } from './school-moment.ts';

const say = words.release.page;

export interface ShownRelease extends ListedRelease {
  /** Newest first. */
  readonly news: readonly PastCommit[];
}

/** @param shown newest first */
export function releasesHtml(shown: readonly ShownRelease[], state: ReleaseState, mayGoBack: boolean) {
  return deskPage(
    say.title,
    html`<p>${say.lead}</p>
      ${state.pinned === undefined ? '' : pinnedNote(state.pinned, mayGoBack)} ${stateNote(state)}
      <table>
        <thead>
          <tr>
            ${[say.built, say.news, say.state].map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map((release) => row(release, mayGoBack))}
        </tbody>
      </table>`,
  );
}

function pinnedNote({ by, at }: NonNullable<ReleaseState['pinned']>, mayGoForward: boolean) {
  return html`<section class="done" role="status">
    <p>${say.pinned(by, momentOf(at))}</p>
    ${
      mayGoForward
        ? html`<form method="post" action="/admin/ban-dang/">
            <p><button type="submit" name="newest" value="1">${say.forward}</button></p>
          </form>`
        : ''
    }
  </section>`;
}

function stateNote({ state, message, retryAt, nextMoment }: ReleaseState) {
  if (state === 'building') return html`<p role="status">${say.building}</p>`;
  if (message !== undefined) {
    const retry = retryAt === undefined ? '' : html`<p>${say.retry(momentOf(retryAt))}</p>`;
    return html`<section class="done" role="status">
      ${message.split('\n').map((line) => html`<p>${line}</p>`)} ${retry}
    </section>`;
  }
  return nextMoment === undefined ? '' : html`<p>${say.next(momentOf(nextMoment))}</p>`;
}

function row(release: ShownRelease, mayGoBack: boolean) {
  const built = momentOf(release.builtAt);
  return html`<tr>
    <th scope="row">${built}</th>
    <td>${newsOf(release)}</td>
    <td>
      ${release.isServed ? html`<strong>${say.served}</strong>` : ''}
      ${
        mayGoBack && !release.isServed
          ? html`<form method="post" action="/admin/ban-dang/">
              <button
                type="submit"
                class="second"
                name="release"
                value="${release.name}"
                aria-label="${say.back}: ${built}"
              >
                ${say.back}
              </button>
            </form>`
          : ''
      }
    </td>
  </tr>`;
}

function newsOf({ news, since }: ShownRelease) {
  if (since === undefined) return say.first;
  if (news.length === 0) return say.noNews;
  return html`<ul>
    ${news.map(
      ({ subject, author, trailers }) =>
        html`<li>${subject}<br /><small>${say.who(author.name, signerOf(trailers))}</small></li>`,
    )}
  </ul>`;
}

/** Who signed: the name in `Reviewed-by: Name <address>`. */
function signerOf(trailers: PastCommit['trailers']): string | undefined {
  return trailers.get('Reviewed-by')?.replace(/ <.*$/u, '');
}

function momentOf(iso: string): string {
  return shownMoment(Date.parse(iso));
}
