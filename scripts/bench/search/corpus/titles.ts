import type { Random } from '../../random.ts';
import { capitalised } from './sentences.ts';
import { schoolYearOf, type Day } from './school-days.ts';
import { CREATURES, HEADS, OBJECTS, PLANTS, TITLE_ENDS, YEARLY } from './vocabulary.ts';
import type { Topic } from './words/topic.ts';
import { between, happens, zipfPick } from './zipf.ts';

/** Titles vary more than sentences do: their words fall slowly in frequency. */
const VARIED = 60;

/** Kinds of title and how often each comes, of all that are not held every year. */
const PATTERNS: readonly (readonly [share: number, make: (random: Random, topic: Topic) => string])[] = [
  [0.34, (random, topic) => `${head(random)} ${thing(random, topic)}${end(random, 0.6)}`],
  [0.12, (random, topic) => `${head(random)} ${deed(random, topic)}${end(random, 0.4)}`],
  [0.16, (random, topic) => `${thing(random, topic)} ${trait(random, topic)}${end(random, 0.7)}`],
  [0.16, (random, topic) => `${deed(random, topic)}${end(random, 0.9)}`],
  [0.14, (random, topic) => `${thing(random, topic)} và ${thing(random, topic)}${end(random, 0.4)}`],
  [0.08, (random, topic) => `${rare(random)} trong ${thing(random, topic)}${end(random, 0.3)}`],
];

const head = (random: Random) => zipfPick(random, HEADS, 16);
const thing = (random: Random, topic: Topic) => zipfPick(random, topic.things, VARIED);
const deed = (random: Random, topic: Topic) => zipfPick(random, topic.deeds, VARIED);
const trait = (random: Random, topic: Topic) => zipfPick(random, topic.traits, VARIED);
const rare = (random: Random) => zipfPick(random, [...CREATURES, ...PLANTS, ...OBJECTS], 1000);
const end = (random: Random, share: number) =>
  happens(random, share) ? ` ${zipfPick(random, TITLE_ENDS, VARIED)}` : '';

function once(random: Random, topic: Topic): string {
  let left = random();
  for (const [share, make] of PATTERNS) {
    left -= share;
    if (left < 0) return capitalised(make(random, topic));
  }
  return capitalised(deed(random, topic));
}

/** «Thực đơn tuần 3 tháng 9 năm 2022»: the series that every school has. */
function menu(random: Random, { year, month }: Day): string {
  return `Thực đơn tuần ${between(random, 1, 4)} tháng ${month} năm ${year}`;
}

/** Every so many titles one of a series, and one of those that come back each year under the same name. */
const MENU_SHARE = 0.03;
const YEARLY_SHARE = 0.02;

/** Gives titles, none twice but what a school holds every year, and that once a school year. */
export class Titles {
  readonly #given = new Set<string>();
  /** Multisets of words: a title that only orders the words of another cannot be told from it by a shuffled query. */
  readonly #words = new Set<string>();

  next(random: Random, topic: Topic, day: Day): string {
    const year = schoolYearOf(day);
    if (happens(random, YEARLY_SHARE)) {
      const yearly = zipfPick(random, YEARLY, VARIED);
      if (this.#isNew(`${yearly} ${year}`)) return yearly;
    }
    if (happens(random, MENU_SHARE)) {
      const title = menu(random, day);
      if (this.#isNew(title)) return title;
    }
    for (;;) {
      const title = once(random, topic);
      const words = title.toLowerCase().split(' ').sort().join(' ');
      if (title.split(' ').length < 4 || this.#words.has(words) || !this.#isNew(title)) continue;
      this.#words.add(words);
      return title;
    }
  }

  #isNew(title: string): boolean {
    if (this.#given.has(title)) return false;
    this.#given.add(title);
    return true;
  }
}
