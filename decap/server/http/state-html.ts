import { html } from 'hono/html';
import type { DeskState } from '../desk-state.ts';
import { words } from '../words.ts';
import { deskPage } from './desk-page.ts';
import { shownMoment } from './school-moment.ts';

const { state: say } = words;

const GIGABYTE = 1_000_000_000;
const WEEK_MS = 7 * 24 * 3_600_000;

/** One line of the table: its name, what is to be said, and whether somebody has to look after it. */
interface Row {
  readonly name: string;
  readonly lines: readonly string[];
  readonly attention?: boolean;
}

export function stateHtml(state: DeskState) {
  const rows = [siteRow(state), nextRow(state), remoteRow(state), backupRow(state), diskRow(state)];
  const { startedAt, memory } = state;
  rows.push({ name: say.program, lines: [say.running(at(startedAt), megabytes(memory))] });
  return deskPage(
    say.title,
    html`<p>${say.lead}</p>
      <table>
        <tbody>
          ${rows.map(row)}
        </tbody>
      </table>`,
  );
}

function row({ name, lines, attention = false }: Row) {
  return html`<tr>
    <th scope="row">${name}${attention ? html`<br /><span class="late">${say.attention}</span>` : ''}</th>
    <td>${lines.map((line) => html`<p class="line">${line}</p>`)}</td>
  </tr>`;
}

function siteRow({ release }: DeskState): Row {
  const { state, builtAt, message, retryAt, pinned } = release;
  const failed = state === 'failed' && message === undefined ? [say.failed] : [];
  return {
    name: say.site,
    attention: state === 'failed' || builtAt === null,
    lines: [
      builtAt === null ? say.none : say.served(at(builtAt)),
      ...(pinned === undefined ? [] : [say.pinned(pinned.by, at(pinned.at))]),
      ...(state === 'building' ? [say.building] : failed),
      ...(message === undefined ? [] : message.split('\n')),
      ...(retryAt === undefined ? [] : [say.retry(at(retryAt))]),
    ],
  };
}

function nextRow({ release: { nextMoment } }: DeskState): Row {
  return { name: say.next, lines: [nextMoment === undefined ? say.nothingNext : say.nextAt(at(nextMoment))] };
}

function remoteRow({ remote }: DeskState): Row {
  if (remote === undefined) return { name: say.remote, lines: [say.noRemote] };
  const { address, lastFetch, lastPush, isBehind, trouble, nextTry } = remote;
  const told =
    trouble === undefined
      ? []
      : [
          trouble.message,
          ...trouble.details,
          say.since(at(trouble.since)),
          ...(nextTry === undefined ? [] : [say.tryAt(at(nextTry))]),
        ];
  return {
    name: say.remote,
    attention: trouble !== undefined,
    lines: [
      say.address(address),
      ...told,
      ...(isBehind ? [say.behind] : trouble === undefined && lastFetch !== null ? [say.inStep] : []),
      say.fetched(lastFetch === null ? say.never : at(lastFetch)),
      say.pushed(lastPush === null ? say.never : at(lastPush)),
    ],
  };
}

function backupRow({ backup }: DeskState): Row {
  const isOld = backup === undefined || Date.parse(backup.at) < Date.now() - WEEK_MS;
  const last =
    backup === undefined ? say.noBackup : say.backedUp(at(backup.at), backup.file, megabytes(backup.bytes));
  const late = backup !== undefined && isOld ? [say.oldBackup] : [];
  return {
    name: say.backup,
    attention: isOld,
    lines: [last, ...late, ...(isOld ? [say.howToBackUp] : [])],
  };
}

function diskRow({ disk: { free, total } }: DeskState): Row {
  const isNearlyFull = free < GIGABYTE;
  return {
    name: say.disk,
    attention: isNearlyFull,
    lines: [say.free(gigabytes(free), gigabytes(total)), ...(isNearlyFull ? [say.nearlyFull] : [])],
  };
}

const at = (iso: string) => shownMoment(Date.parse(iso));
const decimal = (value: number) => value.toFixed(1).replace('.', ',');
const megabytes = (bytes: number) => `${decimal(bytes / 1_000_000)} MB`;
const gigabytes = (bytes: number) => `${decimal(bytes / GIGABYTE)} GB`;
