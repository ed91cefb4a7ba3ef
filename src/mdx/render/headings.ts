import { slugify } from '../../vietnamese/index.ts';

export interface RenderedHeading {
  /** Level on the page: 2 to 6, as the page's own title is the only `h1`. */
  readonly depth: number;
  readonly text: string;
  readonly id: string;
}

/** Keeps an author's heading from naming what scripts look up by id ("DOM clobbering"). */
const ID_PREFIX = 'muc-';
/** Apart from those of the page's own list of attachments, which are numbered: `tep-1`. */
const ATTACHMENT_PREFIX = 'tep-trong-bai-';
const PAGE_TITLE_LEVEL = 1;
const DEEPEST = 6;

/** Gives each heading of a body, in the order of the text, its level and id on the page. */
export function outline(): (writtenDepth: number, text: string) => RenderedHeading {
  const headings: number[] = [];
  const taken = new Map<string, number>();
  return (writtenDepth, text) => {
    // No level is skipped, whatever levels the author uses: a heading is one below the nearest larger one before it.
    while ((headings.at(-1) ?? 0) >= writtenDepth) headings.pop();
    headings.push(writtenDepth);
    const depth = Math.min(PAGE_TITLE_LEVEL + headings.length, DEEPEST);
    return { depth, text, id: uniqueId(taken, ID_PREFIX, text) };
  };
}

/** Gives each attachment of a body, in the order of the text, its id on the page. */
export function attachmentIds(): (title: string) => string {
  const taken = new Map<string, number>();
  return (title) => uniqueId(taken, ATTACHMENT_PREFIX, title);
}

function uniqueId(taken: Map<string, number>, prefix: string, text: string): string {
  const slug = slugify(text);
  let id = prefix + (slug === '' ? '1' : slug);
  const base = id;
  for (let next = taken.get(base) ?? 1; taken.has(id); next += 1) {
    id = `${base}-${String(next + 1)}`;
    taken.set(base, next + 1);
  }
  taken.set(id, 1);
  return id;
}
