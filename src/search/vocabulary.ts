import { fold } from '../vietnamese/fold.ts';
import { isOneEdit } from './query/edit-distance.ts';

/** What the browser fetches beside Pagefind's own files: `/pagefind/vocabulary.json`. */
export interface VocabularyFile {
  /** Pages of the index. */
  readonly pages: number;
  /** Every word of letters that the index has, lower case and NFC, sorted by its folded spelling, with spaces between. */
  readonly forms: string;
  /** A digit for each form, base 36: twice the binary logarithm of how many pages have it. */
  readonly counts: string;
  /** What is often looked for, likeliest first. */
  readonly phrases: readonly string[];
  /** Of pages with attachments, by Pagefind's name for the page: where among its words those of the attachments begin. */
  readonly attached: Readonly<Record<string, number>>;
}

/** How a word is written somewhere on the site. */
export interface Form {
  /** Lower case, NFC: `tuyển`. */
  readonly text: string;
  /** Pages that have it, to the nearest power of √2. */
  readonly pages: number;
}

const RADIX = 36;

/** @param forms in any order. */
export function encodeForms(forms: readonly Form[]): Pick<VocabularyFile, 'forms' | 'counts'> {
  const keyed = forms.map((form) => ({ ...form, key: fold(form.text) }));
  const sorted = keyed.sort((a, b) => compare(a.key, b.key) || compare(a.text, b.text));
  return {
    forms: sorted.map(({ text }) => text).join(' '),
    counts: sorted.map(({ pages }) => Math.round(2 * Math.log2(pages)).toString(RADIX)).join(''),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The words of the site, by their folded spelling: `tuyen` has the forms `tuyển`, `tuyên` and `tuyến`. */
export class Vocabulary {
  readonly pages: number;
  readonly phrases: readonly string[];
  readonly #attached: ReadonlyMap<string, number>;
  readonly #forms = new Map<string, Form[]>();
  /** In order of the alphabet. */
  readonly #folded: readonly string[];

  constructor(file: VocabularyFile) {
    this.pages = file.pages;
    this.phrases = file.phrases;
    this.#attached = new Map(Object.entries(file.attached));
    const forms = file.forms === '' ? [] : file.forms.split(' ');
    forms.forEach((text, at) => {
      const key = fold(text);
      const form = { text, pages: 2 ** (Number.parseInt(file.counts.charAt(at), RADIX) / 2) };
      const others = this.#forms.get(key);
      if (others) others.push(form);
      else this.#forms.set(key, [form]);
    });
    for (const some of this.#forms.values()) some.sort((a, b) => b.pages - a.pages);
    this.#folded = [...this.#forms.keys()];
  }

  /** Where among the words of a page those of its attachments begin, if any do. */
  attached(id: string): number {
    return this.#attached.get(id) ?? Infinity;
  }

  /** How a folded word is written on the site, commonest first; nothing when no page has it. */
  formsOf(folded: string): readonly Form[] {
    return this.#forms.get(folded) ?? [];
  }

  has(folded: string): boolean {
    return this.#forms.has(folded);
  }

  /** Pages that have a folded word, about: its forms may share some. */
  pagesWith(folded: string): number {
    const sum = this.formsOf(folded).reduce((total, { pages }) => total + pages, 0);
    return Math.min(this.pages, sum);
  }

  /** Words that begin with `start` and are longer. */
  longerThan(start: string): readonly string[] {
    const longer: string[] = [];
    for (let at = this.#firstAfter(start); at < this.#folded.length; at += 1) {
      const word = this.#folded[at] ?? '';
      if (!word.startsWith(start)) break;
      longer.push(word);
    }
    return longer;
  }

  /** Words one letter away: one more, one less, one other, or two neighbours swapped. */
  near(folded: string): readonly string[] {
    return this.#folded.filter((word) => isOneEdit(folded, word));
  }

  /** Place of the first word after `start`, in order of the alphabet. */
  #firstAfter(start: string): number {
    let [low, high] = [0, this.#folded.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#folded[middle] ?? '') <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
