/**
 * What every page has of the search: its link in the header opens the dialog, as do «/» and Ctrl-K or ⌘K. The dialog's
 * code is fetched when it is about to be needed; where it cannot be had, the link leads to the search page.
 * Every page loads this file: it stays small (tests/site/search-dialog.test.ts weighs it).
 */
import type { SearchDialog } from './dialog.ts';
import { openedText } from './dialog-history.ts';
import { isSlashOff } from './slash-key.ts';

export function startOpener(): void {
  const link = document.querySelector('a[data-search-open]');
  if (!(link instanceof HTMLAnchorElement)) return;
  // The search page has a field of its own.
  const field = document.querySelector<HTMLInputElement>('[data-search-form] input');
  if (!field && !('HTMLDialogElement' in globalThis)) return;

  let loading: Promise<SearchDialog> | undefined;
  const load = () => (loading ??= import('./dialog.ts').then((module) => module.makeDialog(link.href)));
  /** What is typed while the dialog is on its way; `undefined`: none is. */
  let early: string | undefined;
  const open = (text = '') => {
    if (field) {
      field.focus();
      field.select();
    } else if (early === undefined) {
      early = text;
      link.setAttribute('aria-busy', 'true');
      load().then(
        (dialog) => {
          const typed = early;
          early = undefined;
          link.removeAttribute('aria-busy');
          dialog.open(typed);
        },
        () => {
          location.assign(link.href);
        },
      );
    }
  };
  const prepare = () => {
    if (!field) load().catch(() => (loading = undefined));
  };

  link.setAttribute('role', 'button');
  link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  if (!field) link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('pointerenter', prepare);
  link.addEventListener('focus', prepare);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog'))
      return;
    const plain = !ctrlKey && !metaKey && !altKey;
    if (plain && early !== undefined && key.length === 1) {
      early += key;
    } else {
      const isChord = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
      const isKey = plain && ((key === '/' && !isSlashOff()) || (key === ' ' && target === link));
      if (!isChord && !isKey) return;
      open();
    }
    event.preventDefault();
  });
  // Back from a page that was found, or forward: the dialog stands as it stood.
  const reopen = () => {
    const text = openedText();
    if (text !== undefined) open(text);
  };
  addEventListener('popstate', reopen);
  reopen();
}
