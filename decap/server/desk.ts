import { mkdir } from 'node:fs/promises';
import { makeHeadAccount, type FirstAccount } from './accounts/head-account.ts';
import { DamageError } from './damage.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { HttpServer, type DeskApp } from './http/http-server.ts';
import { LastSite } from './last-site.ts';
import type { Log } from './log.ts';
import { closeAll, openOffice, type Closers, type Office } from './office.ts';
import type { Releases } from './releases/releases.ts';
import type { Settings } from './settings.ts';
import { words } from './words.ts';

/** A running desk. */
export interface Desk {
  /** `http://127.0.0.1:4321` */
  readonly url: string;
  /** The head's name and password, on the first start. */
  readonly firstAccount: FirstAccount | undefined;
  /** `undefined` when only the site of the last release is served. */
  readonly releases: Releases | undefined;
  readonly remote?: Office['remote'];
  /** Stops listening, ends builds and pushes that are under way, closes the files. */
  close(): Promise<void>;
}

/**
 * Starts the desk: the site of the last release first, then what the members work with. Where the latter cannot be
 * opened, the site stays, and `/admin/` says what is wrong.
 *
 * @param signal stops a start that is under way
 * @throws Error in plain words when there is nothing to serve; what was opened is closed again
 */
export async function startDesk(settings: Settings, log: Log, signal: AbortSignal): Promise<Desk> {
  const { dataDir, host, port } = settings;
  const closers: Closers = [];
  const close = () => closeAll(closers);
  // What is under way fails for it, and `catch` has the error.
  const stop = () => void close();
  signal.addEventListener('abort', stop);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    closers.push(lockDataDir(dataDir));
    const site = await LastSite.open(dataDir, log);
    let app = site.app('starting');
    const server = new HttpServer(() => app);
    closers.push(() => server.close());
    const url = await server.listen(host, port);
    const office = await openOrExplain(settings, log, closers, site, signal);
    // Nobody asks for anything any more while the rest is closed.
    closers.push(() => server.close());
    app = office.app;
    if (!('accounts' in office)) return { url, firstAccount: undefined, releases: undefined, close };
    const { accounts, people, releases, remote } = office;
    // Last of all: a password that is made must also be shown.
    const firstAccount = await makeHeadAccount(accounts, people, settings.headPassword);
    return { url, firstAccount, releases, remote, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** @returns without accounts, only the site. @throws Error when there is no site either */
async function openOrExplain(
  settings: Settings,
  log: Log,
  closers: Closers,
  site: LastSite,
  signal: AbortSignal,
): Promise<Office | { readonly app: DeskApp }> {
  const opened: Closers = [];
  closers.push(() => closeAll(opened));
  try {
    const office = await openOffice(settings, log, opened, signal);
    signal.throwIfAborted();
    refuseWithoutRelease(office.releases);
    return office;
  } catch (error) {
    await closeAll(opened);
    if (signal.aborted || site.directory === undefined) {
      throw error instanceof DamageError ? new Error(words.trouble[error.part], { cause: error }) : error;
    }
    return { app: site.app(error) };
  }
}

/** A desk without any site would show nothing but its own absence: better to say why and end. */
function refuseWithoutRelease(releases: Releases): void {
  if (releases.directory() !== undefined) return;
  throw new Error(words.start.firstBuildFailed(releases.state().message ?? ''));
}
