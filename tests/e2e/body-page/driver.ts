import type { Page } from 'playwright-core';
import type { BodyPage } from './page.tsx';

declare global {
  interface Window {
    readonly bodyPage: BodyPage;
  }
}

/** How a body looks once it is open. */
export interface OpenBody {
  /** What was given to the form by opening alone. */
  readonly given: readonly string[];
  readonly locked: number;
  /** Whether it could only be shown as source. */
  readonly onlySource: boolean;
}

/** The widget on its own page. */
export class BodyDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a body in a new editor and waits until a change would have been given. */
  async open(source: string): Promise<OpenBody> {
    return this.page.evaluate(async (body) => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
      window.bodyPage.open(body);
      while (document.querySelector('[contenteditable=true], .body-source-view') === null) await pause();
      await pause();
      document.dispatchEvent(new Event('pointerdown'));
      return {
        given: window.bodyPage.given(),
        locked: document.querySelectorAll('.locked-block').length,
        onlySource: document.querySelector('.body-source-view') !== null,
      };
    }, source);
  }

  /** Puts the caret at the end of the first paragraph that has words. @returns whether there is one */
  async toFirstParagraph(): Promise<boolean> {
    return this.page.evaluate(async () => {
      const root = document.querySelector<HTMLElement>('[contenteditable=true]');
      const paragraph = [...(root?.children ?? [])].find(
        ({ tagName, textContent }) => tagName === 'P' && textContent.trim() !== '',
      );
      if (root === null || paragraph === undefined) return false;
      root.focus();
      window.getSelection()?.selectAllChildren(paragraph);
      window.getSelection()?.collapseToEnd();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return true;
    });
  }

  /** What the form would save now. */
  async body(): Promise<string> {
    return this.page.evaluate(() => {
      document.dispatchEvent(new Event('pointerdown'));
      return window.bodyPage.body();
    });
  }
}
