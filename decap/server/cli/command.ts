import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { words } from '../words.ts';

export interface CommandCall {
  /** What follows the command's name, without options. */
  readonly positionals: readonly string[];
  /** Options of the form `--name`. */
  readonly flags: ReadonlySet<string>;
  readonly settings: Settings;
}

/** Something that the keeper of the machine does without the browser. */
export interface Command {
  /** What follows `npm run desk --`, and what it does. */
  readonly usage: string;
  /** Options that it knows. */
  readonly flags?: readonly string[];
  /** @returns what to print; `undefined` when it is called in another way than `usage`. @throws Error in plain words */
  run(call: CommandCall): Promise<string | undefined>;
}

/** @throws Error in plain words when no desk was ever started in the data folder */
export async function refuseWithoutDesk({ dataDir }: Settings): Promise<void> {
  await stat(join(dataDir, 'content.git')).catch((error: unknown) => {
    throw new Error(words.cli.notStarted, { cause: error });
  });
}
