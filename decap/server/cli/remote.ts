import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentCheck } from '../content/content-check.ts';
import { ContentPrograms } from '../content/content-programs.ts';
import { BareRepository } from '../git/bare-repository.ts';
import { Git } from '../git/git.ts';
import { gitDirOf } from '../office.ts';
import { People } from '../people.ts';
import { reasonsAgainst } from '../remote/incoming.ts';
import { RemoteRepository } from '../remote/remote-repository.ts';
import type { Settings } from '../settings.ts';
import { words } from '../words.ts';
import { refuseWithoutDesk, type Command } from './command.ts';

/** `remote keep-ours|take-theirs`: the way out when the two repositories have gone apart. Works while the desk runs. */
export const remote: Command = {
  usage: words.remote.cli.usage,
  async run({ positionals: [side, ...rest], settings }) {
    if ((side !== 'keep-ours' && side !== 'take-theirs') || rest.length > 0) return undefined;
    await refuseWithoutDesk(settings);
    if (settings.contentRemote === undefined) throw new Error(words.remote.cli.none);
    const git = new Git(gitDirOf(settings.dataDir));
    const repository = new RemoteRepository(git, settings.contentRemote, settings.networkLimits);
    const content = new BareRepository(git);
    try {
      const theirs = await repository.fetch();
      if (theirs === undefined) throw new Error(words.remote.cli.empty);
      const main = await content.main();
      await refuseWithoutNeed(repository, main, theirs);
      return await (side === 'keep-ours'
        ? keepOurs(repository, main, theirs)
        : takeTheirs(settings, content, repository, main, theirs));
    } finally {
      content.close();
    }
  },
};

/** @throws Error when the desk will bring both together by itself */
async function refuseWithoutNeed(repository: RemoteRepository, main: string, theirs: string): Promise<void> {
  const agreed = await repository.agreed();
  const wentOn = agreed === undefined || (await repository.isIn(agreed, theirs));
  if (wentOn && (await repository.isIn(theirs, main))) throw new Error(words.remote.cli.nothing);
}

/** A merge that changes nothing here: their history is in ours, so that a push needs no force. */
async function keepOurs(repository: RemoteRepository, main: string, theirs: string): Promise<string> {
  const ref = await repository.keep(theirs, 'theirs');
  const commit = await repository.joined(main, theirs, main, words.remote.keptOurs);
  await repository.moveMain(main, commit);
  await repository.agreeOn(theirs);
  return words.remote.cli.ours(ref);
}

/** No merge: who rewrote their history may have had to remove something from it. */
async function takeTheirs(
  settings: Settings,
  content: BareRepository,
  repository: RemoteRepository,
  main: string,
  theirs: string,
): Promise<string> {
  // A folder of its own: the desk may be checking in its own at this moment.
  const folder = await mkdtemp(join(settings.dataDir, 'remote-check-'));
  const programs = new ContentPrograms(content, folder);
  try {
    const check = new ContentCheck(programs, settings.checkScript);
    const parts = { content, people: new People(content), check };
    const reasons = await reasonsAgainst(parts, repository, main, theirs);
    if (reasons.length > 0) throw new Error(words.remote.cli.faulty(reasons));
  } finally {
    programs.close();
    await rm(folder, { recursive: true, force: true });
  }
  const ref = await repository.keep(main, 'ours');
  await repository.moveMain(main, theirs);
  await repository.agreeOn(theirs);
  return words.remote.cli.theirs(ref);
}
