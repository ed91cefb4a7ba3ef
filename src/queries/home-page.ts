import { collections, type CollectionName } from '../schema/index.ts';
import { urgent } from './announcements.ts';
import { current } from './currency.ts';
import { areaLinks, type AreaLink } from './areas.ts';
import type { Content } from './content.ts';
import type { DatedEntry } from './entry.ts';
import { upcomingEvents } from './events.ts';
import { listUrl } from './list-url.ts';
import { menuForHome, type MenuWeek } from './menus.ts';
import type { PageHead } from './page-head.ts';
import { teaser, type Teaser } from './teaser.ts';
import { words } from './words.ts';

/** A part of the home page: the first few entries of a list, and the way to all of them. */
export interface HomeSection {
  readonly heading: string;
  readonly url: string;
  readonly teasers: readonly Teaser[];
}

/** The menu of the week, where there is one. */
export interface HomeMenu {
  readonly heading: string;
  readonly url: string;
  readonly week?: MenuWeek;
}

/** A kind of record that the school keeps in the open: its list, and its newest entry. */
export interface HomeRecord {
  readonly heading: string;
  readonly url: string;
  readonly description: string;
  readonly newest?: { readonly title: string; readonly url: string; readonly moment: Date };
}

/** The home page. The urgent announcements are in the frame, as on every page. */
export interface HomePage {
  readonly head: PageHead;
  readonly menu: HomeMenu;
  readonly news: HomeSection;
  readonly announcements: HomeSection;
  readonly events: HomeSection;
  readonly exemplars: HomeSection;
  readonly records: readonly HomeRecord[];
  readonly areas: readonly (AreaLink & { readonly description?: string })[];
}

/** What parents look up rather than follow, in the order in which they ask for it. */
const RECORDS = [
  'disclosures',
  'documents',
  'responses',
  'campaigns',
  'plans',
  'reports',
  'press',
  'appointments',
] as const satisfies readonly CollectionName[];

const LENGTH = { news: 5, announcements: 4, events: 3, exemplars: 1 } as const;

export function homePage(content: Content): HomePage {
  const { now, school, articles, announcements, events, exemplars } = content;
  const shownAbove = new Set(urgent(announcements, now).map(({ url }) => url));
  const section = (
    name: keyof typeof collections,
    entries: readonly DatedEntry[],
    length: number,
  ): HomeSection => ({
    heading: collections[name].label,
    url: listUrl(name),
    teasers: entries.slice(0, length).map((entry) => teaser(content, entry)),
  });
  const notices = current(announcements, now).filter(({ url }) => !shownAbove.has(url));
  return {
    head: {
      url: '/',
      title: words.siteTitle(school.name),
      description: words.homeDescription(school.name),
      crumbs: [],
    },
    menu: homeMenu(content),
    news: section('articles', current(articles, now), LENGTH.news),
    announcements: section('announcements', notices, LENGTH.announcements),
    events: section('events', upcomingEvents(current(events, now), now), LENGTH.events),
    exemplars: section('exemplars', current(exemplars, now), LENGTH.exemplars),
    records: RECORDS.map((name) =>
      homeRecord(name, name === 'appointments' ? undefined : current<DatedEntry>(content[name], now)[0]),
    ),
    areas: areaLinks(school).map(({ name, url, description }) => ({
      name,
      url,
      ...(description === undefined ? {} : { description }),
    })),
  };
}

function homeMenu(content: Content): HomeMenu {
  const week = menuForHome(content);
  return { heading: collections.menus.label, url: listUrl('menus'), ...(week ? { week } : {}) };
}

function homeRecord(name: CollectionName, newest: DatedEntry | undefined): HomeRecord {
  const { label, description } = collections[name];
  return {
    heading: label,
    url: listUrl(name),
    description,
    ...(newest
      ? {
          newest: {
            title: newest.frontmatter.title,
            url: newest.url,
            moment: newest.frontmatter.publishedAt,
          },
        }
      : {}),
  };
}
