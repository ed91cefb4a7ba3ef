import { DAY_MS, schoolDateParts, spokenDay } from '../schema/index.ts';
import { authorLink, type AuthorLink } from './authors.ts';
import type { Content } from './content.ts';
import { isWithdrawn } from './currency.ts';
import type { Entry } from './entry.ts';
import { withdrawalOf, type Withdrawal } from './entry-page.ts';
import { menuMarks, type Mark } from './marks.ts';
import { words } from './words.ts';

type Menu = Entry<'menus'>;

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const MEALS = ['breakfast', 'lunch', 'snack'] as const;

export type Meal = (typeof MEALS)[number];

export interface MenuDay {
  readonly date: Date;
  readonly meals: Readonly<Partial<Record<Meal, string>>>;
  /** Why there is none that day. */
  readonly closed?: string;
}

/** What is cooked in a week. */
export interface MenuWeek {
  readonly title: string;
  readonly url: string;
  readonly days: readonly MenuDay[];
  /** Meals that any day of the week has, in the order of a day. */
  readonly meals: readonly Meal[];
  readonly allergens?: string;
  readonly approvedBy: AuthorLink;
  readonly marks: readonly Mark[];
  /** It only shows the layout. */
  readonly sample: boolean;
  readonly withdrawal?: Withdrawal;
}

export function menuWeek({ people, now }: Pick<Content, 'people' | 'now'>, menu: Menu): MenuWeek {
  const { weekOf, allergens, approvedBy, sample } = menu.frontmatter;
  const days = DAYS.map((name, index) => menuDay(menu.frontmatter[name], daysAfter(weekOf, index)));
  return {
    title: menuTitle(menu),
    url: menu.url,
    days,
    meals: MEALS.filter((meal) => days.some(({ meals }) => meals[meal] !== undefined)),
    ...(allergens === undefined ? {} : { allergens }),
    approvedBy: authorLink(people, approvedBy),
    marks: menuMarks(menu, now),
    sample,
    ...(isWithdrawn(menu, now) ? withdrawalOf(menu) : {}),
  };
}

function menuDay(
  { breakfast, lunch, snack, closed }: Menu['frontmatter'][(typeof DAYS)[number]],
  date: Date,
): MenuDay {
  return {
    date,
    meals: {
      ...(breakfast === undefined ? {} : { breakfast }),
      ...(lunch === undefined ? {} : { lunch }),
      ...(snack === undefined ? {} : { snack }),
    },
    ...(closed === undefined ? {} : { closed }),
  };
}

export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_MS);
}

/** `Thực đơn tuần 12/9–16/9/2022` */
export function menuTitle(menu: Menu): string {
  return words.menuTitle(menuDays(menu));
}

/** `12/9–16/9/2022`; with both years in the week of New Year. */
export function menuDays({ frontmatter: { weekOf } }: Menu): string {
  const friday = daysAfter(weekOf, DAYS.length - 1);
  const { day, month, year } = schoolDateParts(weekOf);
  const begins =
    year === schoolDateParts(friday).year ? `${String(day)}/${String(month)}` : spokenDay(weekOf);
  return `${begins}–${spokenDay(friday)}`;
}
