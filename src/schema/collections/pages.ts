import { defineCollection, frontmatter } from '../collection.ts';
import { optional, text } from '../fields/index.ts';
import { cover, entryHead } from '../public-entry.ts';

export const pages = defineCollection({
  name: 'pages',
  urlSegment: '',
  label: 'Trang',
  labelSingular: 'Trang',
  description: 'Các trang đứng riêng như Giới thiệu, Liên hệ.',
  folders: 'flat',
  schema: frontmatter({
    title: text({ label: 'Tiêu đề', missing: 'Hãy đặt tiêu đề cho trang.', max: 200 }),
    summary: entryHead.summary,
    cover: optional(cover),
  }),
});
