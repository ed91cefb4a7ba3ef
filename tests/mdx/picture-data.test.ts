import { expect, test } from 'vitest';
import { pictureData } from '../../src/mdx/picture-data.ts';

const webp = [{ width: 720, height: 480, src: '/anh/a-720.webp' }];
const avif = [
  { width: 240, height: 160, src: '/anh/a-240.avif' },
  { width: 720, height: 480, src: '/anh/a-720.avif' },
];
const image = { width: 720, height: 480, src: '/anh/a-720.webp', sizes: webp, avif };

test('a picture that waits lets the browser measure its place', () => {
  expect(pictureData(image, { sizes: '50vw' })).toEqual({
    source: {
      type: 'image/avif',
      srcset: '/anh/a-240.avif 240w, /anh/a-720.avif 720w',
      sizes: 'auto, 50vw',
    },
    img: {
      src: '/anh/a-720.webp',
      srcset: '/anh/a-720.webp 720w',
      sizes: 'auto, 50vw',
      width: 720,
      height: 480,
      loading: 'lazy',
      decoding: 'async',
    },
  });
});

test('the first one does not wait, and so cannot be measured', () => {
  const { source, img } = pictureData(image, { sizes: '50vw', first: true });
  expect(source?.sizes).toBe('50vw');
  expect(img).toMatchObject({ sizes: '50vw', loading: 'eager', fetchpriority: 'high' });
});

test('without AVIF, in the editor’s preview, there is no source', () => {
  expect(pictureData({ ...image, avif: [] }, { sizes: '50vw' })).not.toHaveProperty('source');
});
