/**
 * `_redirects` as Netlify and Cloudflare Pages take it (docs.netlify.com/manage/routing/redirects,
 * developers.cloudflare.com/pages/configuration/redirects): one source for them and for the desk, which reads it out of
 * the release that it serves.
 */

/** An address that a page had before, and where it is now: from the root, each with its slash at the end. */
interface OldAddress {
  readonly from: string;
  readonly to: string;
}

/** 301, Moved Permanently: search engines and bookmarks take the new one (RFC 9110, 15.4.2). */
const STATUS = '301';

/** A line a way of writing the old address: Cloudflare compares it letter by letter, its last slash too. */
export function redirectsFile(redirects: readonly OldAddress[]): string {
  return redirects
    .flatMap(({ from, to }) => [from, from.replace(/\/$/u, '')].map((old) => `${old} ${to} ${STATUS}\n`))
    .join('');
}

/** Old address, as the file has it → new one. Lines of another kind, which no build of ours writes, are left out. */
export function readRedirectsFile(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [from = '', to = '', status] = line.split(' ');
      return status === STATUS && /^\/(?!\/)/u.test(to) ? [[from, to] as const] : [];
    }),
  );
}
