import { toNfc } from '../../../../src/vietnamese/index.ts';

/** Services that put their own address before every link that is copied out of them. */
const DETOURS = [
  { host: /(?:^|\.)google\.[a-z.]+$/u, path: '/url', parameter: 'q' },
  { host: /(?:^|\.)facebook\.com$/u, path: '/l.php', parameter: 'u' },
] as const;

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Where a pasted link leads: a whole address that a browser can open. `undefined` for one that means nothing outside
 * the document that it was copied from: `#_Toc123`, `file:///C:/…`, `javascript:…`, a relative path.
 */
export function linkOf(href: string): string | undefined {
  const trimmed = toNfc(href.trim());
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (!SCHEMES.has(url.protocol)) return undefined;
  const detour = DETOURS.find(({ host, path }) => host.test(url.hostname) && url.pathname === path);
  const target = detour && url.searchParams.get(detour.parameter);
  if (typeof target === 'string' && target.length < trimmed.length && /^https?:/u.test(target)) {
    return linkOf(target);
  }
  return trimmed;
}
