import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { newLogId, withRequestId, type Log } from '../log.ts';
import type { DeskEnv } from './request-context.ts';
import { clientAddress } from './proxy.ts';

/** An address that lets in whoever knows it (`/xem-thu/<token>/`) is a secret. */
const TOKEN = /^(\/xem-thu\/)[^/]+/u;
const LONGEST_PATH = 300;

/** Nobody is signed in where no sign-in is asked for. */
interface LoggedEnv {
  Bindings: HttpBindings;
  Variables: Partial<DeskEnv['Variables']>;
}

/** One line of the log for each request, when its answer has left or its connection has broken. */
export function requestLog(log: Log): MiddlewareHandler<LoggedEnv> {
  return (context, next) => {
    const id = newLogId();
    const begun = performance.now();
    const { outgoing, incoming } = context.env;
    const { socket } = incoming;
    const sentBefore = socket.bytesWritten;
    const address = clientAddress(context);
    outgoing.once('close', () =>
      log.request({
        id,
        method: context.req.method,
        path: loggedPath(context.req.path),
        status: outgoing.statusCode,
        ms: Math.round(performance.now() - begun),
        bytes: socket.bytesWritten - sentBefore,
        member: context.get('member')?.id,
        address,
        isStatic: context.get('isStatic') === true,
      }),
    );
    return withRequestId(id, next);
  };
}

/** The path as it may stand in the log. */
export function loggedPath(path: string): string {
  return path.replace(TOKEN, '$1…').slice(0, LONGEST_PATH);
}
