/** Schemes that a link may have; one without a scheme points into the site. */
const LINK_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Browsers drop these before they read a scheme (URL Standard §4.4: strip C0 and space, remove tab and newline). */
const IGNORED = /[\p{Control}\p{Format}\p{Separator}]/gu;

const SCHEME = /^([a-z][a-z\d+.-]*):/iu;

/** The scheme of an address as any browser could read it, lower-case; `undefined` when it has none. */
export function schemeOf(url: string): string | undefined {
  return SCHEME.exec(url.replace(IGNORED, ''))?.[1]?.toLowerCase();
}

export function isAllowedLink(url: string): boolean {
  const scheme = schemeOf(url);
  return scheme === undefined || LINK_SCHEMES.has(scheme);
}

const PERCENT_ENCODED = /%[\dA-Fa-f]{2}/uy;
/** Characters that stay as they are in an address, as CommonMark's reference implementation has it. */
const KEPT = /[\w!#$&'()*+,\-./:;=?@~]/u;

/** An address for an attribute: what a URL cannot hold is percent-encoded, what is encoded stays. */
export function encodeUrl(url: string): string {
  let encoded = '';
  for (let at = 0; at < url.length;) {
    PERCENT_ENCODED.lastIndex = at;
    const character = PERCENT_ENCODED.exec(url)?.[0] ?? String.fromCodePoint(url.codePointAt(at) ?? 0);
    encoded += character.length === 3 && character.startsWith('%') ? character : encodeCharacter(character);
    at += character.length;
  }
  return encoded;
}

function encodeCharacter(character: string): string {
  return KEPT.test(character) ? character : encodeURIComponent(character.toWellFormed());
}
