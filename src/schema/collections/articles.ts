import { defineCollection, frontmatter } from '../collection.ts';
import { publicEntry } from '../public-entry.ts';

export const articles = defineCollection({
  name: 'articles',
  urlSegment: 'tin-tuc',
  label: 'Tin tức',
  labelSingular: 'Tin',
  description: 'Tin hoạt động, chỉ đạo điều hành, chính sách và kiến thức nuôi dạy trẻ.',
  folders: 'by-year',
  schema: frontmatter({ ...publicEntry }),
});
