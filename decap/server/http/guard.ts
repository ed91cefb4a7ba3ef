import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { Context, MiddlewareHandler } from 'hono';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ContentRepository } from '../git/content-repository.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { DeskEnv } from './request-context.ts';

/** On every answer. The referrer stays on the site: an address under `/admin/` is nobody else's business. */
export const commonHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'same-origin');
};

/** The CMS is never shown inside another page (clickjacking). */
export const notFramed: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('X-Frame-Options', 'DENY');
  if (!context.res.headers.has('Content-Security-Policy')) {
    context.header('Content-Security-Policy', "frame-ancestors 'none'");
  }
};

/**
 * Refuses what did not come from our own pages: a host name that is not ours (DNS rebinding: a page elsewhere whose
 * name leads here), and a change without an `Origin` of this very host (CSRF, beside SameSite=Strict cookies).
 */
export function sameOrigin(content: ContentRepository): MiddlewareHandler<DeskEnv> {
  return async (context, next) => {
    const host = context.req.header('Host') ?? '';
    if (!(await isOurHost(host, content))) throw new Refusal(421, words.request.unknownHost);
    const changes = !['GET', 'HEAD'].includes(context.req.method);
    if (changes && originHost(context) !== host.toLowerCase())
      throw new Refusal(403, words.request.forgedOrigin);
    await next();
  };
}

function originHost(context: Context): string | undefined {
  const origin = context.req.header('Origin');
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** An address of digits cannot be rebound; of names, ours are the machine's own and that of the school's site. */
async function isOurHost(host: string, content: ContentRepository): Promise<boolean> {
  if (!URL.canParse(`http://${host}`)) return false;
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
