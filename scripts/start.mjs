// @ts-check
/** `npm start`: setup, then the desk under the project's own Node. Like setup.mjs it runs on the machine's Node. */
import process from 'node:process';

const PARENT_CHECK_MS = 250;

async function main() {
  endWithNpm();
  const { runToItsEnd } = await import('./setup/run.mjs');
  const setup = await runToItsEnd(process.execPath, ['scripts/setup.mjs']);
  if (setup.code !== 0) return 1;
  const { PROJECT_NODE } = await import('./setup/project-node.mjs');
  const { DESK_ENVIRONMENT, DESK_FLAGS } = await import('./setup/desk-process.mjs');
  const desk = await runToItsEnd(PROJECT_NODE, [...DESK_FLAGS, 'decap/server/main.ts'], {
    env: { ...process.env, ...DESK_ENVIRONMENT },
  });
  return desk.code ?? 1;
}

/**
 * npm hands SIGTERM to the shell between it and this process, and a shell (dash) dies of it without telling anyone:
 * the desk would go on serving. So when the shell that npm started is gone, this process tells itself.
 */
function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const shell = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(check);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  check.unref();
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
