/** An open dialog is an entry of the history: "back" closes it, and coming back from what was found opens it again. */
const KEY = 'timKiem';

/** What was typed in the dialog that the present entry of the history has; `undefined` when it has none. */
export function openedText(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(KEY in state)) return undefined;
  return String(state[KEY]);
}

export function openedState(text: string): Readonly<Record<string, string>> {
  return { [KEY]: text };
}
