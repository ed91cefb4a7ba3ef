import { defineCollection } from 'astro:content';
import { z } from 'zod';
// Not by index.ts: what reads content files is not loaded where a snapshot is at hand (content-source.ts).
import { contentLoader, schoolLoader } from './loader/content-loader.ts';
import type { StoredEntry } from './loader/stored-entry.ts';
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
