import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader, schoolLoader, type StoredEntry } from './loader/index.ts';
import type { School } from './schema/index.ts';

/** The loader has checked the data already: the schemas here only give `getCollection` its types. */
export const collections = {
  articles: defineCollection({
    loader: contentLoader('articles'),
    schema: z.custom<StoredEntry<'articles'>>(),
  }),
  announcements: defineCollection({
    loader: contentLoader('announcements'),
    schema: z.custom<StoredEntry<'announcements'>>(),
  }),
  events: defineCollection({ loader: contentLoader('events'), schema: z.custom<StoredEntry<'events'>>() }),
  exemplars: defineCollection({
    loader: contentLoader('exemplars'),
    schema: z.custom<StoredEntry<'exemplars'>>(),
  }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: z.custom<StoredEntry<'pages'>>() }),
  people: defineCollection({ loader: contentLoader('people'), schema: z.custom<StoredEntry<'people'>>() }),
  /** One entry, `school`: what `content/school.yaml` says. */
  school: defineCollection({ loader: schoolLoader(), schema: z.custom<School>() }),
};
