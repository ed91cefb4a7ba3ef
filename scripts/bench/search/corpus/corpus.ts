/**
 * Texts as a preschool's site has them, made up from word lists of the generator's own. The same size gives the same
 * texts in every run.
 */
import { seeded, type Random } from '../../random.ts';
import { newerStyle } from '../tone-style.ts';
import { documentNumber, type DocumentNumber } from './document-numbers.ts';
import { DAY_SPELLINGS, schoolDay, schoolYearOf, type Day } from './school-days.ts';
import { datedSentence, sentence } from './sentences.ts';
import { Titles } from './titles.ts';
import { HEADINGS, TOPICS } from './vocabulary.ts';
import type { Topic } from './words/topic.ts';
import { between, happens, zipfPick } from './zipf.ts';

export interface Section {
  /** Absent above the first heading. */
  readonly heading: string | undefined;
  readonly paragraphs: readonly string[];
}

export interface CorpusEntry {
  /** Path of its page: `/thong-bao/2022/17/`. */
  readonly url: string;
  readonly title: string;
  readonly sections: readonly Section[];
  /** Collection, as shown. */
  readonly kind: string;
  readonly area: string;
  readonly audience: string;
  readonly publishedOn: Day;
  readonly schoolYear: string;
  readonly expired: boolean;
  /** Days that its text names. */
  readonly days: readonly Day[];
  /** Numbers of documents that its text names: «48/KH-MNHS». */
  readonly documentNumbers: readonly string[];
}

const SEED = 20_220_905;

const COLLECTIONS = [
  ['Tin tức', 'tin-tuc'],
  ['Thông báo', 'thong-bao'],
  ['Văn bản', 'van-ban'],
  ['Sự kiện', 'su-kien'],
  ['Báo cáo', 'bao-cao'],
] as const;
const AUDIENCES = ['Mọi lứa tuổi', 'Mẫu giáo lớn', 'Mẫu giáo nhỡ', 'Mẫu giáo bé', 'Nhà trẻ'] as const;

const NUMBERED_SHARE = 0.1;
const EXPIRED_SHARE = 0.15;
const HEADED_SHARE = 0.45;
/** Of the pages: a committee has writers of either habit. */
const NEWER_STYLE_SHARE = 0.2;

/** @param size how many entries */
export function makeCorpus(size: number): readonly CorpusEntry[] {
  const random = seeded(SEED + size);
  const titles = new Titles();
  return Array.from({ length: size }, (_, index) => makeEntry(random, titles, index));
}

function makeEntry(random: Random, titles: Titles, index: number): CorpusEntry {
  const topic = zipfPick(random, TOPICS, 40);
  const publishedOn = schoolDay(random);
  const [kind, segment] = zipfPick(random, COLLECTIONS, 2);
  const document = happens(random, NUMBERED_SHARE) ? documentNumber(random, publishedOn) : undefined;
  const days = Array.from({ length: zipfPick(random, [0, 1, 2, 3], 2) }, () => schoolDay(random));
  const style = happens(random, NEWER_STYLE_SHARE) ? newerStyle : (text: string) => text;
  return {
    url: `/${segment}/${publishedOn.year}/${index + 1}/`,
    title: style(titles.next(random, topic, publishedOn)),
    sections: makeSections(random, topic, openingLines(random, topic, days, document), style),
    kind,
    area: topic.area,
    audience: zipfPick(random, AUDIENCES, 3),
    publishedOn,
    schoolYear: schoolYearOf(publishedOn),
    expired: happens(random, EXPIRED_SHARE),
    days,
    documentNumbers: document ? [document.number] : [],
  };
}

/** The sentences that a text must have: its days, its document. */
function openingLines(
  random: Random,
  topic: Topic,
  days: readonly Day[],
  document: DocumentNumber | undefined,
): readonly string[] {
  const dated = days.map((day) => datedSentence(random, topic, zipfPick(random, DAY_SPELLINGS, 3)(day)));
  if (!document) return dated;
  const { kind, number } = document;
  const line = happens(random, 0.5) ? `Số: ${number}.` : `Căn cứ ${kind} số ${number} của cấp trên.`;
  return [line, ...dated];
}

function makeSections(
  random: Random,
  topic: Topic,
  opening: readonly string[],
  style: (text: string) => string,
): readonly Section[] {
  const wanted = Math.round(80 + 320 * random() ** 1.5);
  const paragraphs: string[] = [];
  let waiting = opening;
  let syllables = 0;
  while (syllables < wanted) {
    const sentences = Array.from({ length: between(random, 2, 5) }, () => sentence(random, topic));
    const [line, ...later] = waiting;
    if (line !== undefined) sentences.splice(between(random, 0, sentences.length), 0, line);
    waiting = later;
    const paragraph = sentences.join(' ');
    syllables += paragraph.split(' ').length;
    paragraphs.push(style(paragraph));
  }
  // A short text may end before all of its days are named.
  paragraphs.push(...waiting.map(style));
  return happens(random, HEADED_SHARE)
    ? headed(random, paragraphs, style)
    : [{ heading: undefined, paragraphs }];
}

function headed(
  random: Random,
  paragraphs: readonly string[],
  style: (text: string) => string,
): readonly Section[] {
  const sections: Section[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const length = between(random, 1, 2);
    const heading = at === 0 ? undefined : style(zipfPick(random, HEADINGS, 8));
    sections.push({ heading, paragraphs: paragraphs.slice(at, at + length) });
    at += length;
  }
  return sections;
}
