/** The search that opens over any page. Its code is fetched by `opener.ts` when it is wanted. */
// eslint-disable-next-line boundaries/dependencies -- ESLint finds no file behind Vite's ?url; the sheet is no code
import sheet from '../../styles/pages/search-dialog.css?url';
import { loadSearch } from '../load.ts';
import type { SearchAnswer, SearchHit, SearchQuery } from '../query.ts';
import { addressOfQuery } from './address.ts';
import { Announcer } from './announcer.ts';
import { Asker } from './asker.ts';
import { Combobox } from './combobox.ts';
import { openedState, openedText } from './dialog-history.ts';
import { buildDialog, type DialogElements } from './dialog-nodes.ts';
import { advice, completionsOf, hintLines, linksOf, nearestLines, type LinkTo } from './hints.ts';
import { hitItem } from './hits.ts';
import { anchor, button, isModified } from './nodes.ts';
import { revealBelow } from './screen.ts';
import { words } from './words.ts';

const HITS_SHOWN = 6;

/** Makes the dialog of the search page at `page`; its style sheet, which no page has before, has arrived by then. */
export async function makeDialog(page: string): Promise<SearchDialog> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  const arrived = new Promise((done) => (link.onload = link.onerror = done));
  document.head.append(link);
  const dialog = new SearchDialog(page);
  await arrived;
  return dialog;
}

export class SearchDialog {
  /** Address of the search page. */
  readonly #page: string;
  readonly #elements: DialogElements;
  readonly #combobox: Combobox;
  readonly #announcer: Announcer;
  readonly #asker: Asker;
  /** A step back in the history is under way: the dialog's own entry is being left. */
  #leaving = false;

  /** Fetches the index at once: whoever makes a dialog is about to open it. */
  constructor(page: string) {
    this.#page = new URL(page).pathname;
    this.#elements = buildDialog(this.#page, {
      clear: () => {
        this.#elements.input.value = '';
        this.#elements.input.focus();
        this.#ask();
      },
      close: () => {
        this.#elements.dialog.close();
      },
    });
    const { input, bar, live, list } = this.#elements;
    this.#announcer = new Announcer(live);
    this.#combobox = new Combobox(input, bar, {
      complete: completionsOf,
      chosen: () => {
        this.#ask();
        revealBelow(input);
      },
      below: () => list.querySelector('a')?.focus(),
    });
    this.#asker = new Asker(
      {
        blank: () => {
          this.#fill(words.idle, [], [], [anchor(this.#page, words.filtered)]);
        },
        waiting: () => {
          this.#elements.status.textContent = words.searching;
        },
        answered: (query, answer, hits) => {
          this.#showAnswer(query, answer, hits);
        },
        failed: (query) => {
          const retry = button('button', () => void this.#asker.ask(query), words.retry);
          this.#fill(words.failed, [], [], [retry, anchor(this.#address(query.text), words.askSchool)]);
        },
      },
      HITS_SHOWN,
    );
    this.#listen();
    // What fails here fails again when it is asked.
    loadSearch().catch(() => undefined);
  }

  open(text = ''): void {
    const { dialog, input } = this.#elements;
    if (dialog.open || this.#leaving) return;
    if (openedText() === undefined) history.pushState(openedState(text), '');
    if (!dialog.isConnected) document.body.append(dialog);
    document.documentElement.toggleAttribute('data-search-opened', true);
    dialog.showModal();
    input.value = text;
    input.focus();
    this.#ask();
  }

  #listen(): void {
    const { dialog, input, clear, list } = this.#elements;
    input.addEventListener('input', (event) => {
      clear.hidden = input.value === '';
      void this.#combobox.offer();
      this.#asker.afterPause(event instanceof InputEvent && event.isComposing, () => {
        this.#ask();
      });
    });
    dialog.addEventListener('close', () => {
      this.#closed();
    });
    dialog.addEventListener('click', (event) => {
      this.#clicked(event);
    });
    list.addEventListener('keydown', (event) => {
      this.#pressedInList(event);
    });
    addEventListener('popstate', () => {
      this.#leaving = false;
      if (openedText() === undefined && dialog.open) dialog.close();
    });
  }

  #ask(): void {
    const { input, clear } = this.#elements;
    clear.hidden = input.value === '';
    if (openedText() !== undefined) history.replaceState(openedState(input.value), '');
    void this.#asker.ask({ text: input.value, selection: {} });
  }

  #closed(): void {
    document.documentElement.toggleAttribute('data-search-opened', false);
    this.#combobox.close();
    // Closed by a key or a button: its entry goes too, so that the next "back" leads to the page before.
    if (openedText() !== undefined) {
      this.#leaving = true;
      history.back();
    }
  }

  #clicked(event: MouseEvent): void {
    const { dialog, input } = this.#elements;
    // The dialog's own box is filled by its parts: what is left to be clicked is the veil around it.
    if (event.target === dialog) dialog.close();
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || isModified(event)) return;
    const { query } = link.dataset;
    if (query !== undefined) {
      event.preventDefault();
      input.value = query;
      input.focus();
      this.#ask();
      revealBelow(input);
    }
  }

  /** The arrow keys go from hit to hit, and from the first back to the input. */
  #pressedInList(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...this.#elements.results.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? this.#elements.input);
    event.preventDefault();
    next?.focus();
  }

  #address(text: string): string {
    return `${this.#page}${addressOfQuery({ text, selection: {} })}`;
  }

  #showAnswer(query: SearchQuery, answer: SearchAnswer, hits: readonly SearchHit[]): void {
    const text = query.text.trim();
    const linkTo = linksOf(this.#page, { ...query, text });
    const hints = hintLines(answer, linkTo);
    if (answer.total > 0) {
      const all = anchor(this.#address(text), words.all(answer.total));
      this.#fill(words.found(answer.total, text), hints, hits.map(hitItem), [all]);
    } else {
      void this.#showNothing(text, hints, linkTo);
    }
  }

  async #showNothing(text: string, hints: readonly HTMLElement[], linkTo: LinkTo): Promise<void> {
    const isLatest = this.#asker.latest();
    const nearest = await nearestLines(text, linkTo);
    if (!isLatest()) return;
    this.#fill(
      words.nothing(text),
      [...hints, ...nearest, ...advice()],
      [],
      [anchor(this.#address(text), words.askSchool)],
    );
  }

  #fill(
    status: string,
    hints: readonly HTMLElement[],
    items: readonly HTMLElement[],
    after: readonly HTMLElement[],
  ): void {
    const { elements } = { elements: this.#elements };
    elements.status.textContent = status;
    elements.hints.replaceChildren(...hints);
    elements.list.replaceChildren(...items);
    elements.after.replaceChildren(...after);
    elements.results.scrollTop = 0;
    const { offered } = this.#combobox;
    const spoken = [status, ...hints.map((hint) => hint.textContent)];
    this.#announcer.say([...spoken, ...(offered > 0 ? [words.completionsOffered(offered)] : [])].join(' '));
  }
}
