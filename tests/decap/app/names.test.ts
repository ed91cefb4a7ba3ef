import { expect, it } from 'vitest';
import { mediaName } from '../../../decap/app/photos/media-name.ts';
import { randomUuid } from '../../../decap/app/random-uuid.ts';
import { IMAGE_EXTENSIONS, image } from '../../../src/schema/index.ts';

it.each([
  ['Ảnh khai giảng.JPG', 'anh-khai-giang-1f2e3d4c.jpg'],
  ['Ảnh khai giảng.JPG'.normalize('NFD'), 'anh-khai-giang-1f2e3d4c.jpg'],
  ['IMG_0001.jpeg', 'img-0001-1f2e3d4c.jpeg'],
  ['.png', 'png-1f2e3d4c'],
  ['???.png', 'tep-1f2e3d4c.png'],
])('a photo called %j is kept as %s', (name, kept) => {
  expect(mediaName(name, '1f2e3d4c5b6a')).toBe(kept);
});

it('gives names that the schema takes', () => {
  const field = image({ label: 'Ảnh' });
  for (const extension of IMAGE_EXTENSIONS) {
    expect(field.safeParse(`/media/${mediaName(`Bé & mẹ (1).${extension}`, 'abcdef0123')}`).success).toBe(
      true,
    );
  }
});

it('makes ids of RFC 9562, version 4', () => {
  for (let turn = 0; turn < 100; turn += 1) {
    expect(randomUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  }
});
