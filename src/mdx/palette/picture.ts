import { element, type Html } from '../html.ts';
import { encodeUrl } from '../links.ts';
import { mediaOf, type SizedImage } from '../media.ts';
import { pictureData } from '../picture-data.ts';
import type { BlockSite } from './block.ts';

/** What a link around a photo does, before what the photo shows. */
const ENLARGE = 'Xem ảnh lớn';

/** A column of text on a wide screen, the whole width on a phone. */
const SIZES = '(min-width: 48rem) 44rem, 100vw';

export interface Picture {
  /** As written in the body. */
  readonly url: string;
  readonly alt: string;
  readonly title?: string | undefined;
}

/**
 * A picture: without `media` as Markdown has it, with `media` in the sizes that the site serves. One that the site
 * does not serve shows its alt text, as a link when it is on another site: no page asks another host for anything.
 */
export function picture({ url, alt, title }: Picture, media: BlockSite | undefined): Html {
  if (media === undefined) return element('img', { src: encodeUrl(url), alt, title });
  const address = mediaOf(url);
  const sized = address?.kind === 'image' ? media.image(address.src) : undefined;
  if (sized !== undefined) return sizedPicture(sized, { url, alt, title }, media.isFirstPicture());
  return /^https?:\/\//iu.test(url) ? element('a', { href: encodeUrl(url) }, alt === '' ? url : alt) : alt;
}

/**
 * A picture that leads to its largest size. Without `media`, and for one that the site does not serve, the picture
 * alone.
 */
export function linkedPicture(shown: Picture, media: BlockSite | undefined): Html {
  const content = picture(shown, media);
  const address = mediaOf(shown.url);
  const sized = address?.kind === 'image' ? media?.image(address.src) : undefined;
  if (sized === undefined) return content;
  const label = shown.alt === '' ? ENLARGE : `${ENLARGE}: ${shown.alt}`;
  return element(
    'a',
    { class: 'photo-link', href: sized.src, 'data-photo': true, 'aria-label': label },
    content,
  );
}

function sizedPicture(image: SizedImage, { alt, title }: Picture, first: boolean): Html {
  const { source, img } = pictureData(image, { sizes: SIZES, first });
  return element('picture', {}, [
    source === undefined ? '' : element('source', source),
    element('img', { ...img, alt, title }),
  ]);
}
