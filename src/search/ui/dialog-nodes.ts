/** The dialog's markup. It is made here, not on every page: most pages are read without searching. */
import { button, element, icon } from './nodes.ts';
import { isSlashOff } from './slash-key.ts';
import { turnSlash } from './slash-switch.ts';
import { words } from './words.ts';

const MAGNIFIER = 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20';
const CROSS = 'M6 6l12 12M18 6 6 18';

export interface DialogElements {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  /** The form with the input: completions come below it. */
  readonly bar: HTMLElement;
  readonly clear: HTMLElement;
  /** All below the input; it scrolls. */
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  readonly live: HTMLElement;
  readonly hints: HTMLElement;
  readonly list: HTMLElement;
  readonly after: HTMLElement;
}

export interface DialogActions {
  readonly clear: () => void;
  readonly close: () => void;
}

/** @param page address of the search page, where Enter leads */
export function buildDialog(page: string, actions: DialogActions): DialogElements {
  const input = queryInput();
  const clear = labelled(button('search-clear', actions.clear, icon(CROSS)), words.clear);
  const close = button('search-close', actions.close, words.close);
  const bar = element('form', 'search-bar', icon(MAGNIFIER), input, clear, close);
  bar.action = page;
  bar.setAttribute('role', 'search');
  labelled(bar, words.search);
  const status = element('p', 'search-status');
  status.dataset.searchStatus = '';
  const live = element('p', 'visually-hidden');
  live.setAttribute('role', 'status');
  const hints = element('div', 'search-hints');
  const list = labelled(element('ol', 'search-results'), words.results);
  const after = element('div', 'search-after');
  const results = element('div', 'search-dialog-results', status, hints, list, after);
  const dialog = element('dialog', 'search-dialog', bar, results, live, keys());
  labelled(dialog, words.search);
  return { dialog, input, bar, clear, results, status, live, hints, list, after };
}

function queryInput(): HTMLInputElement {
  const input = labelled(element('input', 'search-bar-input'), words.searchFor);
  input.id = 'tim-nhanh';
  input.name = 'q';
  input.autocomplete = 'off';
  input.autocapitalize = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'search';
  input.placeholder = words.placeholder;
  return input;
}

/** For whoever has a keyboard: what its keys do, and a way to be rid of the one that is a single character. */
function keys(): HTMLElement {
  const help = words.keys.map(([key, does]) => element('span', '', element('kbd', '', key), ` ${does}`));
  const slash = element('input', '');
  slash.type = 'checkbox';
  slash.checked = !isSlashOff();
  slash.addEventListener('change', () => {
    turnSlash(!slash.checked);
  });
  const label = element('label', 'search-slash', slash, words.slash);
  return element('div', 'search-keys', ...help, label);
}

function labelled<Node extends HTMLElement>(node: Node, label: string): Node {
  node.setAttribute('aria-label', label);
  return node;
}
