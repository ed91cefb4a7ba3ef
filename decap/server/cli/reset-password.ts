import { openAccounts } from '../accounts/accounts.ts';
import { newPassword } from '../accounts/new-password.ts';
import { openContent } from '../office.ts';
import { People } from '../people.ts';
import { words } from '../words.ts';
import { refuseWithoutDesk, type Command } from './command.ts';

/** `reset-password <user>`: works while the desk runs. */
export const resetPassword: Command = {
  usage: words.cli.resetPassword,
  async run({ positionals: [username, ...rest], settings }) {
    if (username === undefined || rest.length > 0) return undefined;
    await refuseWithoutDesk(settings);
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
  },
};
