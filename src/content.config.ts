import { defineCollection } from 'astro:content';
import { z } from 'zod';
// Not by index.ts: what reads content files is not loaded where a snapshot is at hand (content-source.ts).
import { contentLoader, schoolLoader } from './loader/content-loader.ts';
import type { StoredEntry } from './loader/stored-entry.ts';
import type { CollectionName, School } from './schema/index.ts';

/** The loader has checked the data already: the schemas here only give `getCollection` its types. */
function stored<Name extends CollectionName>(name: Name) {
  return defineCollection({ loader: contentLoader(name), schema: z.custom<StoredEntry<Name>>() });
}

export const collections = {
  articles: stored('articles'),
  announcements: stored('announcements'),
  events: stored('events'),
  menus: stored('menus'),
  exemplars: stored('exemplars'),
  campaigns: stored('campaigns'),
  responses: stored('responses'),
  press: stored('press'),
  documents: stored('documents'),
  disclosures: stored('disclosures'),
  plans: stored('plans'),
  reports: stored('reports'),
  pages: stored('pages'),
  people: stored('people'),
  appointments: stored('appointments'),
  /** One entry, `school`: what `content/school.yaml` says. */
  school: defineCollection({ loader: schoolLoader(), schema: z.custom<School>() }),
};
