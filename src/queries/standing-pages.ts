import { collections } from '../schema/index.ts';
import type { Content } from './content.ts';
import { coverPicture, type CoverPicture } from './entry-page.ts';
import { referencesOf, type ResolvedReference } from './entry-references.ts';
import { pageHead, type PageHead } from './page-head.ts';

/** A page that stands by itself, without a date: `/gioi-thieu/`. */
export interface StandingPage {
  readonly head: PageHead;
  /** Its collection: the search filter's value. */
  readonly kind: string;
  readonly summary?: string;
  readonly cover?: CoverPicture;
  readonly digest: string;
  readonly references?: readonly ResolvedReference[];
}

export function standingPages(
  content: Content,
): { readonly params: { slug: string }; readonly page: StandingPage }[] {
  return content.pages.map((entry) => {
    const { slug, url, excerpt, digest, frontmatter } = entry;
    const { title, summary } = frontmatter;
    const cover = coverPicture(entry);
    const page = {
      head: pageHead(url, title, excerpt),
      kind: collections.pages.label,
      ...(summary === undefined ? {} : { summary }),
      ...(cover ? { cover } : {}),
      digest,
      ...referencesOf(content, entry),
    };
    return { params: { slug }, page };
  });
}
