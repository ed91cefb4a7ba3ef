import type { Inline, Link } from '../body.ts';
import { element, type Html } from '../html.ts';
import { encodeUrl } from '../links.ts';
import { mediaOf } from '../media.ts';
import type { BlockSite } from '../palette/block.ts';
import { picture } from '../palette/picture.ts';
import { footnoteCall } from './footnotes.ts';

export function renderInlines(inlines: readonly Inline[], media: BlockSite | undefined): Html {
  return inlines.map((inline) => renderInline(inline, media));
}

function renderInline(inline: Inline, media: BlockSite | undefined): Html {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'emphasis':
      return element('em', {}, renderInlines(inline.children, media));
    case 'strong':
      return element('strong', {}, renderInlines(inline.children, media));
    case 'strike':
      return element('del', {}, renderInlines(inline.children, media));
    case 'code':
      return element('code', {}, inline.value);
    case 'break':
      return [element('br'), '\n'];
    case 'link':
      return renderLink(inline, media);
    case 'image':
      return picture(inline, media);
    case 'footnoteCall':
      return footnoteCall(inline);
  }
}

function renderLink({ url, title, children }: Link, media: BlockSite | undefined): Html {
  const words = renderInlines(children, media);
  const href = media === undefined ? encodeUrl(url) : servedAddress(url, media);
  return href === undefined ? words : element('a', { href, title }, words);
}

/** Where the site serves what a link names: a file of the media library has its address there, or none. */
function servedAddress(url: string, media: BlockSite): string | undefined {
  const address = mediaOf(url);
  if (address === undefined) return encodeUrl(url);
  return (address.kind === 'image' ? media.image(address.src) : media.file(address.src))?.src;
}
