import type {
  Article,
  BreadcrumbList,
  Event,
  Graph,
  NewsArticle,
  Person,
  Preschool,
  WebSite,
} from 'schema-dts';
import { hasHour, schoolDay, toSchoolIso, type School } from '../schema/index.ts';
import { areaLink } from './areas.ts';
import { authorLink } from './authors.ts';
import type { Content } from './content.ts';
import { isWithdrawn } from './currency.ts';
import type { DatedEntry, DatedName, Entry } from './entry.ts';
import type { PageHead } from './page-head.ts';
import { SEARCH_URL } from './search-page.ts';
import { entryCard, schoolCard, sharePicture } from './share-card.ts';
import { words } from './words.ts';

/** What a page is about, in the words of schema.org. */
export type PageThing = Article | Event | NewsArticle | Preschool | WebSite;

/** What is news to a search engine; the rest are articles: papers, plans, figures. */
const NEWS: ReadonlySet<DatedName> = new Set([
  'articles',
  'announcements',
  'campaigns',
  'exemplars',
  'responses',
]);

const schoolId = (siteUrl: string) => `${siteUrl}/#truong`;

/** The school itself: on the home page and the page of its address. */
export function schoolThing(school: School): Preschool {
  const { name, shortName, motto, authority, address, phone, email, siteUrl } = school;
  return {
    '@type': 'Preschool',
    '@id': schoolId(siteUrl),
    name,
    alternateName: shortName,
    url: `${siteUrl}/`,
    image: `${siteUrl}${sharePicture(schoolCard(school)).src}`,
    address: { '@type': 'PostalAddress', streetAddress: address, addressCountry: 'VN' },
    parentOrganization: { '@type': 'GovernmentOrganization', name: authority },
    ...(motto === undefined ? {} : { slogan: motto }),
    ...(phone === undefined ? {} : { telephone: phone }),
    ...(email === undefined ? {} : { email }),
  };
}

/** The site, with its search. */
export function siteThing({ name, siteUrl }: School): WebSite {
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}${SEARCH_URL}?q={search_term_string}` },
    // Google's extension of schema.org (developers.google.com/search/docs/appearance/structured-data).
    'query-input': 'required name=search_term_string',
  } as const;
  return {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#trang`,
    name: words.siteTitle(name),
    url: `${siteUrl}/`,
    inLanguage: 'vi',
    publisher: { '@id': schoolId(siteUrl) },
    potentialAction: search,
  };
}

/**
 * What an entry is about. Of a sample nothing is said: nothing in it happened. An event that was taken back is said to be
 * cancelled, and of anything else that was taken back nothing more is said.
 */
export function entryThings(content: Content, entry: DatedEntry): readonly PageThing[] {
  if (entry.frontmatter.sample) return [];
  if (entry.collection === 'events') return [eventThing(content, entry)];
  return isWithdrawn(entry, content.now) ? [] : [articleThing(content, entry)];
}

/** Its required and recommended properties: developers.google.com/search/docs/appearance/structured-data/article. */
function articleThing({ school, people }: Content, entry: DatedEntry): Article | NewsArticle {
  const { url, excerpt, collection, frontmatter } = entry;
  const { siteUrl } = school;
  const { title, publishedAt, changes, area, tags, author } = frontmatter;
  const touched = Math.max(
    ...[publishedAt, ...changes.map(({ date }) => date)].map((date) => date.getTime()),
  );
  return {
    '@type': NEWS.has(collection) ? 'NewsArticle' : 'Article',
    headline: title,
    description: excerpt,
    url: siteUrl + url,
    mainEntityOfPage: siteUrl + url,
    image: imagesOf(school, entry),
    datePublished: toSchoolIso(publishedAt),
    dateModified: toSchoolIso(new Date(touched)),
    author: personThing(siteUrl, authorLink(people, author)),
    publisher: { '@type': 'Preschool', '@id': schoolId(siteUrl), name: school.name, url: `${siteUrl}/` },
    articleSection: areaLink(school, area).name,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    ...(tags.length === 0 ? {} : { keywords: tags.join(', ') }),
  };
}

/** Its required and recommended properties: developers.google.com/search/docs/appearance/structured-data/event. */
function eventThing({ school, now }: Content, event: Entry<'events'>): Event {
  const { url, excerpt, frontmatter } = event;
  const { siteUrl, name } = school;
  const { title, startsAt, endsAt, place } = frontmatter;
  const state = isWithdrawn(event, now) ? 'EventCancelled' : 'EventScheduled';
  return {
    '@type': 'Event',
    name: title,
    description: excerpt,
    url: siteUrl + url,
    image: imagesOf(school, event),
    startDate: statedMoment(startsAt),
    ...(endsAt === undefined ? {} : { endDate: statedMoment(endsAt) }),
    eventStatus: `https://schema.org/${state}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: place, address: place },
    organizer: { '@type': 'Preschool', '@id': schoolId(siteUrl), name, url: `${siteUrl}/` },
    isAccessibleForFree: true,
    inLanguage: 'vi',
  };
}

/** What stands beside the text: a name and the page of whoever answers for it. */
function personThing(
  siteUrl: string,
  { name, url }: { readonly name: string; readonly url: string },
): Person {
  return { '@type': 'Person', name, url: siteUrl + url };
}

/** The photo, where there is one, and the picture that is drawn of every entry. */
function imagesOf(school: School, entry: DatedEntry): string[] {
  const photo = entry.coverImage === undefined ? [] : [entry.coverImage.src];
  return [...photo, sharePicture(entryCard(school, entry)).src].map((src) => school.siteUrl + src);
}

/** A day where no hour is stated. */
function statedMoment(moment: Date): string {
  return hasHour(moment) ? toSchoolIso(moment) : schoolDay(moment);
}

/** The way to a page from the home page, the page itself last. */
function breadcrumbThing(siteUrl: string, { crumbs, title, url }: PageHead): BreadcrumbList {
  const way = [...crumbs.map((crumb) => ({ name: crumb.label, url: crumb.url })), { name: title, url }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: siteUrl + step.url,
    })),
  };
}

/** All that a page says, as JSON-LD for a script element; `undefined` where there is nothing to say. */
export function structuredData(siteUrl: string, head: PageHead): string | undefined {
  const things = [
    ...(head.things ?? []),
    ...(head.crumbs.length === 0 ? [] : [breadcrumbThing(siteUrl, head)]),
  ];
  if (things.length === 0) return undefined;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  // A script element ends at `</script`, whatever stands around it (HTML, 4.12.1.3).
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
