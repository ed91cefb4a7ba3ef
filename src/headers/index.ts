/**
 * What every answer tells the browser to keep to. One source for the desk (`decap/server/http/security-headers.ts`), the
 * CMS's page (`src/pages/admin/index.astro`) and static hosts (`public/_headers`).
 */

/** Directives of a Content-Security-Policy with their sources (CSP level 3). */
type Policy = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = "'none'";

/** What readers see: nothing of another host, nothing written into a page. The search may compile WebAssembly. */
const SITE: Policy = {
  // Firefox holds the next page, fetched ahead, to this one; all that a page loads has its own below.
  'default-src': [SELF],
  'object-src': [NONE],
  'frame-src': [NONE],
  'script-src': [SELF, "'wasm-unsafe-eval'"],
  'worker-src': [SELF],
  'style-src': [SELF],
  'img-src': [SELF],
  'media-src': [SELF],
  'font-src': [SELF],
  'connect-src': [SELF],
  'manifest-src': [SELF],
  'form-action': [SELF],
  'base-uri': [NONE],
  'frame-ancestors': [SELF],
};

/** The CMS. Emotion, which Decap is styled with, writes style elements. */
const CMS: Policy = {
  'default-src': [SELF],
  'script-src': [SELF, "'wasm-unsafe-eval'"],
  'style-src': [SELF, "'unsafe-inline'"],
  'img-src': [SELF, 'blob:', 'data:'],
  'media-src': [SELF, 'blob:'],
  // The decoder of HEIC photos starts its worker out of its own text.
  'worker-src': [SELF, 'blob:'],
  'connect-src': [SELF, 'blob:'],
  'object-src': [NONE],
  'base-uri': [NONE],
  'form-action': [SELF],
  'frame-ancestors': [NONE],
};

/** Pages that the desk writes itself: styled, without a script. */
const DESK_PAGE: Policy = {
  'default-src': [NONE],
  'style-src': [SELF],
  'form-action': [SELF],
  'base-uri': [NONE],
  'frame-ancestors': [NONE],
};

/** Answers that are data: should a browser ever show one, it shows text. */
const DATA: Policy = { 'default-src': [NONE], 'frame-ancestors': [NONE] };

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** A page may say it itself, but for who may frame it: there a browser takes only the header's word. */
function writtenInPage(policy: Policy): string {
  return written(Object.fromEntries(Object.entries(policy).filter(([name]) => name !== 'frame-ancestors')));
}

export const DESK_PAGE_POLICY = written(DESK_PAGE);
/** The same with scripts of the desk's own, which talk to it. */
export const DESK_SCRIPT_PAGE_POLICY = written({
  ...DESK_PAGE,
  'script-src': [SELF],
  'connect-src': [SELF],
});
export const CMS_META_POLICY = writtenInPage(CMS);

/** With every answer. The referrer stays on the site: an address under `/admin/` is nobody else's business. */
const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  // What no page here asks for, and what nothing that finds its way in shall.
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A year, for this name only: a school may have others without TLS. */
const OVER_TLS: Readonly<Record<string, string>> = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Parts of the desk that keep to different rules. */
export type Area = 'site' | 'admin' | 'api';

const OF_AREA: Readonly<Record<Area, Readonly<Record<string, string>>>> = {
  site: { 'Content-Security-Policy': written(SITE), 'X-Frame-Options': 'SAMEORIGIN' },
  admin: {
    'Content-Security-Policy': written(CMS),
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
  },
  api: {
    'Content-Security-Policy': written(DATA),
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
  },
};

/** @param tls whether the browser's connection is encrypted: of HSTS over a plain one RFC 6797, 7.2 wants nothing */
export function headersOf(area: Area, tls: boolean): Readonly<Record<string, string>> {
  return { ...ALWAYS, ...(tls ? OVER_TLS : {}), ...OF_AREA[area] };
}

/**
 * `_headers` as Cloudflare Pages takes it (developers.cloudflare.com/pages/configuration/headers). There a path has the
 * headers of all rules that match, joined by commas: two policies would both hold. `! Name` takes away what came before.
 */
export function headersFile(): string {
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const site = headersOf('site', true);
  const admin = OF_AREA.admin;
  const replaced = Object.keys(admin).filter((name) => name in site);
  const adminRule = [...replaced.map((name) => `  ! ${name}`), ...lines(admin)];
  // A browser must see at once that the service worker is another one, or is switched off.
  const worker = ['/sw.js', '  Cache-Control: no-cache'];
  return ['/*', ...lines(site), '', '/admin/*', ...adminRule, '', ...worker, ''].join('\n');
}
