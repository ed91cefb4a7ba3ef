// @ts-check
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Runs npm in the checkout with the machine's own Node: the one in `node_modules`, which npm scripts find first,
 * is removed by the very `npm ci` that it would be running.
 *
 * @param {readonly string[]} args
 * @throws Error when npm is missing or fails; its own output has then been shown.
 */
export async function npm(args) {
  const env = { ...process.env };
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[path] = (env[path] ?? '')
    .split(delimiter)
    .filter((folder) => !/[\\/]node_modules[\\/]/u.test(`${folder}/`))
    .join(delimiter);
  await run('npm', args, env);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @throws Error when the command is missing or fails.
 */
export function run(command, args, env = process.env) {
  const shown = `${command} ${args.join(' ')}`;
  return new Promise((resolve, reject) => {
    // npm is a .cmd file on Windows, which only a shell starts. The arguments are ours, without spaces.
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', (cause) => {
      reject(new Error(`«${shown}» could not be started: ${cause.message}`, { cause }));
    });
    child.once('close', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`«${shown}» failed (exit code ${code ?? 'none'}); what it said stands above.`));
    });
  });
}
