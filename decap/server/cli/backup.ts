import { restoreBackup } from '../backup/restore-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { DamageError } from '../damage.ts';
import { checkGitVersion } from '../git/git.ts';
import { words } from '../words.ts';
import { refuseWithoutDesk, type Command } from './command.ts';

/** `backup <file>` */
export const backup: Command = {
  usage: words.backup.backupUsage,
  async run({ positionals: [target, ...rest], settings }) {
    if (target === undefined || rest.length > 0) return undefined;
    await refuseWithoutDesk(settings);
    await checkGitVersion();
    try {
      const { file, bytes, manifest } = await writeBackup(settings, target);
      return words.backup.written(file, bytes, manifest);
    } catch (error) {
      throw error instanceof DamageError ? new Error(words.trouble[error.part], { cause: error }) : error;
    }
  },
};

/** `restore <file> [--replace]` */
export const restore: Command = {
  usage: words.backup.restoreUsage,
  flags: ['replace'],
  async run({ positionals: [file, ...rest], flags, settings: { dataDir } }) {
    if (file === undefined || rest.length > 0) return undefined;
    await checkGitVersion();
    const { manifest, aside } = await restoreBackup(file, dataDir, flags.has('replace'));
    return words.backup.restored(dataDir, aside, manifest);
  },
};
