import { splitFrontmatter } from '../../src/loader/index.ts';
import { collections, parseEntryPath, type Permission } from '../../src/schema/index.ts';
import type { ContentRepository } from './git/content-repository.ts';

const FOLDER = 'content/people/';

/** Somebody who may sign in. */
export interface Member {
  /** Name of the file in `people`, and user name. */
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly permission: Permission;
  readonly order: number;
}

/** The people on `main` who have a permission: who may sign in, and as what. */
export class People {
  readonly #content: ContentRepository;
  #read: { readonly key: string; readonly members: Promise<readonly Member[]> } | undefined;

  constructor(content: ContentRepository) {
    this.#content = content;
  }

  /** In the order of the committee's list. */
  async members(): Promise<readonly Member[]> {
    return this.#membersIn(await this.#content.main());
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

  /** How many people would have `sign` if `main` were this commit or tree. */
  async signersIn(treeish: string): Promise<number> {
    return signersAmong(await this.#membersIn(treeish));
  }

  async #membersIn(treeish: string): Promise<readonly Member[]> {
    const files = await this.#content.files(treeish, FOLDER);
    const key = files.map(({ path, oid }) => `${path} ${oid}`).join('\n');
    if (this.#read?.key !== key) {
      const members = Promise.all(
        files.map(async (file) => readMember(file.path, (await this.#content.read(file)).toString())),
      ).then((all) => all.filter((member) => member !== undefined).sort((a, b) => a.order - b.order));
      this.#read = { key, members };
    }
    return this.#read.members;
  }
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

/** A file that breaks the rules of `people` names nobody: the build reports what is wrong with it. */
function readMember(path: string, source: string): Member | undefined {
  const place = parseEntryPath(path.slice('content/'.length));
  const person = collections.people.schema.safeParse(readFrontmatter(source));
  if ('message' in place || !person.success) return undefined;
  const { name, role, permission, order } = person.data;
  return permission === undefined ? undefined : { id: place.slug, name, role, permission, order };
}
