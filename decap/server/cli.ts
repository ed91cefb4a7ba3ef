/** Program: what the keeper of the machine does without the browser. `npm run desk -- reset-password <user>`. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openAccounts } from './accounts/accounts.ts';
import { newPassword } from './accounts/new-password.ts';
import { openContent } from './desk.ts';
import { People } from './people.ts';
import { readSettings, type Settings } from './settings.ts';
import { words } from './words.ts';

/** @returns what to print. @throws Error in plain words */
async function resetPassword(settings: Settings, username: string): Promise<string> {
  await stat(join(settings.dataDir, 'content.git')).catch((error: unknown) => {
    throw new Error(words.cli.notStarted, { cause: error });
  });
  const content = await openContent(settings);
  const accounts = await openAccounts(settings.dataDir);
  try {
    const people = new People(content);
    const person = await people.member(username);
    if (person === undefined) {
      const known = (await people.members()).map(({ id }) => id);
      throw new Error(words.cli.unknownMember(username, known));
    }
    const password = newPassword();
    await accounts.setPassword(person, password);
    return words.cli.newPassword(username, password);
  } finally {
    accounts.close();
    content.close();
  }
}

const [command, username, ...rest] = process.argv.slice(2);
if (command !== 'reset-password' || username === undefined || rest.length > 0) {
  console.error(words.cli.usage);
  process.exitCode = 2;
} else {
  try {
    console.log(await resetPassword(readSettings(process.env), username));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
