/** Whoever speaks to a computer, or types by accident, can turn off a shortcut of one character (WCAG 2.2, 2.1.4). */
export const KEY = 'tim-kiem-phim-gach-cheo';
export const OFF = 'tat';

export function isSlashOff(): boolean {
  try {
    return localStorage.getItem(KEY) === OFF;
  } catch {
    // A browser that keeps nothing for us has the shortcut.
    return false;
  }
}
