import { collections, schoolDateParts, schoolDay, schoolYear } from '../schema/index.ts';
import type { Content } from './content.ts';
import { isWithdrawn } from './currency.ts';
import type { Entry } from './entry.ts';
import { changesOf, type EntryChange } from './entry-page.ts';
import { referencesOf, type ResolvedReference } from './entry-references.ts';
import { listUrl } from './list-url.ts';
import { menuMarks, type Mark } from './marks.ts';
import { daysAfter, menuDays, menuTitle, menuWeek, type MenuWeek } from './menu-week.ts';
import type { Neighbours } from './neighbours.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { paginate, type Pager } from './pagination.ts';
import { menuCard, sharePicture } from './share-card.ts';
import { words } from './words.ts';

export type { MenuWeek } from './menu-week.ts';

type Menu = Entry<'menus'>;

/** A week with the word for which one it is. */
interface NamedWeek {
  readonly label: string;
  readonly week: MenuWeek;
}

/** One page of `/thuc-don/`. Only the first says what is cooked now. */
export interface MenusPage {
  readonly head: PageHead;
  readonly heading: string;
  readonly intro: string;
  readonly weeks: readonly NamedWeek[];
  readonly archive: readonly {
    readonly title: string;
    readonly url: string;
    readonly marks: readonly Mark[];
  }[];
  readonly pager: Pager;
}

/** The page of one week. */
export interface MenuPage {
  readonly head: PageHead;
  readonly kind: string;
  readonly weekOf: Date;
  /** `2022-2023` */
  readonly schoolYear: string;
  readonly week: MenuWeek;
  /** Latest first. */
  readonly changes: readonly EntryChange[];
  readonly neighbours: Neighbours;
  readonly digest: string;
  readonly references?: readonly ResolvedReference[];
}

/** `2022-09-12`, the Monday of the week that `moment` is in; a week ends with its Sunday. */
function mondayOf(moment: Date): string {
  return schoolDay(daysAfter(moment, -((schoolDateParts(moment).weekday + 6) % 7)));
}

function isWeekend(moment: Date): boolean {
  return [0, 6].includes(schoolDateParts(moment).weekday);
}

/** What may be cooked: a menu that was taken back is not. */
function inForce({ menus, now }: Content): Menu[] {
  return menus.filter((menu) => !isWithdrawn(menu, now));
}

function menuOf(menus: readonly Menu[], monday: string): Menu | undefined {
  return menus.find(({ frontmatter }) => schoolDay(frontmatter.weekOf) === monday);
}

/** This week's menu, at a weekend the next one's if it is there; `undefined` when the week has none. */
export function menuForHome(content: Content): MenuWeek | undefined {
  const { now } = content;
  const menus = inForce(content);
  const next = isWeekend(now) ? menuOf(menus, mondayOf(daysAfter(now, 7))) : undefined;
  const menu = next ?? menuOf(menus, mondayOf(now));
  return menu && menuWeek(content, menu);
}

/** This week's menu and the next one's; where there is neither, the nearest to come, else the last one. */
function weeksNow(content: Content): NamedWeek[] {
  const { now } = content;
  const { menuWeeks } = words;
  const menus = inForce(content);
  const named = (label: string, menu: Menu | undefined): NamedWeek[] =>
    menu === undefined ? [] : [{ label, week: menuWeek(content, menu) }];
  const near = [
    ...named(menuWeeks.this, menuOf(menus, mondayOf(now))),
    ...named(menuWeeks.next, menuOf(menus, mondayOf(daysAfter(now, 7)))),
  ];
  if (near.length > 0) return near;
  const coming = menus.filter(({ frontmatter }) => frontmatter.weekOf > now).at(-1);
  return coming ? named(menuWeeks.later, coming) : named(menuWeeks.past, menus[0]);
}

/** `/thuc-don/`, `/thuc-don/trang/1/`…: what is cooked now, then every week, latest first. */
export function menusPages(
  content: Content,
): { readonly params: { page: string | undefined }; readonly page: MenusPage }[] {
  const { label, description: intro } = collections.menus;
  const url = listUrl('menus');
  return paginate(content.menus, url).map(({ items, url: pageUrl, param, pager }) => {
    const first = pager.number === undefined;
    const heading = first ? label : words.pageNumber(label, pager.number);
    return {
      params: { page: param },
      page: {
        head: pageHead(pageUrl, heading, intro, first ? [] : [{ label, url }]),
        heading,
        intro,
        weeks: first ? weeksNow(content) : [],
        archive: items.map((menu) => ({
          title: menuTitle(menu),
          url: menu.url,
          marks: menuMarks(menu, content.now),
        })),
        pager,
      },
    };
  });
}

/** The page of every week. */
export function menuPages(
  content: Content,
): { readonly params: { slug: string }; readonly page: MenuPage }[] {
  const above = [{ label: collections.menus.label, url: listUrl('menus') }];
  return content.menus.map((menu, index) => {
    const { slug, url, digest, frontmatter } = menu;
    const [newer, older] = [content.menus[index - 1], content.menus[index + 1]];
    const page: MenuPage = {
      head: {
        ...pageHead(url, menuTitle(menu), words.menuDescription(menuDays(menu)), above),
        share: sharePicture(menuCard(content.school, menu)),
      },
      kind: collections.menus.label,
      weekOf: frontmatter.weekOf,
      schoolYear: schoolYear(frontmatter.weekOf),
      week: menuWeek(content, menu),
      changes: changesOf(menu),
      neighbours: {
        ...(newer ? { newer: { url: newer.url, title: menuTitle(newer) } } : {}),
        ...(older ? { older: { url: older.url, title: menuTitle(older) } } : {}),
      },
      digest,
      ...referencesOf(content, menu),
    };
    return { params: { slug }, page };
  });
}
