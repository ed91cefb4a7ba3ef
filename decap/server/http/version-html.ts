import { html } from 'hono/html';
import type { DraftName } from '../git/draft.ts';
import { entryChanges, type ChangedPart } from '../history/entry-changes.ts';
import type { Current, Version } from '../history/versions.ts';
import type { Run } from '../history/word-runs.ts';
import { words } from '../words.ts';
import { deskPage } from './desk-page.ts';
import { entryTitle, eventName, historyAddress } from './history-html.ts';
import { shownMoment } from './school-moment.ts';

const { history: say } = words;

interface VersionView {
  readonly name: DraftName;
  readonly version: Version;
  readonly current: Current;
  /** Held against what is there now; else against the version before it. */
  readonly againstCurrent: boolean;
}

export function versionHtml({ name, version, current, againstCurrent }: VersionView) {
  const { event, text, before } = version;
  const history = historyAddress(name);
  const own = `${history}&ban=${event.oid}`;
  const changes = againstCurrent
    ? entryChanges(name, text, current.text ?? '')
    : entryChanges(name, before, text);
  return deskPage(
    `${entryTitle(name, { revision: null, text })}: ${say.version(shownMoment(event.at.getTime()))}`,
    html`<p><a href="${history}">← ${say.back}</a></p>
      <p>${say.by(event.by, eventName(event))}</p>
      ${event.said === '' ? '' : html`<blockquote>${event.said}</blockquote>`}
      ${text === current.text ? html`<p>${say.isCurrent}</p>` : restoreForm(name, version, current)}
      <h2>${againstCurrent ? say.untilNow : say.sinceBefore}</h2>
      ${text === current.text ? '' : otherComparison(own, againstCurrent)}
      ${
        changes.length === 0
          ? html`<p>${say.same}</p>`
          : html`<p>${againstCurrent ? say.marksNow : say.marks}</p>
              ${changes.map(part)}`
      }`,
  );
}

function otherComparison(own: string, againstCurrent: boolean) {
  return againstCurrent
    ? html`<p><a href="${own}">${say.compareBefore}</a></p>`
    : html`<p><a href="${own}&so=nay">${say.compareNow}</a></p>`;
}

function restoreForm({ collection, slug }: DraftName, { event }: Version, { revision }: Current) {
  const fields = { bai: `${collection}/${slug}`, ban: event.oid, tu: revision ?? '' };
  return html`<form method="post" action="/admin/lich-su/">
    ${Object.entries(fields).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`)}
    <button type="submit">${say.restore}</button>
    <p>${say.restoreHint}</p>
  </form>`;
}

function part({ label, runs }: ChangedPart) {
  return html`<section>
    <h3>${label}</h3>
    <div class="changes">${runs.map(run)}</div>
  </section>`;
}

/** The words beside the marks are for who hears the page. */
function run(change: Run) {
  switch (change.kind) {
    case 'skipped':
      return html`<p class="skipped">${say.skipped(change.count)}</p>`;
    case 'added':
      return html`<ins><span class="heard">${say.added}: </span>${change.text}</ins>`;
    case 'removed':
      return html`<del><span class="heard">${say.removed}: </span>${change.text}</del>`;
    case 'same':
      return change.text;
  }
}
