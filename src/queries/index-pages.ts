import { current } from './currency.ts';
import { AREAS_URL, areaLinks, ofArea } from './areas.ts';
import type { Content } from './content.ts';
import { EVENT_FEED_URL } from './calendar-files.ts';
import { namedFeeds } from './feed.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { bySchoolYear, SCHOOL_YEARS_URL, schoolYearLink } from './school-years.ts';
import { words } from './words.ts';

/** A page that leads to lists. */
export interface IndexPage {
  readonly head: PageHead;
  readonly items: readonly {
    readonly name: string;
    readonly url: string;
    readonly description?: string;
    /** How many entries the list holds; said unless the description does. */
    readonly count?: number;
  }[];
}

/** `/chuyen-muc/`. */
export function areasPage(content: Content): IndexPage {
  const entries = current(content.dated, content.now);
  return {
    head: pageHead(AREAS_URL, words.areas, words.areasDescription),
    items: areaLinks(content.school).map(({ area, ...link }) => ({
      ...link,
      count: ofArea(entries, area).length,
    })),
  };
}

/** `/nam-hoc/`. */
export function schoolYearsPage(content: Content): IndexPage {
  return {
    head: pageHead(SCHOOL_YEARS_URL, words.schoolYears, words.schoolYearsDescription),
    items: [...bySchoolYear(content.dated)].map(([year, entries]) => {
      const { name, url } = schoolYearLink(year);
      return { name, url, count: entries.length };
    }),
  };
}

/** `/nguon-tin/`: what a program can follow, for whoever has one. */
export function feedsPage(content: Content): IndexPage {
  const { feeds } = words;
  const { kinds, areas } = namedFeeds(content);
  return {
    head: pageHead('/nguon-tin/', feeds.title, feeds.description),
    items: [
      { name: feeds.everything, url: '/rss.xml', description: feeds.everythingHint },
      { name: feeds.calendar, url: EVENT_FEED_URL, description: feeds.calendarHint },
      ...kinds.map(({ name, url }) => ({ name: feeds.of(name), url, description: feeds.kindHint(name) })),
      ...areas.map(({ name, url }) => ({ name: feeds.of(name), url, description: feeds.areaHint })),
    ],
  };
}
