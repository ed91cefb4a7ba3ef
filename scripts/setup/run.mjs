// @ts-check
import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/** Longer than the desk needs to end cleanly. */
const PATIENCE_MS = 6000;
/** npm forgets a SIGTERM that comes while it runs a package's install script, and installs on. */
const NPM_PATIENCE_MS = 2000;

/**
 * Runs a program in the checkout, with its output shown, and hands on the signals that end this process: whoever is
 * told to stop first sees its program end, and kills it when it does not.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} how it ended
 * @throws Error when it cannot be started
 */
export function runToItsEnd(command, args, { env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    // npm is a .cmd file on Windows, which only a shell starts. The arguments are ours, without spaces.
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit', shell });
    /** @type {NodeJS.Timeout | undefined} */
    let patience;
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => {
      child.kill(signal);
      patience ??= setTimeout(() => child.kill('SIGKILL'), command === 'npm' ? NPM_PATIENCE_MS : PATIENCE_MS);
    };
    const stopListening = () => {
      clearTimeout(patience);
      for (const signal of SIGNALS) process.off(signal, handOn);
    };
    for (const signal of SIGNALS) process.on(signal, handOn);
    child.once('error', (cause) => {
      stopListening();
      reject(new Error(`«${command} ${args.join(' ')}» could not be started: ${cause.message}`, { cause }));
    });
    child.once('close', (code, signal) => {
      stopListening();
      resolve({ code, signal });
    });
  });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @throws Error when the program fails or is stopped; its own output has then been shown.
 */
export async function run(command, args, options) {
  const { code, signal } = await runToItsEnd(command, args, options);
  if (code === 0) return;
  const how =
    signal === null ? `failed (exit code ${code}); what it said stands above` : `was stopped (${signal})`;
  throw new Error(`«${command} ${args.join(' ')}» ${how}.`);
}
