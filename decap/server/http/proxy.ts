import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/u;

/** What a proxy on this machine says; from everybody else such a header is only a claim. */
function proxyHeader(context: Context, name: `X-Forwarded-${string}`): string | undefined {
  return LOOPBACK.test(peerAddress(context)) ? context.req.header(name) : undefined;
}

function peerAddress(context: Context): string {
  return getConnInfo(context).remote.address ?? '';
}

/** Who is at the other end; behind a proxy on this machine, whom it names last (it alone adds to the list's end). */
export function clientAddress(context: Context): string {
  return proxyHeader(context, 'X-Forwarded-For')?.split(',').at(-1)?.trim() ?? peerAddress(context);
}

/** Whether the browser's side of the connection is encrypted. */
export function isBehindTls(context: Context): boolean {
  return proxyHeader(context, 'X-Forwarded-Proto') === 'https';
}
