import path from 'node:path';
import { CARD_SIZE, cardAddress, type ShareCard } from '../images/share-card/card.ts';
import { collections, hasHour, schoolDateParts, spokenDay, type School } from '../schema/index.ts';
import type { Content } from './content.ts';
import type { DatedEntry, Entry } from './entry.ts';
import { menuTitle } from './menu-week.ts';
import { words } from './words.ts';

/** The picture that others show where somebody shares a link (Open Graph, ogp.me). */
export interface SharePicture {
  /** From the root. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** What is written in it. */
  readonly alt: string;
}

/** Narrower photos are enlarged; the next larger size of a photo is taken. */
const GROUND_WIDTH = CARD_SIZE.width;

/** Of every page that has no picture of its own. */
export function schoolCard({ name, motto, address }: School): ShareCard {
  return { school: name, title: motto ?? words.share.noticeboard, note: address };
}

/** Of an entry. It says nothing that the clock could change: it is drawn once. */
export function entryCard({ name }: School, entry: DatedEntry): ShareCard {
  const { title, sample } = entry.frontmatter;
  return {
    school: name,
    kind: marked(collections[entry.collection].labelSingular, sample),
    title,
    note: noteOf(entry),
    ...groundOf(entry),
  };
}

/** Of a week's menu, whose title says the days. */
export function menuCard({ name }: School, menu: Entry<'menus'>): ShareCard {
  return {
    school: name,
    kind: marked(collections.menus.labelSingular, menu.frontmatter.sample),
    title: menuTitle(menu),
  };
}

/** Of a page that stands by itself. */
export function pageCard({ name, address }: School, page: Entry<'pages'>): ShareCard {
  return { school: name, title: page.frontmatter.title, note: address, ...groundOf(page) };
}

/** Every card that the site's pages name at `content.now`. */
export function shareCards({ school, dated, menus, pages }: Content): readonly ShareCard[] {
  return [
    schoolCard(school),
    ...dated.map((entry) => entryCard(school, entry)),
    ...menus.map((menu) => menuCard(school, menu)),
    ...pages.map((page) => pageCard(school, page)),
  ];
}

/** Where the site serves a card. */
export function sharePicture(card: ShareCard): SharePicture {
  const { kind, title, note, school } = card;
  const said = [kind === undefined ? title : `${kind}: ${title}`, note, school];
  return {
    src: cardAddress(card),
    ...CARD_SIZE,
    alt: said.filter((part) => part !== undefined).join('. '),
  };
}

function marked(kind: string, sample: boolean): string {
  return sample ? `${kind} · ${words.marks.sample}` : kind;
}

/** When, and of an event where. */
function noteOf(entry: DatedEntry): string {
  if (entry.collection !== 'events') return spokenDay(entry.frontmatter.publishedAt);
  const { startsAt, place } = entry.frontmatter;
  const { hour, minute } = schoolDateParts(startsAt);
  const day = spokenDay(startsAt);
  return `${hasHour(startsAt) ? words.share.hourOfDay(hour, minute, day) : day} · ${place}`;
}

/** The entry's own photo, for which its author has answered (`childrenNeedConsent`). */
function groundOf({ coverImage }: Pick<Entry, 'coverImage'>): Pick<ShareCard, 'photo'> {
  if (coverImage === undefined) return {};
  const { src } = coverImage.sizes.find(({ width }) => width >= GROUND_WIDTH) ?? coverImage;
  return { photo: path.posix.basename(src) };
}
