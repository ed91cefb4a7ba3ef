import { fold } from '../../vietnamese/fold.ts';
import { element } from './nodes.ts';
import { words } from './words.ts';

/** A click follows the end of a press sooner than this. */
const CLICK_MS = 400;

export interface ComboboxActions {
  /** Whole texts that what is typed may become, likeliest first. */
  readonly complete: (text: string) => Promise<readonly string[]>;
  /** One was chosen; the input holds it already. */
  readonly chosen: () => void;
  /** Arrow down where there is no list to go into. */
  readonly below: () => void;
}

/**
 * An editable combobox with list autocomplete and manual selection, as the ARIA Authoring Practices describe it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in the input, the keys go through the list.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #actions: ComboboxActions;
  #options: readonly HTMLLIElement[] = [];
  /** Index of the option that the keys stand on; -1: on none. */
  #active = -1;

  /** Puts the list right after `place`. The input has an id. */
  constructor(input: HTMLInputElement, place: Element, actions: ComboboxActions) {
    this.#input = input;
    this.#actions = actions;
    this.#list = element('ul', 'search-completions');
    this.#list.id = `${input.id}-goi-y`;
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', words.completions);
    place.after(this.#list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.#list.id);
    input.addEventListener('keydown', (event) => {
      // While an input method composes, the keys are its own.
      if (!event.isComposing) this.#pressed(event);
    });
    this.#closeWhenLeft();
    this.#list.addEventListener('click', (event) => {
      const option = this.#options.find(
        (candidate) => event.target instanceof Node && candidate.contains(event.target),
      );
      if (option) this.#choose(option);
    });
  }

  /** How many completions are shown. */
  get offered(): number {
    return this.#list.hidden ? 0 : this.#options.length;
  }

  /** Offers what the present text may become; nothing when it may become nothing else. */
  async offer(): Promise<void> {
    const typed = this.#input.value;
    const completions = await this.#actions.complete(typed).catch(() => []);
    // Overtaken by another key, or left.
    if (typed !== this.#input.value || this.#input !== document.activeElement) return;
    const others = completions.filter((text) => text !== typed.trim());
    this.#options = others.map((text, index) => this.#option(text, typed, index));
    this.#list.replaceChildren(...this.#options);
    this.#show(this.#options.length > 0);
  }

  close(): void {
    this.#show(false);
  }

  /**
   * Left by a key, the list closes at once; by a pointer, after the click: what is pressed below the list must not move
   * away from under it.
   */
  #closeWhenLeft(): void {
    let pointing = false;
    const settle = () => {
      pointing = false;
      if (this.#input !== document.activeElement) this.close();
    };
    addEventListener('pointerdown', () => (pointing = true), true);
    addEventListener('click', settle);
    addEventListener('pointercancel', settle);
    // A press that ends elsewhere than it began makes no click.
    addEventListener('pointerup', () => setTimeout(settle, CLICK_MS));
    this.#input.addEventListener('blur', () => {
      if (!pointing) this.close();
    });
    // The focus stays in the input while an option is pressed.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
  }

  #option(text: string, typed: string, index: number): HTMLLIElement {
    const option = element('li', '', ...continued(text, typed));
    option.id = `${this.#list.id}-${index}`;
    option.dataset.text = text;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    return option;
  }

  #show(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    this.#activate(-1);
  }

  #activate(index: number): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#options[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.#input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #choose(option: HTMLLIElement): void {
    this.#input.value = option.dataset.text ?? '';
    this.close();
    this.#actions.chosen();
  }

  #pressed(event: KeyboardEvent): void {
    const open = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      else if (event.key === 'ArrowDown') this.#actions.below();
    } else if (event.key === 'Enter') {
      const option = this.#options[this.#active];
      if (open && option) {
        event.preventDefault();
        this.#choose(option);
      } else {
        this.close();
      }
    } else if (event.key === 'Escape' && open) {
      // Only the list: what is typed stays, and a dialog around it too.
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      this.#activate(-1);
    }
  }

  /** Round and round, by way of the input itself. */
  #move(step: 1 | -1): void {
    const stops = this.#options.length + 1;
    this.#activate(((this.#active + 1 + step + stops) % stops) - 1);
  }
}

/** What is typed, then in bold what comes after it: the part that the reader looks for. */
function continued(text: string, typed: string): readonly (Node | string)[] {
  const start = typed.trim();
  const begins = start !== '' && fold(text).startsWith(fold(start)) && fold(start).length <= text.length;
  const length = begins ? fold(start).length : 0;
  return length === text.length
    ? [text]
    : [text.slice(0, length), element('b', '', text.slice(length))].filter((part) => part !== '');
}
