/** Program: the desk. Environment: see `settings.ts`. */
import { startDesk, type Desk } from './desk.ts';
import { consoleLog } from './log.ts';
import { readSettings } from './settings.ts';
import { words } from './words.ts';

/** A stop that takes longer than this is cut short: the data survive it (`git/clone.ts`, `releases/release-store.ts`). */
const STOP_WITHIN_MS = 4000;

const stopping = new AbortController();
let desk: Desk | undefined;

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping.signal.aborted) process.exit(1);
    consoleLog.info(words.start.stopping);
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
    stopping.abort();
    void desk?.close().then(() => process.exit(0));
  });
}

try {
  desk = await startDesk(readSettings(process.env), consoleLog, stopping.signal);
  announce(desk);
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof Error && error.cause !== undefined) console.error(error.cause);
    process.exitCode = 1;
  }
}

function announce({ url, firstAccount }: Desk): void {
  const lines = ['', `  ${words.start.site}: ${url}/`, `  ${words.start.cms}: ${url}/admin/`];
  if (firstAccount !== undefined) {
    lines.push('', `  ${words.start.account}`);
    lines.push(`    ${words.start.username}: ${firstAccount.username}`);
    lines.push(`    ${words.start.password}: ${firstAccount.password}`);
  }
  console.log(`${lines.join('\n')}\n`);
}
