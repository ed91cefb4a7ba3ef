/** Program: the desk as `npm start` runs it, for the content of a bench. Argument: the checkout. */
import path from 'node:path';
import { runProgram } from '../../../decap/server/program.ts';
import { readSettings } from '../../../decap/server/settings.ts';

const [checkout = ''] = process.argv.slice(2);

await runProgram(() => ({
  ...readSettings(process.env),
  checkout,
  buildScript: path.join(import.meta.dirname, 'traced-build.ts'),
  checkScript: path.join(import.meta.dirname, 'traced-check.ts'),
}));
