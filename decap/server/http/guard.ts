import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { Context, MiddlewareHandler } from 'hono';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ContentRepository } from '../git/content-repository.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { isBehindTls } from './proxy.ts';
import type { DeskEnv } from './request-context.ts';

/** Refuses a host name that is not ours (DNS rebinding: a page elsewhere whose name leads here). @throws Refusal 421 */
export function ourHost(content: ContentRepository): MiddlewareHandler<DeskEnv> {
  return async (context, next) => {
    if (!(await isOurHost(hostOf(context), content))) throw new Refusal(421, words.request.unknownHost);
    await next();
  };
}

/**
 * Refuses what did not come from our own pages: a host name that is not ours, and a change without an `Origin` of this
 * very host (CSRF, beside SameSite=Strict cookies).
 *
 * @throws Refusal 421, 403
 */
export function sameOrigin(content: ContentRepository): MiddlewareHandler<DeskEnv> {
  const checkHost = ourHost(content);
  return (context, next) =>
    checkHost(context, async () => {
      const changes = !['GET', 'HEAD'].includes(context.req.method);
      if (changes && !isOwnOrigin(context)) throw new Refusal(403, words.request.forgedOrigin);
      await next();
    });
}

function hostOf(context: Context): string {
  return (context.req.header('Host') ?? '').toLowerCase();
}

/** As a browser writes it (RFC 6454, 6.2), letter for letter: a name in it, as in a link, would be somebody else's. */
function isOwnOrigin(context: Context<DeskEnv>): boolean {
  const schemes = isBehindTls(context) ? ['https'] : ['http', 'https'];
  return schemes.some((scheme) => context.req.header('Origin') === `${scheme}://${hostOf(context)}`);
}

/** A name or a number, and a port: nothing else that an address can have before its path. */
const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/u;

/** An address of digits cannot be rebound; of names, ours are the machine's own and that of the school's site. */
async function isOurHost(host: string, content: ContentRepository): Promise<boolean> {
  if (!HOST.test(host) || !URL.canParse(`http://${host}`)) return false;
  const name = new URL(`http://${host}`).hostname;
  if (isIP(name.replace(/^\[|\]$/gu, '')) !== 0) return true;
  return name === 'localhost' || name === hostname().toLowerCase() || name === (await siteHost(content));
}

async function siteHost(content: ContentRepository): Promise<string | undefined> {
  const file = await content.file(await content.main(), 'content/school.yaml');
  if (file === undefined) return undefined;
  const school = z
    .object({ siteUrl: z.url() })
    .safeParse(parse((await content.read(file)).toString(), { schema: 'core', maxAliasCount: 0 }));
  return school.success ? new URL(school.data.siteUrl).hostname : undefined;
}
