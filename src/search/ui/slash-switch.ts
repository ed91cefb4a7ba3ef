/** Turns the shortcut of one character off and on. Apart from slash-key.ts, which every page loads. */
import { KEY, OFF } from './slash-key.ts';

export function turnSlash(off: boolean): void {
  try {
    if (off) localStorage.setItem(KEY, OFF);
    else localStorage.removeItem(KEY);
  } catch {
    // It is not kept, then.
  }
}
