import { join } from 'node:path';
import { openAccounts, type Accounts } from './accounts/accounts.ts';
import { SignInLimit } from './accounts/sign-in-limit.ts';
import { ContentCheck } from './content/content-check.ts';
import { ContentPrograms } from './content/content-programs.ts';
import { FigureCount } from './content/figure-count.ts';
import { OpenMatters } from './content/open-matters.ts';
import { Turns } from './content/turns.ts';
import { deskState } from './desk-state.ts';
import { DamageError } from './damage.ts';
import { BareRepository } from './git/bare-repository.ts';
import { catchUp, openClone, removeLeftovers } from './git/clone.ts';
import { checkGitVersion, Git } from './git/git.ts';
import { Upkeep } from './git/upkeep.ts';
import { createApp } from './http/app.ts';
import type { DeskApp } from './http/http-server.ts';
import type { Log } from './log.ts';
import { People } from './people.ts';
import { Previews } from './previews/previews.ts';
import { ReleaseStore } from './releases/release-store.ts';
import { Releases } from './releases/releases.ts';
import type { Settings } from './settings.ts';
import { RemoteRepository } from './remote/remote-repository.ts';
import { RemoteTimesFile } from './remote/remote-state.ts';
import { RemoteSync, type RemoteSyncOptions } from './remote/remote-sync.ts';
import { UploadStore } from './uploads/upload-store.ts';
import { words } from './words.ts';

/** What the members work with: content, accounts, checks, releases. */
export interface Office {
  readonly app: DeskApp;
  readonly accounts: Accounts;
  readonly people: People;
  readonly releases: Releases;
  /** `undefined` without another repository. */
  readonly remote: Pick<RemoteSync, 'state'> | undefined;
}

/** Called in turn, from the last to the first, when the desk stops. */
export type Closers = (() => void | Promise<void>)[];

export async function closeAll(closers: Closers): Promise<void> {
  for (const closer of closers.splice(0).reverse()) await closer();
}

export function gitDirOf(dataDir: string): string {
  return join(dataDir, 'content.git');
}

/**
 * The content of a desk, as the command line needs it too.
 *
 * @throws DamageError when it was there and cannot be read; Error in plain words
 */
export async function openContent({ dataDir, checkout, contentRemote }: Settings): Promise<BareRepository> {
  await checkGitVersion();
  const source = { gitDir: gitDirOf(dataDir), checkout, remote: contentRemote };
  const git = await openClone(source);
  if ((await new ReleaseStore(dataDir).current()) === undefined) await catchUp(git, source);
  const content = new BareRepository(git);
  try {
    await content.files(await content.main(), 'content/people/');
    return content;
  } catch (error) {
    content.close();
    throw new DamageError('content', `${git.gitDir} cannot be read`, { cause: error });
  }
}

/**
 * Opens everything that the members work with, and serves a release of the present content.
 *
 * @param closers what has been opened is added as it comes, also when the rest fails
 * @param signal stops it
 */
export async function openOffice(
  settings: Settings,
  log: Log,
  closers: Closers,
  signal: AbortSignal,
): Promise<Office> {
  const { dataDir, buildScript, checkScript, mattersScript, figuresScript, codePaths, buildLimits } =
    settings;
  const content = await openContent(settings);
  closers.push(() => content.close());
  await removeLeftovers(gitDirOf(dataDir));
  await content.removePublishedDrafts();
  const upkeep = new Upkeep(new Git(gitDirOf(dataDir)), log);
  closers.push(() => upkeep.close());
  upkeep.start();
  const people = new People(content);
  const accounts = await openAccounts(dataDir);
  closers.push(() => accounts.close());
  const programs = new ContentPrograms(content, dataDir);
  closers.push(() => programs.close());
  const check = new ContentCheck(programs, checkScript);
  const figures = new FigureCount(programs, figuresScript);
  const matters = new OpenMatters(programs, content, mattersScript);
  const releases = new Releases({ content, dataDir, buildScript, codePaths, buildLimits, log });
  closers.push(() => releases.close());
  // From here on `closers` ends what is under way; before, nothing was there to end.
  signal.throwIfAborted();
  log.info(words.start.building);
  await releases.prepare();
  const previews = new Previews({ content, dataDir, buildScript, buildLimits, log });
  closers.push(() => previews.close());
  await previews.open();
  const turns = new Turns();
  const onTaken = (commit: string) => releases.request(commit);
  const sync = openSync(settings, { content, people, check, turns, log, onTaken });
  if (sync !== undefined) closers.push(() => sync.close());
  await sync?.start(await content.main());
  const onMainMoved = (commit: string) => {
    releases.request(commit);
    sync?.request(commit);
  };
  const uploads = new UploadStore(dataDir);
  const desk = { content, people, uploads, check, figures, previews, turns, onMainMoved };
  const state = () => deskState({ dataDir, releases, remote: sync });
  const parts = { ...desk, matters, accounts, releases, state, log };
  const app = createApp({ ...parts, signInLimit: new SignInLimit() });
  return { app, accounts, people, releases, remote: sync };
}

/** @returns `undefined` without another repository */
function openSync(
  { dataDir, contentRemote: address, contentFetchMs: fetchMs, networkLimits }: Settings,
  parts: Pick<RemoteSyncOptions, 'content' | 'people' | 'check' | 'turns' | 'log' | 'onTaken'>,
): RemoteSync | undefined {
  if (address === undefined) return undefined;
  const repository = new RemoteRepository(new Git(gitDirOf(dataDir)), address, networkLimits);
  return new RemoteSync({ ...parts, repository, address, fetchMs, times: new RemoteTimesFile(dataDir) });
}
