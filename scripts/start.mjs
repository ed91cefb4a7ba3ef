// @ts-check
/**
 * `npm start`: setup, then the desk under the project's own Node. One process between npm and the desk that hands
 * signals on: a shell's `a && b` would leave the desk running when npm is told to stop.
 */
import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const setup = spawnSync(process.execPath, [fileURLToPath(new URL('./setup.mjs', import.meta.url))], {
  stdio: 'inherit',
});
if (setup.status === 0) await startDesk();
else process.exitCode = 1;

async function startDesk() {
  const { PROJECT_NODE } = await import('./setup/project-node.mjs');
  const { ROOT } = await import('./setup/root.mjs');
  const desk = spawn(PROJECT_NODE, ['decap/server/main.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
    process.on(signal, () => desk.kill(signal));
  }
  desk.once('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  desk.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 0);
  });
}
