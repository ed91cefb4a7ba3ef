import type { SiteMedia } from '../../src/mdx/index.ts';

/** A site that serves two photos, a document, a film and a table. */
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
      avif: [{ width: 960, height: 640, src: '/anh/abc-960.avif' }],
    };
  },
  file(src) {
    if (src === '/media/2022/ke-hoach.pdf')
      return { src: '/tep/ke-hoach-1a2b.pdf', bytes: 1_234_567, extension: 'pdf' };
    if (src === '/media/2022/hoi.mp4') return { src: '/tep/hoi.mp4', bytes: 12_000_000, extension: 'mp4' };
    if (src === '/media/2022/thu.csv') return { src: '/tep/thu.csv', bytes: 2000, extension: 'csv' };
    return undefined;
  },
  table(src) {
    if (src !== '/media/2022/thu.csv') return undefined;
    return {
      head: ['Khoản', 'Tiền', 'Ghi chú', 'Trống'],
      rows: [
        ['Ăn trưa <b>', '25.000 đ', '5', ''],
        ['*Nước*', '–', 'tháng', ''],
        ['Quà', '-1.200,5', '', ''],
      ],
    };
  },
};
