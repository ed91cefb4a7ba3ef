import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { HERE, landscape, portrait, square } from '../../../src/components/guide/examples/base.ts';
import { fillEntryReferences } from '../../../src/mdx/entry-references.ts';
import { palette, parseBody, renderBody, type SiteMedia } from '../../../src/mdx/index.ts';

const EXAMPLES = path.join(import.meta.dirname, '../../../src/components/guide/examples');

const IMAGES: Readonly<Record<string, typeof landscape>> = {
  '/media/2022/ngang.jpg': landscape,
  '/media/2022/dung.jpg': portrait,
  '/media/2022/vuong.jpg': square,
};

const media: SiteMedia = {
  image: (src) => IMAGES[src],
  file: (src) => ({ src: `/favicon.svg?${src.slice(-3)}`, bytes: 1_234_567, extension: src.slice(-3) }),
  table: () => ({
    head: ['Đồ dùng', 'Số lượng'],
    rows: [
      ['Bàn nhỏ', '12'],
      ['Ghế nhỏ', '24'],
    ],
  }),
};

const source = readFileSync(path.join(EXAMPLES, 'body.md'), 'utf8');

test('the example of a body has every block', () => {
  expect(parseBody(source).problems).toEqual([]);
  const missing = Object.keys(palette).filter((name) => !source.includes(`<${name}`));
  expect(missing).toEqual([]);
});

test('its HTML is what the site makes of it (npx vitest -u writes it anew)', async () => {
  const html = fillEntryReferences(renderBody(parseBody(source), media).html, ({ kind }) => ({
    url: HERE,
    title: kind === 'person' ? 'Người viết mẫu trong bài' : 'Kế hoạch mẫu trong bài',
    detail: kind === 'person' ? 'Giáo viên' : '48/KH-MAU. Còn hiệu lực',
  }));
  await expect(`${html}\n`).toMatchFileSnapshot(path.join(EXAMPLES, 'body.html'));
});
