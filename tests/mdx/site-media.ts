import type { SiteMedia } from '../../src/mdx/index.ts';

/** A site that serves two photos and one document. */
export const siteMedia: SiteMedia = {
  image(src) {
    if (src !== '/media/2022/anh.jpg' && src !== '/media/2022/hai em bé.png') return undefined;
    return {
      width: 960,
      height: 640,
      src: '/anh/abc-960.webp',
      sizes: [
        { width: 480, height: 320, src: '/anh/abc-480.webp' },
        { width: 960, height: 640, src: '/anh/abc-960.webp' },
      ],
    };
  },
  file(src) {
    if (src !== '/media/2022/ke-hoach.pdf') return undefined;
    return { src: '/tep/ke-hoach-1a2b.pdf', bytes: 1_234_567, extension: 'pdf' };
  },
};
