/** Program: the desk. Environment: see `settings.ts`. */
import { runProgram } from './program.ts';
import { readSettings } from './settings.ts';

await runProgram(() => readSettings(process.env));
