/** Program: what the keeper of the machine does without the browser. `npm run desk -- <command> …`. */
import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import { words } from '../words.ts';
import type { Command } from './command.ts';
import { backup, restore } from './backup.ts';
import { remote } from './remote.ts';
import { resetPassword } from './reset-password.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ backup, restore, 'reset-password': resetPassword, remote }),
);

/** Everything that can be asked for, one command a line. */
function usage(): string {
  return [
    words.cli.usage,
    ...[...COMMANDS.values()].map((command) => `  npm run desk -- ${command.usage}`),
  ].join('\n');
}

/** @returns what to print; `undefined` when it was called wrongly. @throws Error in plain words */
async function run([name = '', ...args]: readonly string[]): Promise<string | undefined> {
  const command = COMMANDS.get(name);
  if (command === undefined) return undefined;
  const { positionals, values } = parseArgs({ args: [...args], strict: false });
  const given = Object.keys(values);
  if (given.some((flag) => command.flags?.includes(flag) !== true)) return undefined;
  return command.run({ positionals, flags: new Set(given), settings: readSettings(process.env) });
}

try {
  const answer = await run(process.argv.slice(2));
  if (answer === undefined) {
    console.error(usage());
    process.exitCode = 2;
  } else console.log(answer);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
