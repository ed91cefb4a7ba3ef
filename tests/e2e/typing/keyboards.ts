import type { CDPSession, Page } from 'playwright-core';
import { splitTyped, states, type InputMethod } from './input-method.ts';

/** Keys that an input method has taken for itself (UI Events: «Process»); Android names none of its keys. */
const TAKEN_KEY_CODE = 229;
/** Windows' VK_PACKET: a letter that a program sends and no key has. */
const SENT_KEY_CODE = 231;

/** Types Vietnamese into whatever has the focus, with the events of one kind of typing program. */
export interface Keyboard {
  readonly name: string;
  type(typed: string, method: InputMethod): Promise<void>;
}

/** What a browser hears from input methods, by the DevTools protocol. */
export class InputEvents {
  readonly #cdp: CDPSession;
  readonly #keyName: 'Process' | 'Unidentified';

  private constructor(cdp: CDPSession, keyName: 'Process' | 'Unidentified') {
    this.#cdp = cdp;
    this.#keyName = keyName;
  }

  static async of(page: Page, keyName: 'Process' | 'Unidentified'): Promise<InputEvents> {
    return new InputEvents(await page.context().newCDPSession(page), keyName);
  }

  /**
   * The text under the caret that is not settled yet.
   *
   * @param replaced settled letters that it takes in, counted from the start of all that is edited.
   */
  async compose(text: string, replaced?: { readonly start: number; readonly end: number }): Promise<void> {
    const key = { key: this.#keyName, windowsVirtualKeyCode: TAKEN_KEY_CODE };
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await this.#cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
      ...(replaced && { replacementStart: replaced.start, replacementEnd: replaced.end }),
    });
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  /** Settles what is composed as `text`, or puts `text` in when nothing is. */
  async commit(text: string): Promise<void> {
    await this.#cdp.send('Input.insertText', { text });
  }

  /** A letter as a key press of a program. */
  async send(letter: string): Promise<void> {
    const key = { key: letter, windowsVirtualKeyCode: SENT_KEY_CODE };
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }
}

/** IBus on Linux: the word is composed, and settled by the key that ends it. */
export async function ibus(page: Page): Promise<Keyboard> {
  const events = await InputEvents.of(page, 'Process');
  return {
    name: 'IBus',
    async type(typed, method) {
      for (const part of splitTyped(typed)) {
        if (!isWord(part)) {
          await page.keyboard.press(part);
          continue;
        }
        const shown = states(part, method);
        for (const state of shown) await events.compose(state);
        await events.commit(shown.at(-1) ?? '');
      }
    },
  };
}

/** Unikey on Windows: no composition; wrong letters are taken back by Backspace and sent anew. */
export async function unikey(page: Page): Promise<Keyboard> {
  const events = await InputEvents.of(page, 'Process');
  return {
    name: 'Unikey',
    async type(typed, method) {
      for (const part of splitTyped(typed)) {
        if (!isWord(part)) {
          await page.keyboard.press(part);
          continue;
        }
        let before = '';
        for (const state of states(part, method)) {
          const kept = commonStart(before, state);
          for (let at = kept; at < before.length; at += 1) await page.keyboard.press('Backspace');
          for (const letter of state.slice(kept)) await events.send(letter);
          before = state;
        }
      }
    },
  };
}

/** Android: also words without marks are composed, and a suggestion puts the word in with its space. */
export async function android(page: Page): Promise<Keyboard> {
  const events = await InputEvents.of(page, 'Unidentified');
  return {
    name: 'Android',
    async type(typed, method) {
      const parts = splitTyped(typed);
      for (const [index, part] of parts.entries()) {
        const next = parts[index + 1];
        if (isWord(part)) {
          const shown = states(part, method);
          for (const state of shown) await events.compose(state);
          await events.commit((shown.at(-1) ?? '') + (next === ' ' ? ' ' : ''));
        } else if (part !== ' ' || !isWord(parts[index - 1] ?? '')) await events.commit(part);
      }
    },
  };
}

function isWord(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
