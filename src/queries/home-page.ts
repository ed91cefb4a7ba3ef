import { collections, dayNumber, type CollectionName } from '../schema/index.ts';
import { newestAlbum, type NewestAlbum } from './albums.ts';
import { urgent } from './announcements.ts';
import { current } from './currency.ts';
import { areaLinks, type AreaLink } from './areas.ts';
import { homeMonth, type HomeMonth } from './calendar.ts';
import { cardOf, type ContactCard } from './contact-card.ts';
import type { Content } from './content.ts';
import type { DatedEntry } from './entry.ts';
import { upcomingEvents } from './events.ts';
import { listUrl } from './list-url.ts';
import type { MenuDay } from './menu-week.ts';
import { menuForHome, type MenuWeek } from './menus.ts';
import type { PageHead } from './page-head.ts';
import { schoolThing, siteThing } from './structured-data.ts';
import { teaser, type Teaser } from './teaser.ts';
import { words } from './words.ts';

/** A part of the home page: the first few entries of a list, and the way to all of them. */
export interface HomeSection {
  readonly heading: string;
  readonly url: string;
  readonly teasers: readonly Teaser[];
}

/** What is cooked today, at a weekend on the Monday to come, where a menu says it. */
export interface HomeMenu {
  readonly heading: string;
  readonly url: string;
  readonly week?: MenuWeek;
  /** Of that week: today, or the next day to come. Said with its date: a page may stand for longer than a day. */
  readonly day?: MenuDay;
}

/** How to reach the school, and the page that says more, where there is one. */
export interface HomeContact {
  readonly card: ContactCard;
  readonly url?: string;
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
  readonly album?: NewestAlbum;
  readonly announcements: HomeSection;
  readonly events: HomeSection;
  readonly exemplars: HomeSection;
  readonly month: HomeMonth;
  readonly contact: HomeContact;
  readonly records: readonly HomeRecord[];
  readonly areas: readonly (AreaLink & { readonly description?: string })[];
}

const CONTACT_CARD = 'lien-he';

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

/** One event: the month's calendar has the others. */
const LENGTH = { news: 4, announcements: 4, events: 1, exemplars: 1 } as const;

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
  const album = newestAlbum(content);
  const notices = current(announcements, now).filter(({ url }) => !shownAbove.has(url));
  return {
    head: {
      url: '/',
      title: words.siteTitle(school.name),
      description: words.homeDescription(school.name),
      crumbs: [],
      things: [schoolThing(school), siteThing(school)],
    },
    menu: homeMenu(content),
    news: section('articles', current(articles, now), LENGTH.news),
    ...(album ? { album } : {}),
    announcements: section('announcements', notices, LENGTH.announcements),
    events: section('events', upcomingEvents(current(events, now), now), LENGTH.events),
    exemplars: section('exemplars', current(exemplars, now), LENGTH.exemplars),
    month: homeMonth(content),
    contact: homeContact(content),
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
  const day = week?.days.find(({ date }) => dayNumber(date) >= dayNumber(content.now));
  return {
    heading: collections.menus.label,
    url: listUrl('menus'),
    ...(week ? { week } : {}),
    ...(day ? { day } : {}),
  };
}

/** The school's contact page is the one that asks for the card of that name. */
function homeContact(content: Content): HomeContact {
  const page = content.pages.find(({ frontmatter }) => frontmatter.card === CONTACT_CARD);
  const card = cardOf(content, CONTACT_CARD);
  return { card, ...(page ? { url: page.url } : {}) };
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
