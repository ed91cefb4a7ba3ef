import { collections } from '../schema/index.ts';
import { current } from './currency.ts';
import { calendarLinks } from './calendar.ts';
import { campaignsInOrder, campaignState, type CampaignState } from './campaigns.ts';
import { AREAS_URL, areaLinks, ofArea } from './areas.ts';
import type { Content } from './content.ts';
import { DATED_NAMES, type DatedEntry, type DatedName } from './entry.ts';
import { isPast, pastEvents, upcomingEvents } from './events.ts';
import { areaFeed, collectionFeed } from './feed.ts';
import { listPages, type ListOptions, type ListPage } from './list-page.ts';
import { listUrl } from './list-url.ts';
import { bySchoolYear, kindsOfYear, monthOf, SCHOOL_YEARS_URL, schoolYearLink } from './school-years.ts';
import { words } from './words.ts';

/** A list page with the parameters of its route. */
export interface ListRoute<Params> {
  readonly params: Params;
  readonly page: ListPage;
}

/** Collections whose list is a page of its own kind: a table, a checklist. */
const OWN_LIST: ReadonlySet<DatedName> = new Set(['disclosures', 'documents', 'press']);

const ARCHIVE = { label: words.schoolYears, url: SCHOOL_YEARS_URL };

/** The lists of the dated collections: `/tin-tuc/`, `/tin-tuc/trang/2/`… What is no longer in force is left out. */
export function collectionLists(content: Content) {
  return DATED_NAMES.filter((name) => !OWN_LIST.has(name)).flatMap((name) => listOf(content, name));
}

function listOf(content: Content, name: DatedName) {
  if (name === 'events') return eventList(content);
  if (name === 'campaigns') return campaignList(content);
  const entries = current<DatedEntry>(content[name], content.now);
  return collectionList(content, name, entries, name === 'exemplars' ? { cards: true } : {});
}

function eventList(content: Content) {
  const { now } = content;
  const events = current(content.events, now);
  return collectionList(content, 'events', [...upcomingEvents(events, now), ...pastEvents(events, now)], {
    groupBy: (entry) => (entry.collection === 'events' && isPast(entry, now) ? words.past : words.upcoming),
    links: calendarLinks(content),
  });
}

function campaignList(content: Content) {
  const { now } = content;
  const campaigns = campaignsInOrder(current(content.campaigns, now), now);
  return collectionList(content, 'campaigns', campaigns, {
    groupBy: (entry) => (entry.collection === 'campaigns' ? campaignGroup(campaignState(entry, now)) : ''),
  });
}

function campaignGroup(state: CampaignState): string {
  if (state === 'running') return words.campaign.running;
  return state === 'coming' ? words.upcoming : words.campaign.ended;
}

function collectionList(
  content: Content,
  name: DatedName,
  entries: readonly DatedEntry[],
  more: Pick<ListOptions, 'groupBy' | 'links' | 'cards'> = {},
): ListRoute<{ collection: string; page: string | undefined }>[] {
  const { label: heading, description: intro, urlSegment } = collections[name];
  const options = { url: listUrl(name), heading, intro, feed: collectionFeed(name), ...more };
  return listPages(content, entries, options).map(({ param, page }) => ({
    params: { collection: urlSegment, page: param },
    page,
  }));
}

/** The six areas: `/chuyen-muc/mam-non/`… Announcements no longer in force are left out. */
export function areaLists(content: Content): ListRoute<{ area: string; page: string | undefined }>[] {
  const entries = current(content.dated, content.now);
  return areaLinks(content.school).flatMap(({ area, name, url, description }) =>
    listPages(content, ofArea(entries, area), {
      url,
      heading: name,
      intro: description ?? words.areaDescription(name),
      above: [{ label: words.areas, url: AREAS_URL }],
      feed: areaFeed(content.school, area),
    }).map(({ param, page }) => ({ params: { area, page: param }, page })),
  );
}

/** The archives: `/nam-hoc/2022-2023/`… An archive keeps what has expired, marked so. */
export function schoolYearLists(content: Content): ListRoute<{ year: string; page: string | undefined }>[] {
  return [...bySchoolYear(content.dated)].flatMap(([year, entries]) =>
    listPages(content, entries, {
      url: schoolYearLink(year).url,
      heading: words.schoolYear(year),
      intro: words.schoolYearDescription(year),
      above: [ARCHIVE],
      // With its number a link is not called as the menu's, which leads to all years.
      links: kindsOfYear(year, entries).map(({ label, url, count }) => ({
        title: words.kindCount(label, count),
        url,
      })),
      groupBy: monthOf,
    }).map(({ param, page }) => ({ params: { year, page: param }, page })),
  );
}

/** The archives by kind: `/nam-hoc/2022-2023/thong-bao/`… */
export function yearKindLists(
  content: Content,
): ListRoute<{ year: string; collection: string; page: string | undefined }>[] {
  return [...bySchoolYear(content.dated)].flatMap(([year, entries]) => {
    const { name, url: yearUrl } = schoolYearLink(year);
    return kindsOfYear(year, entries).flatMap(({ collection, label, url }) =>
      listPages(
        content,
        entries.filter((entry) => entry.collection === collection),
        {
          url,
          heading: words.kindOfYear(label, year),
          intro: words.kindOfYearDescription(label, year),
          above: [ARCHIVE, { label: name, url: yearUrl }],
          groupBy: monthOf,
        },
      ).map(({ param, page }) => ({
        params: { year, collection: collections[collection].urlSegment, page: param },
        page,
      })),
    );
  });
}
