/** What is shown of a page that was found. Pure. */
import { fold } from '../../vietnamese/fold.ts';
import { ATTACHMENT_PREFIX, EXACT_WORDS_ID } from '../anchors.ts';
import { joinStroke } from '../d-stroke.ts';
import type { PagefindAnchor, PagefindPage } from '../pagefind.ts';

export interface SearchHit {
  /** Of the page. */
  readonly url: string;
  readonly title: string;
  /** Collection, in Vietnamese: «Thông báo». */
  readonly kind: string | undefined;
  readonly area: string | undefined;
  /** dd/mm/yyyy. */
  readonly date: string | undefined;
  /** Its notice has expired, or it was withdrawn. */
  readonly expired: boolean;
  readonly excerpt: readonly ExcerptPart[];
  /** The heading that the match stands under, when it is not the page's own. */
  readonly section: Place | undefined;
  /** The attachment whose text matched. */
  readonly attachment: Place | undefined;
}

/** A piece of an excerpt; `marked` when it matched the query. Text, not HTML. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Where on a page. */
export interface Place {
  readonly title: string;
  /** With the fragment. */
  readonly url: string;
}

/** A word that was looked for, folded; `prefix` when longer words count too. */
export interface SoughtWord {
  readonly word: string;
  readonly prefix: boolean;
  /** Of the query: readings of one word share it. */
  readonly term: number;
}

const EXCERPT_WORDS = 30;
/** Of these before the first match, so that it is read in its sentence. */
const WORDS_BEFORE = 6;
/** Pagefind parts words by it in some languages. */
const ZERO_WIDTH_SPACE = '\u200B';
const SEPARATORS = /[\s\u200B]+/u;
const ELLIPSIS = '…';
const PARTED = /[^\p{L}\p{N}]+/u;
const EDGES = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** @param matchOf of `wordMatcher` */
export function hitOf(page: PagefindPage, matchOf: WordMatcher): SearchHit {
  const { url, meta } = page;
  const value = (name: string) => (meta[name] === undefined ? undefined : joinStroke(meta[name]));
  const title = value('title') ?? url;
  const words = shownWords(page);
  const body = bodyStart(words, title);
  const matches = words.map((word, at) => (at < body ? -1 : matchOf(word)));
  const { from, first } = bestWindow(matches, body);
  const place = first === undefined ? undefined : placeAt(page, first);
  const isAttachment = place?.id.startsWith(ATTACHMENT_PREFIX) === true;
  return {
    url,
    title,
    kind: value('loai'),
    area: value('chuyen-muc'),
    date: value('ngay'),
    expired: value('het-han') !== undefined,
    excerpt: excerptOf(words, matches, from, body),
    section: isAttachment ? undefined : place,
    attachment: isAttachment ? place : undefined,
  };
}

/** Without the dates and numbers that the index holds at the end. */
function shownWords(page: PagefindPage): readonly string[] {
  const end = page.anchors.find(({ id }) => id === EXACT_WORDS_ID)?.location;
  return contentWords(page).slice(0, end);
}

/** The words of a page as people write them; their numbers are Pagefind's places. */
export function contentWords({ raw_content }: Pick<PagefindPage, 'raw_content'>): readonly string[] {
  const text = joinStroke(raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  return text.split(text.includes(ZERO_WIDTH_SPACE) ? ZERO_WIDTH_SPACE : SEPARATORS);
}

/** The indexed text begins with the title, which the hit shows above. */
function bodyStart(words: readonly string[], title: string): number {
  const titleWords = title.split(SEPARATORS);
  const isTitle = titleWords.every((word, at) => bare(words[at] ?? '') === bare(word));
  return isTitle ? titleWords.length : 0;
}

function bare(word: string): string {
  return fold(withoutEdges(word));
}

/** A word of a text without the punctuation around it. */
export function withoutEdges(word: string): string {
  return word.replaceAll(EDGES, '');
}

/** The term of the query that a word of a text matches, or -1. */
export type WordMatcher = (word: string) => number;

/** Remembers the words it has judged: texts are long, and say the same words again and again. */
export function wordMatcher(sought: readonly SoughtWord[]): WordMatcher {
  const judged = new Map<string, number>();
  return (word) => {
    let term = judged.get(word);
    if (term === undefined) judged.set(word, (term = judge(bare(word), sought)));
    return term;
  };
}

function judge(folded: string, sought: readonly SoughtWord[]): number {
  // «48/KH-MNQP» is found by each of its parts.
  const parts = PARTED.test(folded) ? folded.split(PARTED) : [folded];
  const found = sought.find(({ word, prefix }) =>
    prefix ? folded.startsWith(word) : folded === word || parts.includes(word),
  );
  return found?.term ?? -1;
}

interface Window {
  /** Where the excerpt begins. */
  readonly from: number;
  /** The first match in it; none when the page has none below its title. */
  readonly first: number | undefined;
}

/** The stretch with most different words of the query, and of these the shortest. */
function bestWindow(matches: readonly number[], body: number): Window {
  let best: Window = { from: body, first: undefined };
  let most = 0;
  matches.forEach((match, first) => {
    if (match === -1) return;
    const seen = new Set<number>();
    let last = first;
    matches.slice(first, first + EXCERPT_WORDS - WORDS_BEFORE).forEach((term, offset) => {
      if (term === -1 || seen.has(term)) return;
      seen.add(term);
      last = first + offset;
    });
    const worth = seen.size - (last - first) / EXCERPT_WORDS;
    if (worth <= most) return;
    most = worth;
    best = { from: Math.max(body, first - WORDS_BEFORE), first };
  });
  return best;
}

function excerptOf(
  words: readonly string[],
  matches: readonly number[],
  from: number,
  body: number,
): readonly ExcerptPart[] {
  const to = Math.min(words.length, from + EXCERPT_WORDS);
  const parts: { text: string; marked: boolean }[] = [];
  const add = (text: string, marked: boolean) => {
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  };
  if (from > body) add(`${ELLIPSIS} `, false);
  for (let at = from; at < to; at += 1) {
    if (at > from) add(' ', false);
    add(words[at] ?? '', matches[at] !== -1);
  }
  if (to < words.length) add(` ${ELLIPSIS}`, false);
  return parts.filter(({ text }) => text !== '');
}

/** The last heading with an address before a place. */
function placeAt({ url, anchors }: PagefindPage, at: number): (Place & { readonly id: string }) | undefined {
  const before = anchors
    .filter((anchor) => isHeading(anchor) && anchor.location <= at)
    .sort((a, b) => a.location - b.location)
    .at(-1);
  if (before === undefined) return undefined;
  return { id: before.id, title: joinStroke(before.text ?? '').trim(), url: `${url}#${before.id}` };
}

function isHeading({ element, text = '' }: PagefindAnchor): boolean {
  return /^h[2-6]$/u.test(element) && text.trim() !== '';
}
