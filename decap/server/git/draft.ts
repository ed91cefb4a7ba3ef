import { z } from 'zod';
import { isCollectionName, parseEntryPath, type CollectionName } from '../../../src/schema/index.ts';
import type { Commit, Trailers } from './commit.ts';

/** Decap's editorial workflow: being written, handed in, marked ready. */
export const DRAFT_STATUSES = ['draft', 'pending_review', 'pending_publish'] as const;

export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** The school's own file: to the CMS, the one entry of a collection of its own. */
export const SETTINGS = { collection: 'settings', slug: 'school', path: 'content/school.yaml' } as const;

export interface DraftName {
  readonly collection: CollectionName | typeof SETTINGS.collection;
  /** Path below the collection's folder, without `.mdx`: `2022/khai-giang`. */
  readonly slug: string;
}

/** A branch `cms/<collection>/<slug>`. */
export interface Draft extends DraftName {
  /** Its last commit. */
  readonly tip: string;
  readonly status: DraftStatus;
  /** Id in `people` of who began it. */
  readonly author: string;
  readonly updatedAt: Date;
  /** Of its last save, when the browser gave it one: a comment or a step after it carries it on. */
  readonly saveId?: string;
}

export const DRAFTS = 'refs/heads/cms/';

export function draftRef({ collection, slug }: DraftName): string {
  return `${DRAFTS}${collection}/${slug}`;
}

/** The entry's file in the repository. */
export function entryFile({ collection, slug }: DraftName): string {
  return collection === SETTINGS.collection ? SETTINGS.path : `content/${collection}/${slug}.mdx`;
}

/** The draft that `<collection>/<slug>` names; `undefined` when no entry can have that name. */
export function parseDraftKey(key: string): DraftName | undefined {
  if (key === `${SETTINGS.collection}/${SETTINGS.slug}`) return SETTINGS;
  if ('message' in parseEntryPath(`${key}.mdx`)) return undefined;
  const [collection = '', ...slug] = key.split('/');
  return isCollectionName(collection) ? { collection, slug: slug.join('/') } : undefined;
}

/**
 * A draft's state lives in Git, in the trailers of its last commit: it travels with the branch, a change of status is
 * a commit (who, when) and needs no second ref that could disagree with the first.
 */
const STATUS = 'Workflow-Status';
const AUTHOR = 'Draft-Author';
const SAVE_ID = 'Save-Id';

/**
 * On both commits of a save that gave way (`kept`, then `back`): the text that its writer set aside, and the one that stays put back. Together
 * they change nothing, and whoever made them wrote nothing that is there.
 */
export const SET_ASIDE = 'Set-Aside';

export function draftTrailers({
  status,
  author,
  saveId,
}: Pick<Draft, 'status' | 'author' | 'saveId'>): Trailers {
  return [[STATUS, status], [AUTHOR, author], ...(saveId === undefined ? [] : [[SAVE_ID, saveId] as const])];
}

export function readDraft(name: DraftName, tip: string, commit: Commit): Draft {
  const saveId = commit.trailers.get(SAVE_ID);
  return {
    ...name,
    tip,
    status: z.enum(DRAFT_STATUSES).catch('draft').parse(commit.trailers.get(STATUS)),
    // A branch that no desk made has no trailer: then it is its last author's.
    author: commit.trailers.get(AUTHOR) ?? commit.author.email.replace(/@.*$/u, ''),
    updatedAt: commit.committedAt,
    ...(saveId === undefined ? {} : { saveId }),
  };
}

/** Whether a commit was made on a draft, be it published since. */
export function isDraftCommit({ trailers }: Pick<Commit, 'trailers'>): boolean {
  return trailers.has(STATUS);
}
