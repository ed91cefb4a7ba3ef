import { html } from 'hono/html';
import { entryFile, type DraftName } from '../git/draft.ts';
import type { EntryEvent } from '../history/entry-event.ts';
import type { Current, EventPage } from '../history/versions.ts';
import { readFrontmatter } from '../people.ts';
import { words } from '../words.ts';
import { deskPage } from './desk-page.ts';
import { shownMoment } from './school-moment.ts';

const { history: say } = words;

interface HistoryView extends EventPage {
  readonly name: DraftName;
  /** From 1, the newest. */
  readonly page: number;
  readonly current: Current;
  /** A version was just brought back. */
  readonly isRestored: boolean;
  /** Where this person can give the entry another address. */
  readonly renameAddress: string | undefined;
}

export function historyHtml({
  name,
  events,
  hasOlder,
  page,
  current,
  isRestored,
  renameAddress,
}: HistoryView) {
  return deskPage(
    say.title(entryTitle(name, current)),
    html`${isRestored ? html`<p class="done" role="status">${say.restored}</p>` : ''}
      ${current.text === undefined ? '' : html`<p><a href="${editorAddress(name)}">${say.open}</a></p>`}
      ${renameAddress === undefined ? '' : html`<p><a href="${renameAddress}">${words.renaming.link}</a></p>`}
      ${events.length === 0 ? html`<p>${say.none}</p>` : table(name, events)}
      <p class="pages">
        ${page > 1 ? html`<a href="${historyAddress(name)}&trang=${page - 1}">← ${say.newer}</a>` : ''}
        ${hasOlder ? html`<a href="${historyAddress(name)}&trang=${page + 1}">${say.older} →</a>` : ''}
      </p>`,
  );
}

function table(name: DraftName, events: readonly EntryEvent[]) {
  return html`<p>${say.lead}</p>
    <table>
      <thead>
        <tr>
          ${[say.when, say.who, say.what].map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${events.map((event) => row(name, event))}
      </tbody>
    </table>`;
}

function row(name: DraftName, event: EntryEvent) {
  const address = `${historyAddress(name)}&ban=${event.oid}`;
  const moment = shownMoment(event.at.getTime());
  return html`<tr data-kind="${event.kind}">
    <td><time datetime="${event.at.toISOString()}">${moment}</time></td>
    <th scope="row">${event.by}</th>
    <td>
      ${eventName(event)} ${event.said === '' ? '' : html`<blockquote>${event.said}</blockquote>`}
      ${
        event.renamedFrom === undefined
          ? ''
          : html`<a href="${historyAddress(event.renamedFrom)}">${say.formerName}</a>`
      }
      ${event.hasText ? html`<a href="${address}" aria-label="${say.look}: ${moment}">${say.look}</a>` : ''}
    </td>
  </tr>`;
}

export function eventName({ kind, status, noteAction }: EntryEvent): string {
  if (kind === 'status') return say.statuses[status ?? 'draft'];
  return kind === 'note' ? say.notes[noteAction ?? 'add'] : say.kinds[kind];
}

export function historyAddress({ collection, slug }: DraftName): string {
  return `/admin/lich-su/?${new URLSearchParams({ bai: `${collection}/${slug}` }).toString()}`;
}

/** Where an entry gets another address. */
export function addressPage({ collection, slug }: DraftName): string {
  return `/admin/dia-chi/?${new URLSearchParams({ bai: `${collection}/${slug}` }).toString()}`;
}

/** The form in the CMS. */
export function editorAddress({ collection, slug }: DraftName): string {
  return `/admin/#/collections/${collection}/entries/${slug}`;
}

/** What the entry calls itself; its path below `content/` when it does not. */
export function entryTitle(name: DraftName, { text }: Current): string {
  const frontmatter = text === undefined ? undefined : readFrontmatter(text);
  const named: unknown =
    typeof frontmatter === 'object' && frontmatter !== null
      ? 'title' in frontmatter
        ? frontmatter.title
        : 'name' in frontmatter && frontmatter.name
      : undefined;
  return typeof named === 'string' && named.trim() !== '' ? named : entryFile(name).slice('content/'.length);
}
