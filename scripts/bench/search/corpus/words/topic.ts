/** One field of a preschool's life: the words that its texts are made of. */
export interface Topic {
  /** Area of the communication plan, as shown. */
  readonly area: string;
  /** Noun phrases. */
  readonly things: readonly string[];
  /** Verb phrases with what they act on. */
  readonly deeds: readonly string[];
  /** What things are like: adjectives, adverbs. */
  readonly traits: readonly string[];
}

/** Phrases parted by commas or ends of lines, commonest first: the order gives their frequency. */
export function phrases(written: string): readonly string[] {
  return written
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
