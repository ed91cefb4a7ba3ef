/** Every element that a body can become; the serializer takes no other. */
type TagName =
  | 'a'
  | 'aside'
  | 'blockquote'
  | 'br'
  | 'caption'
  | 'code'
  | 'del'
  | 'div'
  | 'em'
  /** Ours: the place of another entry, filled in before a page shows it (`entry-references.ts`). */
  | 'entry-ref'
  | 'figcaption'
  | 'figure'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'hr'
  | 'img'
  | 'input'
  | 'li'
  | 'ol'
  | 'p'
  | 'picture'
  | 'pre'
  | 'section'
  | 'source'
  | 'span'
  | 'strong'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul'
  | 'video';

type AttributeName =
  | 'alt'
  | 'aria-label'
  | 'checked'
  | 'class'
  | 'colspan'
  | 'controls'
  | 'data-attachment'
  | 'data-issuer'
  | 'data-kind'
  /** The link of a photo to its largest size: a click opens it above the page (src/components/lightbox.ts). */
  | 'data-photo'
  | 'data-target'
  | 'data-year'
  | 'decoding'
  | 'disabled'
  | 'download'
  | 'fetchpriority'
  | 'height'
  | 'href'
  | 'id'
  | 'loading'
  | 'poster'
  | 'preload'
  | 'referrerpolicy'
  | 'role'
  | 'scope'
  | 'sizes'
  | 'src'
  | 'srcset'
  | 'start'
  | 'tabindex'
  | 'title'
  | 'type'
  | 'width';

type Attributes = Readonly<Partial<Record<AttributeName, string | number | boolean | undefined>>>;

/** A piece of HTML before it is text: a string is text, never markup. */
export type Html = string | HtmlElement | readonly Html[];

interface HtmlElement {
  readonly tag: TagName;
  readonly attributes: Attributes;
  readonly children: Html;
}

export function element(tag: TagName, attributes: Attributes = {}, children: Html = ''): HtmlElement {
  return { tag, attributes, children };
}

const VOID = new Set<TagName>(['br', 'hr', 'img', 'input', 'source']);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}

/** The one place where HTML is written. All text and every attribute value is escaped. */
export function serialize(html: Html): string {
  if (typeof html === 'string') return escape(html);
  if ('tag' in html) return serializeElement(html);
  let written = '';
  for (const piece of html) written += serialize(piece);
  return written;
}

function serializeElement({ tag, attributes, children }: HtmlElement): string {
  let open = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    open += value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
  }
  return VOID.has(tag) ? `${open}>` : `${open}>${serialize(children)}</${tag}>`;
}

/** Blocks one a line. */
export function lines(blocks: readonly Html[]): Html {
  return blocks.flatMap((block, index) => (index === 0 ? [block] : ['\n', block]));
}
