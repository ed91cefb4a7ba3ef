/** Program: the desk's content check, its beginning and end told to the bench. */
import { trace } from './trace.ts';

trace('check');
await import('../../../decap/server/content/check-program.ts');
