import type { Fault } from '../../schema/index.ts';
import { personalNames } from '../../vietnamese/index.ts';
import type { NamedPerson } from '../named-people.ts';
import { faultAt, type Rule, type SoundEntry } from './rule.ts';

type Named = Pick<NamedPerson, 'name' | 'given'>;

/**
 * Nobody outside the school is named in a response: whoever complains must not find themselves on its site. Names of
 * those in `people` stand; so do their given names («cô Nga»).
 */
export const noPrivateNames: Rule = (entries) => {
  const known = entries('people').map(({ frontmatter }) => frontmatter.name.toLowerCase());
  return entries('responses').flatMap((response) => [
    ...textsOf(response).flatMap(([field, text]) =>
      strangers(personalNames(text), known).map(({ name }) => faultAt(response, field, message(name))),
    ),
    ...strangers(response.named, known).map((named) => bodyFault(response, named)),
  ]);
};

function message(name: string): string {
  return `«${name}» có vẻ là tên người. Phản hồi không nêu tên người phản ánh: hãy viết «một phụ huynh», «một người dân». Nếu là người của trường, hãy thêm vào «Người viết».`;
}

/** The texts of a response that a reader sees, by the path of their field. */
function textsOf({ frontmatter }: SoundEntry<'responses'>): readonly (readonly [string, string])[] {
  const { title, summary = '', facts, position, outcome = '', timeline } = frontmatter;
  const { cover, attachments, tags, changes, withdrawal } = frontmatter;
  return [
    ['title', title],
    ['summary', summary],
    ['facts', facts],
    ['position', position],
    ...timeline.map(({ note }, index) => [`timeline/${String(index)}/note`, note] as const),
    ['outcome', outcome],
    ['cover/alt', cover?.alt ?? ''],
    ...attachments.map(({ title: name }, index) => [`attachments/${String(index)}/title`, name] as const),
    ...tags.map((tag, index) => [`tags/${String(index)}`, tag] as const),
    ...changes.map(({ note }, index) => [`changes/${String(index)}/note`, note] as const),
    ['withdrawal/reason', withdrawal?.reason ?? ''],
  ];
}

/** @param known full names, in lower case */
function strangers<Name extends Named>(named: readonly Name[], known: readonly string[]): readonly Name[] {
  const seen = new Set<string>();
  return named.filter(({ name, given }) => {
    const lower = name.toLowerCase();
    if (seen.has(lower)) return false;
    seen.add(lower);
    return !known.some((full) => full === lower || (given && full.endsWith(` ${lower}`)));
  });
}

function bodyFault({ path }: SoundEntry, { name, line, column }: NamedPerson): Fault {
  return { path, line, column, message: message(name), severity: 'error' };
}
