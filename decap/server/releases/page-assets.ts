import { FILE_EXTENSIONS } from '../../../src/schema/index.ts';

const TAG = /<(a|audio|img|link|script|source|video)\s([^>]*)>/gu;
const ATTRIBUTE = /(?:^|\s)(href|poster|src|srcset)="([^"]*)"/gu;

/** Where the site's own files are. Any other address is an author's, and a dead link of theirs stops no release. */
const OWN = /^\/(?:_astro|anh|media|admin|pagefind)\//u;
const DOCUMENT = new RegExp(
  `\\.(?:${FILE_EXTENSIONS.map((name) => name.replace(/^\./u, '')).join('|')})$`,
  'iu',
);

/**
 * The files of the site that a page needs, as paths below its folder, each once: style sheets, scripts, icons, pictures
 * in each of their sizes, films, documents to take home.
 *
 * @param html as Astro writes it: attributes in double quotes
 */
export function pageAssets(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      const addresses =
        name === 'srcset' ? value.split(',').map((each) => each.trim().split(/\s/u)[0] ?? '') : [value];
      for (const address of addresses) {
        const path = ownFile(address);
        if (path === undefined) continue;
        if (tag === 'a' ? OWN.test(address) && DOCUMENT.test(path) : tag === 'link' || OWN.test(address))
          found.add(path);
      }
    }
  }
  return found;
}

/** The files that a style sheet needs, fonts above all. @param path of the sheet, below the site's folder */
export function styleAssets(css: string, path: string): ReadonlySet<string> {
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')\s]+)/gu)].map(([, address = '']) => address);
  const found = addresses.map((address) =>
    ownFile(new URL(address, `http://site/${path}`).href.replace(/^http:\/\/site/u, '')),
  );
  return new Set(found.filter((file) => file !== undefined));
}

/** Path of a file; `undefined` for a page, and for what is elsewhere. */
function ownFile(address: string): string | undefined {
  if (!/^\/(?!\/)/u.test(address)) return undefined;
  const [path = ''] = address.replaceAll('&amp;', '&').split(/[?#]/u);
  if (path.endsWith('/')) return undefined;
  try {
    return decodeURIComponent(path.slice(1)).normalize('NFC');
  } catch {
    return path.slice(1);
  }
}
