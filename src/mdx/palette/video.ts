import { file, image, optional, PHOTO_PEOPLE_WORDS, photoPeople, text } from '../../schema/index.ts';
import { element, type Html } from '../html.ts';
import type { SiteMedia } from '../media.ts';
import { kindAndSize } from './attachment.ts';
import { blockAttributes, defineBlock, type BlockSite } from './block.ts';
import { picture } from './picture.ts';

const { people, consent } = photoPeople({ people: 'people', consent: 'consent' });

/** A film: of the media library, played in the page, or on YouTube, of which nothing is loaded until a reader goes there. */
export const video = defineBlock({
  name: 'Video',
  label: 'Video',
  hint: 'Một tệp video trong thư viện, hoặc một video trên YouTube.',
  attributes: blockAttributes({
    file: optional(file({ label: 'file', extensions: ['mp4', 'webm'] })),
    youtube: optional(
      text({
        label: 'youtube',
        pattern: {
          regex: /^[\w-]{11}$/u,
          message: '«youtube» là mã 11 ký tự đứng sau «watch?v=» trong địa chỉ của video.',
        },
      }),
    ),
    title: text({ label: 'title', missing: 'Hãy ghi title="…": video cho xem gì.', max: 200 }),
    poster: optional(image({ label: 'poster', hint: 'Ảnh hiện trước khi xem.' })),
    people: optional(people),
    consent,
  })
    .refine((given) => (given.file === undefined) !== (given.youtube === undefined), {
      message:
        'Hãy ghi đúng một trong hai: file="/media/….mp4" (video trong thư viện) hoặc youtube="…" (mã của video trên YouTube).',
      path: ['file'],
    })
    // A film on YouTube is shown there; the site itself then shows nobody but on a poster.
    .refine((given) => given.people !== undefined || (given.file ?? given.poster) === undefined, {
      message: `Hãy ghi people="…", trong video có ai: ${PHOTO_PEOPLE_WORDS}.`,
      path: ['people'],
    })
    .refine((given) => given.people !== 'tre-em' || given.consent !== undefined, {
      message:
        'Video có trẻ em phải ghi mã phiếu đồng ý của phụ huynh (trong sổ của trường, ví dụ CK-2022-014). Chưa có phiếu thì đừng dùng video này.',
      path: ['consent'],
    }),
  children: 'none',
  demanded: ['people', 'consent'],
  show: ({ file: src, youtube, title, poster }) => ({
    media: [
      ...(src === undefined ? [] : [{ kind: 'file', src } as const]),
      ...(poster === undefined ? [] : [{ kind: 'image', src: poster } as const]),
    ],
    text: title,
    render: (_children, media) =>
      youtube === undefined
        ? player(src ?? '', { title, poster }, media)
        : youtubeLink(youtube, { title, poster }, media),
  }),
});

interface Shown {
  readonly title: string;
  readonly poster: string | undefined;
}

function player(src: string, { title, poster }: Shown, media: SiteMedia | undefined): Html {
  const served = media === undefined ? { src } : media.file(src);
  if (served === undefined) return element('p', {}, title);
  const still = poster === undefined ? undefined : media?.image(poster);
  const download =
    'bytes' in served
      ? [' ', element('a', { href: served.src, download: true }, ['Tải video ', kindAndSize(served)])]
      : [];
  return element('figure', { class: 'video' }, [
    element('video', {
      controls: true,
      preload: 'none',
      src: served.src,
      // One file for every screen: as a phone takes it.
      poster: still?.sizes[0]?.src ?? still?.src,
      'aria-label': title,
    }),
    element('figcaption', {}, [element('span', { class: 'video__title' }, title), ...download]),
  ]);
}

/**
 * A link, without script. YouTube's own cookie-free address; it plays only for a visitor who says which site they come
 * from, which the site's policy otherwise keeps to itself (developers.google.com/youtube/terms/required-minimum-functionality).
 */
function youtubeLink(id: string, { title, poster }: Shown, media: BlockSite | undefined): Html {
  const attributes = {
    class: 'video__link',
    href: `https://www.youtube-nocookie.com/embed/${id}`,
    referrerpolicy: 'strict-origin-when-cross-origin',
  };
  return element('figure', { class: 'video' }, [
    element('a', attributes, [
      poster === undefined ? '' : picture({ url: poster, alt: '' }, media),
      element('span', { class: 'video__title' }, title),
      ' ',
      element('span', { class: 'video__note' }, 'Mở video trên YouTube, ngoài trang của trường'),
    ]),
  ]);
}
