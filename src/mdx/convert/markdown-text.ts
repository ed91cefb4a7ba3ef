/** What Markdown, GFM or MDX could take for more than a letter inside a paragraph. */
const ACTIVE = /[\\`*_{}[\]<&~!|]/gu;
/** What GFM would make a link of: `https://…`, `mailto:…`, `www.…`, `ten@mien.vn`. */
const LINK_COLON = /(?<=https?|ftp|mailto|xmpp):/giu;
const LINK_DOT = /(?<=www)\./giu;
const AT = /@/gu;

/** Markdown that shows exactly `text`, one line, wherever it stands in a paragraph. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ACTIVE, String.raw`\$&`)
    .replace(LINK_COLON, String.raw`\:`)
    .replace(LINK_DOT, String.raw`\.`)
    .replace(AT, String.raw`\@`);
}

/** What is more than a letter in an address or a title: escapes, character references, the ends. */
const ACTIVE_IN_RESOURCE = /[\\&<>"]/gu;

function inResource(text: string): string {
  return text.replace(ACTIVE_IN_RESOURCE, String.raw`\$&`).replaceAll('\n', '&#10;');
}

/** `address "title"` on one line. */
export function writeTarget(url: string, title: string | null | undefined): string {
  const escaped = inResource(url);
  const address = /[\s()<>]|^$/u.test(url) ? `<${escaped}>` : escaped;
  const quoted = typeof title === 'string' ? ` "${inResource(title)}"` : '';
  return `${address}${quoted}`;
}

/** `(address "title")`, as it follows `[text]` or `![alt]`. */
export function writeResource(url: string, title: string | null | undefined): string {
  return `(${writeTarget(url, title)})`;
}

/** `[text](address)`. No address in the text needs an escape: a link holds no other link. */
export function writeLink(text: string, url: string): string {
  return `[${text.replace(ACTIVE, String.raw`\$&`)}]${writeResource(url, undefined)}`;
}
