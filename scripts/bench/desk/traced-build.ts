/** Program: `scripts/build.ts`, its steps told to the bench. */
import path from 'node:path';
import { trace } from './trace.ts';

trace('build');
process.chdir(path.join(import.meta.dirname, '../../..'));
await import('../../build.ts');
