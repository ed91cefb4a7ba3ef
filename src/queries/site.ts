import { getCollection, getEntry } from 'astro:content';
import { buildNow } from './build-now.ts';
import { contentAt, type AllEntries, type Content } from './content.ts';
import { frameOf, type Frame } from './frame.ts';

interface Site {
  readonly content: Content;
  readonly frame: Frame;
}

/** Read once a build: every route asks for it. While developing, every request reads again. */
const read = new Map<'site', Promise<Site>>();

function site(): Promise<Site> {
  const known = read.get('site');
  if (known !== undefined && import.meta.env.PROD) return known;
  const reading = readSite();
  read.set('site', reading);
  return reading;
}

async function readSite(): Promise<Site> {
  const settings = await getEntry('school', 'school');
  if (settings === undefined) throw new Error('content/school.yaml was not loaded');
  const content = contentAt(
    buildNow(process.env, () => new Date()),
    settings.data,
    await allEntries(),
  );
  return { content, frame: frameOf(content) };
}

async function allEntries(): Promise<AllEntries> {
  return {
    articles: dataOf(await getCollection('articles')),
    announcements: dataOf(await getCollection('announcements')),
    events: dataOf(await getCollection('events')),
    menus: dataOf(await getCollection('menus')),
    exemplars: dataOf(await getCollection('exemplars')),
    campaigns: dataOf(await getCollection('campaigns')),
    responses: dataOf(await getCollection('responses')),
    press: dataOf(await getCollection('press')),
    documents: dataOf(await getCollection('documents')),
    disclosures: dataOf(await getCollection('disclosures')),
    plans: dataOf(await getCollection('plans')),
    reports: dataOf(await getCollection('reports')),
    pages: dataOf(await getCollection('pages')),
    people: dataOf(await getCollection('people')),
    appointments: dataOf(await getCollection('appointments')),
  };
}

function dataOf<Data>(entries: readonly { readonly data: Data }[]): Data[] {
  return entries.map(({ data }) => data);
}

/** What the site shows, as of the build. */
export async function siteContent(): Promise<Content> {
  return (await site()).content;
}

/** What stands around every page. */
export async function siteFrame(): Promise<Frame> {
  return (await site()).frame;
}
