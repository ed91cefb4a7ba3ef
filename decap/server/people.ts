import type { z } from 'zod';
import { splitFrontmatter } from '../../src/loader/index.ts';
import {
  collections,
  isHeld,
  parseEntryPath,
  PERMISSIONS,
  tenuresOf,
  type Area,
  type EntryData,
  type Permission,
  type Tenure,
} from '../../src/schema/index.ts';
import type { ContentRepository } from './git/content-repository.ts';
import type { TreeFile } from './git/tree.ts';

const PEOPLE_FOLDER = 'content/people/';
const APPOINTMENTS_FOLDER = 'content/appointments/';

/** Somebody who may sign in. */
export interface Member {
  /** Name of the file in `people`, and user name. */
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** The highest of the posts that they hold. */
  readonly permission: Permission;
  /** That their posts are in charge of. */
  readonly areas: readonly Area[];
}

/** What two folders say of people and their posts, whatever the time. */
interface Committee {
  readonly people: ReadonlyMap<string, EntryData<'people'>>;
  readonly tenures: readonly Tenure[];
}

/** The people who hold a post with a permission, by what is on `main` now: who may sign in, and as what. */
export class People {
  readonly #content: ContentRepository;
  readonly #clock: () => Date;
  #read: { readonly key: string; readonly committee: Promise<Committee> } | undefined;

  /** @param clock who holds a post changes at midnight in school time, without any change of the content. */
  constructor(content: ContentRepository, clock = () => new Date()) {
    this.#content = content;
    this.#clock = clock;
  }

  /** Heads first, then in the order of the committee. */
  async members(): Promise<readonly Member[]> {
    return membersAt(await this.#committeeIn(await this.#content.main()), this.#clock());
  }

  async member(id: string): Promise<Member | undefined> {
    return (await this.members()).find((member) => member.id === id);
  }

  /** The head: signs, and comes first in the list. */
  async head(): Promise<Member | undefined> {
    return (await this.members()).find(({ permission }) => permission === 'sign');
  }

  async signers(): Promise<number> {
    return signersAmong(await this.members());
  }

  /**
   * When nobody could sign any more if `main` were this commit or tree, from now on; `undefined` when somebody always
   * could.
   */
  async signerlessFrom(treeish: string): Promise<Date | undefined> {
    const committee = await this.#committeeIn(treeish);
    const now = this.#clock();
    const ends = committee.tenures.flatMap(({ until }) => (until && until > now ? [until] : []));
    return [now, ...ends.sort((a, b) => a.getTime() - b.getTime())].find(
      (moment) => signersAmong(membersAt(committee, moment)) === 0,
    );
  }

  /** Kept by the files' names and contents; who holds a post is found out anew each time. */
  async #committeeIn(treeish: string): Promise<Committee> {
    const [people, appointments] = await Promise.all([
      this.#content.files(treeish, PEOPLE_FOLDER),
      this.#content.files(treeish, APPOINTMENTS_FOLDER),
    ]);
    const key = [...people, ...appointments].map(({ path, oid }) => `${path} ${oid}`).join('\n');
    if (this.#read?.key !== key) this.#read = { key, committee: this.#readCommittee(people, appointments) };
    return this.#read.committee;
  }

  async #readCommittee(people: readonly TreeFile[], appointments: readonly TreeFile[]): Promise<Committee> {
    const persons = await this.#readAll(people, collections.people.schema);
    return {
      people: new Map(persons.map(({ slug, frontmatter }) => [slug, frontmatter])),
      tenures: tenuresOf(await this.#readAll(appointments, collections.appointments.schema)),
    };
  }

  /** A file that breaks the rules of its collection says nothing: the build reports what is wrong with it. */
  async #readAll<Schema extends z.ZodObject>(files: readonly TreeFile[], schema: Schema) {
    const all = await Promise.all(
      files.map(async (file) => {
        const path = file.path.slice('content/'.length);
        const place = parseEntryPath(path);
        const source = (await this.#content.read(file)).toString();
        const parsed = schema.safeParse(readFrontmatter(source));
        return 'message' in place || !parsed.success
          ? []
          : [{ path, slug: place.slug, frontmatter: parsed.data }];
      }),
    );
    return all.flat();
  }
}

function membersAt({ people, tenures }: Committee, now: Date): Member[] {
  const held = tenures
    .filter((tenure) => isHeld(tenure, now))
    .map(({ appointment }) => appointment.frontmatter)
    .sort((a, b) => Number(b.head) - Number(a.head) || a.order - b.order);
  return [...Map.groupBy(held, ({ person }) => person)].flatMap(([id, posts]) => {
    const person = people.get(id);
    const permission = highest(posts.map((post) => post.permission));
    const areas = [...new Set(posts.flatMap((post) => post.areas))];
    return person === undefined || permission === undefined
      ? []
      : [{ id, name: person.name, role: person.role, permission, areas }];
  });
}

function highest(permissions: readonly (Permission | undefined)[]): Permission | undefined {
  return PERMISSIONS.findLast(({ value }) => permissions.includes(value))?.value;
}

function signersAmong(members: readonly Member[]): number {
  return members.filter(({ permission }) => permission === 'sign').length;
}

/**
 * The frontmatter of an entry as the site reads it: who may do what must not depend on a space after `---` that only
 * one of the two takes. `undefined` when it cannot be read.
 */
export function readFrontmatter(source: string): unknown {
  const text = source
    .replace(/^\u{FEFF}/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .normalize('NFC');
  const split = splitFrontmatter(text);
  return 'problem' in split ? undefined : split.frontmatter.value;
}
