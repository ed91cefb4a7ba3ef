import { isHeld, tenuresOf, type Tenure } from '../schema/index.ts';
import { areaLink, type AreaLink } from './areas.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';

/** Somebody's time in a post of the committee, as pages show it. */
export interface HeldPost {
  readonly role: string;
  readonly committee: string;
  /** Of the post on the committee's page. */
  readonly url: string;
  readonly duties: readonly string[];
  readonly areas: readonly AreaLink[];
  readonly from: Date;
  /** The last day; absent while nobody has said when it ends. */
  readonly lastDay?: Date;
}

type PostTenure = Tenure<Entry<'appointments'>>;

/** Tenures that have begun at `now`, in the committee's order; one that is to come shows itself on its day. */
export function begunTenures({ appointments, now }: Content): PostTenure[] {
  const order = new Map(appointments.map(({ slug }, index) => [slug, index]));
  const place = ({ appointment }: PostTenure) => order.get(appointment.slug) ?? 0;
  return tenuresOf(appointments)
    .filter(({ from }) => from <= now)
    .sort((a, b) => place(a) - place(b));
}

/** The posts of a person: those held at present, then those held before, the latest first. */
export function postsOf(content: Content, id: string): { present: HeldPost[]; former: HeldPost[] } {
  const own = begunTenures(content).filter(({ appointment }) => appointment.frontmatter.person === id);
  const [present, former] = [
    own.filter((tenure) => isHeld(tenure, content.now)),
    own.filter((tenure) => !isHeld(tenure, content.now)),
  ];
  return {
    present: present.map((tenure) => heldPost(content, tenure)),
    former: former.sort(byLatest).map((tenure) => heldPost(content, tenure)),
  };
}

export function byLatest(a: PostTenure, b: PostTenure): number {
  return b.from.getTime() - a.from.getTime();
}

export function heldPost(
  { school }: Pick<Content, 'school'>,
  { appointment, from, until }: PostTenure,
): HeldPost {
  const { role, committee, duties, areas } = appointment.frontmatter;
  return {
    role,
    committee,
    url: appointment.url,
    duties,
    areas: areas.map((area) => areaLink(school, area)),
    from,
    ...(until === undefined ? {} : { lastDay: new Date(until.getTime() - 1) }),
  };
}
