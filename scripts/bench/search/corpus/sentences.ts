import type { Random } from '../../random.ts';
import {
  CLASSES,
  CREATURES,
  LINKS,
  MODALS,
  OBJECTS,
  OPENERS,
  PLACES,
  PLANTS,
  PURPOSES,
  SUBJECTS,
  TAIL,
  TOPICS,
} from './vocabulary.ts';
import type { Topic } from './words/topic.ts';
import { between, happens, zipfPick } from './zipf.ts';

/** How steeply the words of a topic fall in frequency, and those that every text shares. */
const TOPICAL = 12;
const SHARED = 6;
/** The long tail: names of creatures and things, each about as rare as the others. */
const RARE = 200;

type Part = 'things' | 'deeds' | 'traits';

/** Draws what a sentence is made of: mostly from the text's own topic. */
class Draw {
  readonly #random: Random;
  readonly #topic: Topic;

  constructor(random: Random, topic: Topic) {
    this.#random = random;
    this.#topic = topic;
  }

  of(part: Part): string {
    const topic = happens(this.#random, 0.8) ? this.#topic : zipfPick(this.#random, TOPICS, RARE);
    return zipfPick(this.#random, topic[part], TOPICAL);
  }

  shared(list: readonly string[]): string {
    return zipfPick(this.#random, list, SHARED);
  }

  rare(list: readonly string[]): string {
    return zipfPick(this.#random, list, RARE);
  }

  chance(share: number): boolean {
    return happens(this.#random, share);
  }

  number(least: number, most: number): number {
    return between(this.#random, least, most);
  }
}

const PATTERNS: readonly ((draw: Draw) => string)[] = [
  (draw) =>
    `${draw.shared(OPENERS)}, ${draw.shared(SUBJECTS)} ${draw.shared(MODALS)} ${draw.of('deeds')} ${draw.shared(PURPOSES)}`,
  (draw) =>
    `${draw.shared(SUBJECTS)} ${draw.shared(MODALS)} ${draw.of('deeds')} ${draw.shared(LINKS)} ${draw.of('deeds')}`,
  (draw) =>
    `${draw.of('things')} ${draw.of('traits')}, ${draw.of('traits')} ${draw.shared(LINKS)} ${draw.of('things')} ${draw.of('traits')}`,
  (draw) =>
    `${draw.shared(SUBJECTS)} ${draw.shared(MODALS)} chuẩn bị ${draw.of('things')}, ${draw.of('things')} và ${draw.of('things')} ${draw.shared(PLACES)}`,
  (draw) =>
    `khi ${draw.of('things')} ${draw.of('traits')}, ${draw.shared(SUBJECTS)} ${draw.shared(MODALS)} ${draw.of('deeds')}`,
  (draw) => `${draw.of('things')} là ${draw.of('things')} ${draw.of('traits')} của ${draw.shared(CLASSES)}`,
  (draw) =>
    `${draw.shared(OPENERS)}, ${draw.of('things')} ${draw.shared(LINKS)} ${draw.of('things')} ${draw.shared(MODALS)} ${draw.of('traits')} hơn ${draw.shared(PURPOSES)}`,
  (draw) =>
    `các con được xem ${draw.rare(CREATURES)}, ${draw.rare(PLANTS)} và ${draw.rare(OBJECTS)}, rồi ${draw.of('deeds')}`,
  (draw) =>
    `nói đến ${draw.rare(TAIL)}, ${draw.shared(SUBJECTS)} nhớ ngay ${draw.of('things')} ${draw.of('traits')}`,
  (draw) => `từ ${draw.rare(TAIL)} đến ${draw.rare(OBJECTS)}, cái gì cũng ${draw.of('traits')} với trẻ`,
  (draw) =>
    `có ${draw.number(2, 350)} ${draw.shared(SUBJECTS)} ${draw.of('deeds')}, ${draw.number(2, 99)} phần trăm ${draw.of('traits')}`,
  (draw) =>
    `${draw.of('things')} hết ${draw.number(5, 900)}.000 đồng, ${draw.shared(SUBJECTS)} ${draw.shared(MODALS)} ${draw.of('deeds')}`,
];

/** Without a capital and a full stop. */
function clause(random: Random, topic: Topic): string {
  const pattern = zipfPick(random, PATTERNS, 10);
  return pattern(new Draw(random, topic));
}

export function sentence(random: Random, topic: Topic): string {
  return `${capitalised(clause(random, topic))}.`;
}

/** A sentence that says when something was. */
export function datedSentence(random: Random, topic: Topic, day: string): string {
  const draw = new Draw(random, topic);
  const doing = `${draw.shared(SUBJECTS)} ${draw.shared(MODALS)} ${draw.of('deeds')}`;
  return draw.chance(0.5)
    ? `${capitalised(doing)} vào ${day} ${draw.shared(PLACES)}.`
    : `${capitalised(draw.of('things'))} có từ ${day}, ${doing}.`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
