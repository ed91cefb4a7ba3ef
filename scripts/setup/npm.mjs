// @ts-check
import { delimiter } from 'node:path';
import { run } from './run.mjs';

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
  await run('npm', args, { env });
}
