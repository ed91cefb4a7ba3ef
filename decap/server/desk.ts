import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openAccounts } from './accounts/accounts.ts';
import { makeHeadAccount, type FirstAccount } from './accounts/head-account.ts';
import { SignInLimit } from './accounts/sign-in-limit.ts';
import { ContentCheck } from './content/content-check.ts';
import { ContentPrograms } from './content/content-programs.ts';
import { FigureCount } from './content/figure-count.ts';
import { OpenMatters } from './content/open-matters.ts';
import { Turns } from './content/turns.ts';
import { BareRepository } from './git/bare-repository.ts';
import { catchUp, openClone, removeLeftovers } from './git/clone.ts';
import { checkGitVersion } from './git/git.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { createApp } from './http/app.ts';
import { HttpServer } from './http/http-server.ts';
import type { Log } from './log.ts';
import { People } from './people.ts';
import { ReleaseStore } from './releases/release-store.ts';
import { Releases } from './releases/releases.ts';
import { RemotePush } from './releases/remote-push.ts';
import type { Settings } from './settings.ts';
import { UploadStore } from './uploads/upload-store.ts';
import { words } from './words.ts';

/** A running desk. */
export interface Desk {
  /** `http://127.0.0.1:4321` */
  readonly url: string;
  /** The head's name and password, on the first start. */
  readonly firstAccount: FirstAccount | undefined;
  readonly releases: Releases;
  /** Stops listening, ends builds and pushes that are under way, closes the files. */
  close(): Promise<void>;
}

/** The content and the people of a desk, as the command line needs them too. */
export async function openContent({ dataDir, checkout, contentRemote }: Settings): Promise<BareRepository> {
  await checkGitVersion();
  const source = { gitDir: gitDirOf(dataDir), checkout, remote: contentRemote };
  const git = await openClone(source);
  if ((await new ReleaseStore(dataDir).current()) === undefined) await catchUp(git, source);
  return new BareRepository(git);
}

function gitDirOf(dataDir: string): string {
  return join(dataDir, 'content.git');
}

/**
 * Starts the desk: content, accounts, the first release, then the server.
 *
 * @param signal stops a start that is under way
 * @throws Error in plain words when it cannot start; what was opened is closed again
 */
export async function startDesk(settings: Settings, log: Log, signal: AbortSignal): Promise<Desk> {
  const { dataDir, buildScript, checkScript, mattersScript, figuresScript, codePaths, contentRemote } =
    settings;
  const { buildLimits } = settings;
  const closers: (() => void | Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  // What is under way fails for it, and `catch` has the error.
  const stop = () => void close();
  signal.addEventListener('abort', stop);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    closers.push(lockDataDir(dataDir));
    const content = await openContent(settings);
    closers.push(() => content.close());
    await removeLeftovers(gitDirOf(dataDir));
    await content.removePublishedDrafts();
    const people = new People(content);
    const accounts = await openAccounts(dataDir);
    closers.push(() => accounts.close());
    const programs = new ContentPrograms(content, dataDir);
    closers.push(() => programs.close());
    const check = new ContentCheck(programs, checkScript);
    const figures = new FigureCount(programs, figuresScript);
    const matters = new OpenMatters(programs, content, mattersScript);
    const push = new RemotePush(content, contentRemote, log);
    closers.push(() => push.close());
    const releases = new Releases({ content, dataDir, buildScript, codePaths, buildLimits, log });
    closers.push(() => releases.close());
    log.info(words.start.building);
    await releases.prepare();
    signal.throwIfAborted();
    refuseWithoutRelease(releases);
    const onMainMoved = (commit: string) => {
      releases.request(commit);
      push.request();
    };
    const uploads = new UploadStore(dataDir);
    const desk = { content, people, uploads, check, figures, turns: new Turns(), onMainMoved };
    const parts = { ...desk, matters, accounts, releases, log };
    const server = new HttpServer(createApp({ ...parts, signInLimit: new SignInLimit() }));
    closers.push(() => server.close());
    const url = await server.listen(settings.host, settings.port);
    // Last of all: a password that is made must also be shown.
    const firstAccount = await makeHeadAccount(accounts, people, settings.headPassword);
    return { url, firstAccount, releases, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** A desk without any site would show nothing but its own absence: better to say why and end. */
function refuseWithoutRelease(releases: Releases): void {
  if (releases.directory() !== undefined) return;
  throw new Error(words.start.firstBuildFailed(releases.state().message ?? ''));
}
