import {
  albumPhotos,
  bodyReferences,
  bodyTooLong,
  excerptOf,
  parseBody,
  type Body,
  type BodyPhoto,
  type BodyReference,
  type EntryReference,
} from '../mdx/index.ts';
import type { z } from 'zod';
import {
  collections,
  fieldValues,
  type Collection,
  type CollectionName,
  type EntryData,
  type EntryPath,
  type FormField,
} from '../schema/index.ts';
import { splitFrontmatter, type SplitSource } from './frontmatter.ts';
import { childNameProblems } from './child-names.ts';
import { namedPeople, namesNobody, type NamedPerson } from './named-people.ts';
import { bodyPlaceFinder, errorAt, FILE_START, type Place, type Problem } from './place.ts';
import { schemaProblems } from './schema-problems.ts';
import type { YamlData } from './yaml-document.ts';

/** Longest excerpt, in characters. */
const EXCERPT_LENGTH = 300;

/** Something outside its own file that an entry needs: a photo, a document, another entry. */
export interface Mention extends Place {
  readonly kind: 'image' | 'file' | 'table' | 'reference' | 'page' | 'link' | 'entry';
  /**
   * `/media/…` for photos, documents and tables, an entry's id or number for references, the address as written for pages and
   * links.
   */
  readonly target: string;
  /** Of a reference: the collection that should hold it. */
  readonly collection?: string;
  /** What the body shows of another entry. */
  readonly entry?: EntryReference;
}

/** What one file says by itself: nothing here depends on any other file. */
export interface ParsedEntry<Name extends CollectionName = CollectionName> extends EntryPath {
  readonly collection: Name;
  readonly path: string;
  readonly problems: readonly Problem[];
  /** Absent when it breaks a rule. */
  readonly frontmatter?: EntryData<Name>;
  readonly mentions: readonly Mention[];
  /** Where each filled-in field of the frontmatter stands, by its path: `weekOf`, `tasks/0/due`. */
  readonly places: ReadonlyMap<string, Place>;
  /** Whom the body names, where that matters (`named-people.ts`). */
  readonly named: readonly NamedPerson[];
  readonly excerpt: string;
  /** Of the galleries in its body. */
  readonly album: readonly BodyPhoto[];
}

/** A file's entry and its body, which is not kept in the cache of entries. */
export interface ParsedSource {
  readonly entry: ParsedEntry;
  /** Absent when the frontmatter cannot be told from the body. */
  readonly body?: Body;
}

/** What is known of a file that cannot be taken apart. */
const UNREAD = { mentions: [], places: new Map<string, Place>(), named: [], excerpt: '', album: [] };

/**
 * Reads one entry: its frontmatter and its body. Never throws; everything that is wrong is in `problems`.
 *
 * @param path below `content/`, with `/`.
 * @param place what `parseEntryPath` says of it.
 * @param text as `readSource` gives it.
 */
export function parseEntry(path: string, place: EntryPath, text: string): ParsedSource {
  const split = splitFrontmatter(text);
  if ('problem' in split)
    return {
      entry: { ...UNREAD, ...place, path, problems: [split.problem] },
    };
  const { problems, mentions, ...checked } = checkFrontmatter(place, split.frontmatter);
  const { body, ...found } = checkBody(split.body, split.bodyLine);
  const entry: ParsedEntry = {
    ...place,
    ...checked,
    path,
    problems: [
      ...problems,
      ...found.problems,
      ...textProblems(place, split),
      // Where nobody may be named, a rule of its own says so.
      ...(namesNobody(place.collection)
        ? []
        : childNameProblems(collections[place.collection].schema, split)),
    ],
    mentions: [...mentions, ...found.mentions],
    named: namedPeople(place.collection, split.body, split.bodyLine),
    excerpt: summaryOf(checked.frontmatter) ?? (body ? excerptOf(body, EXCERPT_LENGTH) : ''),
    album: body ? albumPhotos(body) : [],
  };
  return body ? { entry, body } : { entry };
}

/** A text where the entries of a collection have none of their own. */
function textProblems({ collection }: EntryPath, { body, bodyLine }: SplitSource): Problem[] {
  const { bodyRefused }: Collection = collections[collection];
  const start = body.search(/\S/u);
  if (bodyRefused === undefined || start < 0) return [];
  return [errorAt(bodyPlaceFinder(body, bodyLine)(start), bodyRefused)];
}

function summaryOf(frontmatter: EntryData<CollectionName> | undefined): string | undefined {
  return frontmatter && 'summary' in frontmatter ? frontmatter.summary : undefined;
}

interface CheckedFrontmatter {
  readonly problems: readonly Problem[];
  readonly frontmatter?: EntryData<CollectionName>;
  readonly mentions: readonly Mention[];
  readonly places: ReadonlyMap<string, Place>;
}

function checkFrontmatter(place: EntryPath, yaml: YamlData): CheckedFrontmatter {
  if (yaml.value === undefined) return { problems: yaml.problems, mentions: [], places: new Map() };
  const { schema } = collections[place.collection];
  const parsed = schema.safeParse(yaml.value);
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path.join('/')));
  return {
    problems: [
      ...yaml.problems,
      ...(parsed.success ? [] : schemaProblems(parsed.error, yaml)),
      ...nameProblems(place, yaml.value),
    ],
    ...(parsed.success ? { frontmatter: parsed.data } : {}),
    mentions: frontmatterMentions(schema, yaml)
      .filter(({ path }) => !wrong.has(path))
      .map(({ mention }) => mention),
    places: new Map(
      [...fieldValues(schema, yaml.value)].map(({ path }) => [path.join('/'), yaml.placeOfValue(path)]),
    ),
  };
}

/** A file whose name its data decides, under another name: `plans/2023.mdx`. */
function nameProblems(
  { collection, slug }: EntryPath,
  frontmatter: Readonly<Record<string, unknown>>,
): Problem[] {
  const { slug: named }: Collection = collections[collection];
  const expected = named?.(frontmatter);
  if (expected === undefined || expected === slug) return [];
  return [errorAt(FILE_START, `Theo các mục đã khai, tệp này phải có tên ${expected}.mdx. Hãy đổi tên tệp.`)];
}

/** Out of the text, not out of the checked data: a wrong title does not hide a missing photo. */
export function frontmatterMentions(
  schema: z.ZodObject,
  yaml: YamlData,
): readonly { readonly path: string; readonly mention: Mention }[] {
  return [...fieldValues(schema, yaml.value ?? {})].flatMap(({ field, value, path }) => {
    if (typeof value !== 'string' || value === '') return [];
    if (!isMentionKind(field.kind)) return [];
    const mention: Mention = {
      ...yaml.placeOfValue(path),
      kind: field.kind,
      target: value.normalize('NFC').trim(),
      ...(field.kind === 'reference' ? { collection: field.collection } : {}),
    };
    return [{ path: path.join('/'), mention }];
  });
}

function isMentionKind(kind: FormField['kind']): kind is 'image' | 'file' | 'reference' | 'page' {
  return kind === 'image' || kind === 'file' || kind === 'reference' || kind === 'page';
}

interface CheckedBody {
  readonly problems: readonly Problem[];
  readonly mentions: readonly Mention[];
  readonly body?: Body;
}

function checkBody(source: string, firstLine: number): CheckedBody {
  const tooLong = bodyTooLong(source);
  if (tooLong !== undefined)
    return { problems: [errorAt({ line: firstLine, column: 1 }, tooLong)], mentions: [] };
  const body = parseBody(source, { firstLine });
  const { images, files, tables, links, entries } = bodyReferences(body);
  const mention =
    (kind: Mention['kind']) =>
    ({ src, line, column }: BodyReference): Mention => ({ kind, target: src, line, column });
  return {
    problems: body.problems,
    mentions: [
      ...images.map(mention('image')),
      ...files.map(mention('file')),
      ...tables.map(mention('table')),
      ...links.map(mention('link')),
      ...entries.map(({ line, column, ...entry }): Mention => {
        return { kind: 'entry', target: entry.target, entry, line, column };
      }),
    ],
    body,
  };
}
