import { html } from 'hono/html';
import type { OpenMatter } from '../content/open-matters.ts';
import { words } from '../words.ts';
import { deskPage } from './desk-page.ts';

const { matters: say } = words;

/** @param you id of who is looking */
export function mattersHtml(matters: readonly OpenMatter[] | null, you: string) {
  return deskPage(say.title, matters === null ? html`<p>${say.unreadable}</p>` : list(matters, you));
}

function list(matters: readonly OpenMatter[], you: string) {
  if (matters.length === 0) return html`<p>${say.nothing}</p>`;
  const late = matters.filter((matter) => matter.late).length;
  return html`<p>${say.lead}</p>
    <p role="status">${say.count(late, matters.length)}</p>
    <table>
      <thead>
        <tr>
          ${[say.task, say.due, say.owner].map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${matters.map((matter) => row(matter, matter.owner === you))}
      </tbody>
    </table>`;
}

function row(matter: OpenMatter, isYours: boolean) {
  const { task, kind, title, ownerName, dueText, late, url, path } = matter;
  return html`<tr>
    <th scope="row">
      ${late ? html`<span class="late">${say.late}</span> ` : ''}${task}<br />
      <small
        >${kind}: <a href="${url}">${title}</a>.
        <a href="${editorAddress(matter)}">${path === undefined ? say.write : say.open}</a></small
      >
    </th>
    <td>${late ? say.since(dueText) : say.until(dueText)}</td>
    <td>${ownerName}${isYours ? html`<br /><strong>${say.yours}</strong>` : ''}</td>
  </tr>`;
}

/** The form in the CMS: of `responses/2022/bua-an.mdx`, or an empty one of the collection. */
function editorAddress({ collection, path }: OpenMatter): string {
  const list = `/admin/#/collections/${collection}`;
  if (path === undefined) return `${list}/new`;
  const [, ...rest] = path.replace(/\.mdx$/u, '').split('/');
  return `${list}/entries/${rest.join('/')}`;
}
