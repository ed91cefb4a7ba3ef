import { z } from 'zod';
import { unknownKeyMessage } from './messages.ts';

/** One kind of content: a folder below `content/`, a form in the CMS, pages on the site. */
export interface Collection<Name extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  /** Folder below `content/` and name in the CMS. */
  readonly name: Name;
  /** First segment of its addresses; empty when its entries stand at the top: `/gioi-thieu/`. */
  readonly urlSegment: string;
  /** Plural, for menus and lists. */
  readonly label: string;
  readonly labelSingular: string;
  /** Under the list's heading in the CMS and on the site. */
  readonly description: string;
  /** `by-year`: `content/<name>/<yyyy>/<slug>.mdx`; `flat`: `content/<name>/<slug>.mdx`. */
  readonly folders: 'by-year' | 'flat';
  /** `false` when its entries have no pages of their own and stand on one page, each at its anchor. Default true. */
  readonly ownPages?: false;
  /** The field that names an entry in the CMS's lists, and gives its slug. Default: `title`, else `name`. */
  readonly identifier?: keyof z.output<Schema> & string;
  /** What the CMS's lists show of an entry. Default: the identifier alone. */
  readonly listed?: readonly (keyof z.output<Schema> & string)[];
  /** The date field that gives the year folder. Default: `publishedAt`. */
  readonly datedBy?: keyof z.output<Schema> & string;
  /**
   * What the file of an entry must be called, where its data says it all: `plans/2022-2023.mdx`.
   * Default: the author's choice, in the CMS made from the identifier.
   *
   * @param frontmatter as written; its values may be anything.
   */
  readonly slug?: (frontmatter: Readonly<Record<string, unknown>>) => string | undefined;
  /** What the CMS's list can be narrowed to: entries whose `field` has one of these values. */
  readonly filters?: readonly {
    readonly label: string;
    readonly field: keyof z.output<Schema> & string;
    readonly values: readonly string[];
  }[];
  /** Of entries without a text of their own: what is said to an author who wrote one. The form then has no body. */
  readonly bodyRefused?: string;
  /** The frontmatter. Strict: a key that is not in it is a fault. */
  readonly schema: Schema;
}

/** The strict object of a file's frontmatter, with its Vietnamese message for a misspelt key. */
export function frontmatter<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      unknownKeyMessage(issue) ?? 'Phần đầu bài (giữa hai dòng ---) phải gồm các dòng «tên: giá trị».',
  });
}

/** Keeps the literal name and the exact schema of a collection in its type. */
export function defineCollection<Name extends string, Schema extends z.ZodObject>(
  collection: Collection<Name, Schema>,
): Collection<Name, Schema> {
  return collection;
}

/**
 * When a rule over several fields is checked: as soon as those fields are sound, whatever is wrong elsewhere.
 * By itself zod checks it only once every field is sound, and an author would meet faults one after another.
 *
 * @param fields keys that the rule reads.
 */
export function whenSound(...fields: readonly string[]) {
  return ({ value, issues }: RuleInput): boolean =>
    typeof value === 'object' &&
    value !== null &&
    !issues.some(({ path }) => fields.includes(String(path?.[0])));
}

/** A rule that several schemas share, as the arguments of `refine`. */
export type Rule<Data> = readonly [
  passes: (data: Data) => boolean,
  options: { path: string[]; message: string; when: ReturnType<typeof whenSound> },
];

/** What zod hands to a rule's `when`. */
interface RuleInput {
  readonly value: unknown;
  readonly issues: readonly { readonly path?: readonly PropertyKey[] | undefined }[];
}
