import type { AlbumCard, AlbumPhoto, NewestAlbum } from '../../../queries/index.ts';
import { day, HERE, landscape, portrait, square } from './base.ts';

export const albums: readonly AlbumCard[] = [
  { url: HERE, title: 'Bộ ảnh mẫu ngang', cover: landscape, count: 12, moment: day('2022-11-14'), marks: [] },
  {
    url: HERE,
    title: 'Bộ ảnh mẫu đứng, có tiêu đề dài để xem chữ xuống dòng ra sao',
    cover: portrait,
    count: 3,
    moment: day('2022-10-20'),
    marks: [{ tone: 'sample', text: 'Bài mẫu' }],
  },
];

export const photos: readonly AlbumPhoto[] = [
  { image: landscape, alt: 'Đồi cây trong bộ ảnh', caption: 'Ảnh có chú thích', credit: 'Người vẽ mẫu' },
  { image: portrait, alt: 'Đồi cây khổ đứng trong bộ ảnh', caption: 'Chỉ có chú thích' },
  { image: square, alt: 'Đồi cây khổ vuông trong bộ ảnh' },
];

export const newestAlbum: NewestAlbum = {
  url: HERE,
  title: 'Bộ ảnh mới nhất',
  photos: [landscape, square, portrait, landscape],
  count: 12,
  moment: day('2022-11-14'),
  marks: [{ tone: 'sample', text: 'Bài mẫu' }],
  listUrl: HERE,
};
/** As few photos as leave a column empty. */
export const smallAlbum: NewestAlbum = {
  ...newestAlbum,
  title: 'Bộ ảnh ít ảnh, có tiêu đề dài để xem chữ xuống dòng ra sao',
  photos: [landscape, portrait, square],
  count: 3,
  marks: [],
};
