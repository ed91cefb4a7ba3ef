/** From the words of a query to what is asked of the index. Pure. */
import { fold } from '../../vietnamese/fold.ts';
import { syllableKey } from '../../vietnamese/spelling/lexicon/syllable-key.ts';
import { typedSyllable } from '../../vietnamese/spelling/typing/keys.ts';
import { ownNumberWord } from '../document-numbers.ts';
import { findExactWords, type ExactWord } from '../exact-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isOneEdit } from './edit-distance.ts';
import { askingTokens, otherNames, withMonths, writtenOut } from './everyday-words.ts';
import type { Reading, Term } from './term.ts';
import { tokenOf, tokensOf, type Token } from './tokens.ts';
import { unglue } from './unglue.ts';

/** Each chosen on the queries of `npm run bench:search`: exact above folded, folded above guessed. */
const FACTOR = { otherMarks: 0.5, prefix: 0.7, corrected: 0.85, widened: 0.5, named: 0.8 } as const;
const MOST_CORRECTIONS = 4;
/** A title has about ten words; who pastes a page is answered for its beginning. */
const MOST_TERMS = 16;
const HAS_DIGIT = /\p{N}/u;
/** «48khmnqp»: a document's number in one word. */
const GLUED_NUMBER = /^\d{1,8}[a-z]{2,}\d*$/u;

/**
 * @param typed its last word may be unfinished and then stands for longer ones too.
 * @param plain words that are no date or number after all: `29` of «nq 29» where no page has that number.
 */
export function interpret(
  typed: string,
  vocabulary: Vocabulary,
  plain: ReadonlySet<string> = new Set(),
): readonly Term[] {
  const text = withMonths(typed);
  const exact = findExactWords(text, 'query').filter(({ word }) => !plain.has(word));
  const terms: Term[] = [];
  let end = 0;
  for (const found of exact) {
    terms.push(...termsOfAll(text.slice(end, found.from), false, vocabulary));
    terms.push({
      typed: text.slice(found.from, found.to),
      readings: readingsOf(found),
      changed: false,
      apart: true,
    });
    end = found.to;
  }
  return [...terms, ...termsOfAll(text.slice(end), true, vocabulary)].slice(0, MOST_TERMS);
}

/** A date or a number; the document whose own number it is comes before the pages that name it. */
function readingsOf(found: ExactWord): readonly Reading[] {
  const { word } = found;
  return 'own' in found ? ownBeforeNamed(found.own, word) : [{ word, match: 'whole', factor: 1 }];
}

function ownBeforeNamed(own: string, named: string): readonly Reading[] {
  return [
    { word: own, match: 'whole', factor: 1 },
    { word: named, match: 'whole', factor: FACTOR.named },
  ];
}

function termsOfAll(text: string, unfinished: boolean, vocabulary: Vocabulary): readonly Term[] {
  const tokens = tokensOf(text);
  const asking = askingTokens(tokens);
  const names = otherNames(tokens).filter(({ words }) => words.every((word) => vocabulary.has(fold(word))));
  return tokens.flatMap((token, at) => {
    const name = names.find(({ from, count }) => at >= from && at < from + count);
    if (name) return at === name.from ? termsFor(name.words, token.typed, vocabulary) : [];
    if (asking.has(at)) return [{ typed: token.typed, readings: [], changed: false, asks: true }];
    return termsOf(token, unfinished && at === tokens.length - 1, vocabulary);
  });
}

/** Words that were not typed, in place of what was. */
function termsFor(words: readonly string[], typed: string, vocabulary: Vocabulary): readonly Term[] {
  return words.map((word) => ({ ...known(tokenOf(word), false, vocabulary), typed, changed: true }));
}

/**
 * The same with the last word as a finished one: «thuc don» no longer stands for «thực đông…» as well.
 *
 * @returns `undefined` when the last word is none of the site's, or the beginning of no other.
 */
export function withoutUnfinished(terms: readonly Term[]): readonly Term[] | undefined {
  const last = terms.at(-1);
  const whole = last?.readings.filter(({ match }) => match !== 'prefix') ?? [];
  if (last === undefined || whole.length === 0 || whole.length === last.readings.length) return undefined;
  return [...terms.slice(0, -1), { ...last, readings: whole }];
}

/** The same with what each known word may have been meant for: for a query that no page answers whole. */
export function widen(terms: readonly Term[], vocabulary: Vocabulary): readonly Term[] {
  return terms.map((term) => {
    const { folded } = tokenOf(term.typed);
    if (
      term.changed ||
      term.apart === true ||
      term.asks === true ||
      folded.length < 3 ||
      HAS_DIGIT.test(folded)
    )
      return term;
    const near = corrections(tokenOf(term.typed), vocabulary).map((word): Reading => ({
      word,
      match: 'whole',
      factor: FACTOR.widened,
    }));
    return { ...term, readings: [...term.readings, ...near] };
  });
}

function termsOf(token: Token, last: boolean, vocabulary: Vocabulary): readonly Term[] {
  const { typed, text, folded } = token;
  if (vocabulary.has(folded)) return [known(token, last, vocabulary)];
  const decoded = typedSyllable(text)?.text;
  if (decoded !== undefined && vocabulary.has(fold(decoded))) {
    return termsFor([decoded], typed, vocabulary);
  }
  if (GLUED_NUMBER.test(folded)) {
    return [{ typed, readings: ownBeforeNamed(ownNumberWord(folded), folded), changed: false, apart: true }];
  }
  if (HAS_DIGIT.test(folded)) {
    return [{ typed, readings: [{ word: folded, match: 'whole', factor: 1 }], changed: false }];
  }
  const longer = last ? vocabulary.longerThan(folded) : [];
  if (longer.length > 0) {
    const readings: Reading[] = [{ word: folded, match: 'prefix', factor: 1 }];
    return [{ typed, readings, changed: false }];
  }
  const words = writtenOut(folded);
  if (words) return termsFor(words, typed, vocabulary);
  const near = corrections(token, vocabulary);
  const parts = near.length > 0 ? [] : unglue(folded, vocabulary);
  if (parts.length > 1) {
    return termsFor(parts, typed, vocabulary);
  }
  const readings = near.map((word): Reading => ({ word, match: 'whole', factor: FACTOR.corrected }));
  return [{ typed, readings, changed: near.length > 0 }];
}

function known({ typed, text, folded }: Token, last: boolean, vocabulary: Vocabulary): Term {
  const readings: Reading[] = [];
  const forms = vocabulary.formsOf(folded);
  if (text === folded) readings.push({ word: folded, match: 'whole', factor: 1 });
  else {
    const same = forms.filter((form) => syllableKey(form.text) === syllableKey(text));
    const others = same.length < forms.length;
    for (const form of same) readings.push({ word: form.text, match: 'exact', factor: 1 });
    if (others) readings.push({ word: folded, match: 'whole', factor: FACTOR.otherMarks });
  }
  if (last && vocabulary.longerThan(folded).length > 0) {
    readings.push({ word: folded, match: 'prefix', factor: FACTOR.prefix });
  }
  return { typed, readings, changed: false };
}

/** Folded words one slip away, likeliest first: where the marks agree too, then the commonest. */
function corrections({ text, folded }: Token, vocabulary: Vocabulary): readonly string[] {
  const score = (word: string) => {
    const agrees = text !== folded && vocabulary.formsOf(word).some((form) => isOneEdit(form.text, text));
    const swapped = word.length === folded.length && sortedLetters(word) === sortedLetters(folded);
    return Math.log2(1 + vocabulary.pagesWith(word)) + (agrees ? 6 : 0) + (swapped ? 3 : 0);
  };
  return vocabulary
    .near(folded)
    .map((word) => ({ word, score: score(word) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CORRECTIONS)
    .map(({ word }) => word);
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('');
}
