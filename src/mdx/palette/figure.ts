import { childrenNeedConsent, image, optional, photoPeople, text } from '../../schema/index.ts';
import { element, type Html } from '../html.ts';
import { blockAttributes, defineBlock } from './block.ts';
import { linkedPicture } from './picture.ts';

const CREDIT_LABEL = 'Ảnh: ';

/** One photo with its caption, its photographer and a word on who it shows. */
export const figure = defineBlock({
  name: 'Figure',
  label: 'Ảnh có chú thích',
  hint: 'Một ảnh trong thư viện: lời mô tả, trong ảnh có ai, chú thích và người chụp.',
  attributes: blockAttributes({
    src: image({ label: 'src', missing: 'Hãy ghi src="/media/…", địa chỉ của ảnh trong thư viện.' }),
    alt: text({
      label: 'alt',
      missing: 'Hãy ghi alt="…": một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh.',
      max: 300,
    }),
    caption: optional(text({ label: 'caption', max: 500 })),
    credit: optional(text({ label: 'credit', hint: 'Người chụp hoặc nguồn ảnh.', max: 120 })),
    ...photoPeople({ people: 'people', consent: 'consent' }),
  }).refine(...childrenNeedConsent),
  children: 'none',
  demanded: ['alt', 'people', 'consent'],
  show: ({ src, alt, caption, credit }) => ({
    media: [{ kind: 'image', src }],
    photo: {
      src,
      alt,
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
    },
    text: caption ?? '',
    render: (_children, media) => figureOf(linkedPicture({ url: src, alt }, media), caption, credit),
  }),
});

/** A picture in its frame. */
export function figureOf(content: Html, caption?: string, credit?: string): Html {
  const words: Html[] = [];
  if (caption !== undefined) words.push(caption);
  if (caption !== undefined && credit !== undefined) words.push(' ');
  if (credit !== undefined) words.push(element('span', { class: 'figure__credit' }, CREDIT_LABEL + credit));
  return element('figure', { class: 'figure' }, [
    content,
    words.length === 0 ? '' : element('figcaption', {}, words),
  ]);
}
