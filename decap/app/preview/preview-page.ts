import { z } from 'zod';
import { fillEntryReferences } from '../../../src/mdx/entry-references.ts';
import {
  bodyReferences,
  parseBody,
  renderBody,
  vietnameseSize,
  type Body,
  type SiteMedia,
} from '../../../src/mdx/index.ts';
import { collections, isCollectionName } from '../../../src/schema/index.ts';
import { identifierOf } from '../config/field.ts';
import { shownEntry, type PreviewIndex } from './preview-index.ts';

/** What a page shows of an entry that is being written: any of it may be missing or wrong. */
export interface PreviewPage {
  readonly title: string;
  readonly summary?: string;
  readonly sample: boolean;
  /** Absent of a kind that has no day; a day that cannot be read is left out. */
  readonly dated?: { readonly publishedAt?: Date; readonly area: string };
  readonly cover?: PreviewCover;
  /** Safe HTML: only `renderBody` writes it. */
  readonly body: string;
  readonly attachments: readonly { readonly title: string; readonly kind: string; readonly size: string }[];
  readonly author?: string;
}

interface PreviewCover {
  readonly image: NonNullable<ReturnType<SiteMedia['image']>>;
  readonly alt: string;
  readonly credit?: string;
}

const word = z.string().catch('');

/** Only what the preview shows, and nothing of it must be there: a form holds all sorts of things while it is filled in. */
const shownData = z.object({
  summary: word,
  sample: z.boolean().catch(false),
  publishedAt: z.coerce.date().optional().catch(undefined),
  area: word,
  author: word,
  cover: z.object({ src: word, alt: word, credit: word }).optional().catch(undefined),
  attachments: z.array(z.object({ file: word, title: word })).catch([]),
  body: word,
});

/** An entry of the form, read once: its body is parsed for what it needs and for what it shows. */
export interface PreviewEntry {
  readonly title: string;
  readonly data: z.output<typeof shownData>;
  readonly body: Body;
  readonly collection: string;
  /** Addresses in the media library that the page shows. */
  readonly media: readonly string[];
}

export function readEntry(collection: string, entry: Readonly<Record<string, unknown>>): PreviewEntry {
  const data = shownData.parse(entry);
  const body = parseBody(data.body);
  const { images, files, tables } = bodyReferences(body);
  const own = [data.cover?.src ?? '', ...data.attachments.map(({ file }) => file)];
  return {
    title: word.parse(isCollectionName(collection) ? entry[identifierOf(collections[collection])] : ''),
    data,
    body,
    collection,
    media: [...new Set([...own, ...[...images, ...files, ...tables].map(({ src }) => src)])].filter(
      (address) => address !== '',
    ),
  };
}

export function previewPage(
  { title, data, body, collection }: PreviewEntry,
  media: SiteMedia,
  index: PreviewIndex,
): PreviewPage {
  const { summary, sample, publishedAt, area, author } = data;
  const cover = coverOf(data, media);
  const isDated = isCollectionName(collection) && 'publishedAt' in collections[collection].schema.shape;
  return {
    title,
    ...(summary === '' ? {} : { summary }),
    sample,
    ...(isDated
      ? { dated: { ...(publishedAt ? { publishedAt } : {}), area: index.areas[area] ?? area } }
      : {}),
    ...(cover ? { cover } : {}),
    body: fillEntryReferences(
      renderBody(body, media, { pictureAbove: cover !== undefined }).html,
      (reference) => shownEntry(index, reference),
    ),
    attachments: data.attachments.flatMap((attachment) => {
      const served = media.file(attachment.file);
      if (served === undefined) return [];
      const { extension, bytes } = served;
      return [{ title: attachment.title, kind: extension.toUpperCase(), size: vietnameseSize(bytes) }];
    }),
    ...(isDated && author !== ''
      ? { author: index.people.find(({ id }) => id === author)?.title ?? author }
      : {}),
  };
}

function coverOf({ cover }: PreviewEntry['data'], media: SiteMedia): PreviewCover | undefined {
  const image = cover && media.image(cover.src);
  if (image === undefined || cover === undefined) return undefined;
  return { image, alt: cover.alt, ...(cover.credit === '' ? {} : { credit: cover.credit }) };
}
