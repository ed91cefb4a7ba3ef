import { startDesk, type Desk } from './desk.ts';
import { openLog, type Log } from './log.ts';
import { readLogLevel, type Settings } from './settings.ts';
import { words } from './words.ts';

/** A stop that takes longer than this is cut short: the data survive it (`git/clone.ts`, `releases/release-store.ts`). */
const STOP_WITHIN_MS = 4000;

/**
 * Runs the desk as a program: prints its addresses, and on the first start the head's account; ends on SIGTERM and
 * SIGINT, also in the middle of the first build. A second signal ends it at once.
 *
 * @param readSettings may throw in plain words too
 */
export async function runProgram(readSettings: () => Settings): Promise<void> {
  const stopping = new AbortController();
  let desk: Desk | undefined;
  try {
    const log = programLog();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        if (stopping.signal.aborted) process.exit(1);
        log.info(words.start.stopping);
        setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
        stopping.abort();
        void desk?.close().then(() => process.exit(0));
      });
    }
    desk = await startDesk(readSettings(), log, stopping.signal);
    if (!stopping.signal.aborted) announce(desk);
  } catch (error) {
    if (stopping.signal.aborted) return;
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof Error && error.cause !== undefined) console.error(error.cause);
    process.exitCode = 1;
  }
}

/** For people on a terminal; in a journal or a file, JSON. */
function programLog(): Log {
  return openLog({
    level: readLogLevel(process.env),
    forPeople: process.stdout.isTTY,
    write: (text) => process.stdout.write(text),
  });
}

function announce({ url, firstAccount }: Desk): void {
  const lines = ['', `  ${words.start.site}: ${url}/`, `  ${words.start.cms}: ${url}/admin/`];
  if (firstAccount !== undefined) {
    lines.push('', `  ${words.start.account}`);
    lines.push(`    ${words.start.username}: ${firstAccount.username}`);
    lines.push(`    ${words.start.password}: ${firstAccount.password ?? 'DESK_HEAD_PASSWORD'}`);
    if (firstAccount.password !== undefined) lines.push(`    ${words.start.changeIt}`);
  }
  console.log(`${lines.join('\n')}\n`);
}
